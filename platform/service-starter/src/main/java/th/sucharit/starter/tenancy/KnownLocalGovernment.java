package th.sucharit.starter.tenancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.View;

/** This service's copy of what the registry says of one local government. */
@Document("knownLocalGovernments")
@CompoundIndex(name = "ofProvince", def = "{'province': 1, '_id': 1}")
final class KnownLocalGovernment extends View {

  private @Nullable ProvinceCode province;
  private @Nullable LocalDate endsOn;

  @SuppressWarnings("unused") // Spring Data
  private KnownLocalGovernment() {}

  KnownLocalGovernment(String code) {
    super(code);
  }

  /** Takes the province from the envelope, where every fact of a local government carries it. */
  KnownLocalGovernment under(EventMetadata event) {
    this.province = event.province();
    return this;
  }

  KnownLocalGovernment endingOn(LocalDate day) {
    this.endsOn = day;
    return this;
  }

  boolean existsOn(LocalDate day) {
    return province != null && (endsOn == null || day.isBefore(endsOn));
  }

  Jurisdiction jurisdiction() {
    if (province == null) {
      throw new IllegalStateException(id() + " has no province");
    }
    return new Jurisdiction(new LocalGovernmentId(id()), province);
  }
}
