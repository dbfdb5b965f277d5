package th.sucharit.oversight.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.events.EventMetadata;

/** A local government itself (องค์กรปกครองส่วนท้องถิ่น): its kind, its province, its end. */
@Document("bodies")
final class BodyStanding extends Standing {

  private ProvinceCode province;
  private String kind;
  private @Nullable LocalDate endsOn;

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private BodyStanding() {}

  BodyStanding(EventMetadata event, String kind) {
    super(event);
    this.province = provinceOf(event);
    this.kind = kind;
  }

  BodyStanding changed(EventMetadata event, String nowKind) {
    this.province = provinceOf(event);
    this.kind = nowKind;
    return this;
  }

  BodyStanding endingOn(LocalDate day) {
    this.endsOn = day;
    return this;
  }

  private static ProvinceCode provinceOf(EventMetadata event) {
    return event
        .jurisdiction()
        .orElseThrow(() -> new IllegalArgumentException(event.type() + " of no province"))
        .province();
  }

  LocalGovernmentId code() {
    return localGovernment();
  }

  ProvinceCode province() {
    return province;
  }

  /** Type as the registry names it, such as {@code subdistrict-municipality}. */
  String kind() {
    return kind;
  }

  /** Whether it exists on that day. */
  boolean existsOn(LocalDate day) {
    return endsOn == null || day.isBefore(endsOn);
  }

  /** The first day on which it is no more, where its end is known. */
  @Nullable LocalDate endsOn() {
    return endsOn;
  }
}
