package th.sucharit.registry.localgovernment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.registry.geography.Geography;

/** A local government as the public sees it (ข้อมูล อปท. ที่เปิดเผย). */
record Shown(String code, @JsonUnwrapped Standing standing, @JsonUnwrapped Facts facts) {

  /**
   * Whether and since when.
   *
   * @param effectiveFrom since when what is shown is true
   * @param endedOn the first day on which it is no more
   */
  record Standing(
      Status status,
      LocalDate effectiveFrom,
      @Nullable LocalDate endedOn,
      @Nullable String mergedInto) {}

  /** What is shown of it. */
  record Facts(
      LocalGovernmentType type,
      Names name,
      Where area,
      @Nullable Integer population,
      @Nullable String website,
      boolean synthetic) {}

  /** Where it lies, with the names of the places. */
  record Where(Place province, Place district, List<Place> subdistricts) {}

  /** A place by its official code. */
  record Place(String code, String th, String en) {}

  /** As it was since a version came into force, seen from that time. */
  static Shown of(LocalGovernment one, Version version, Geography geography) {
    Optional<End> end = one.end().filter(how -> version.equals(one.current()));
    return shown(one, version, end, geography);
  }

  /** As it was on a day. */
  static Shown on(LocalDate day, LocalGovernment one, Version version, Geography geography) {
    Optional<End> end = one.end().filter(how -> !day.isBefore(how.on()));
    return shown(one, version, end, geography);
  }

  private static Shown shown(
      LocalGovernment one, Version version, Optional<End> end, Geography geography) {
    Profile profile = version.profile();
    Standing standing =
        new Standing(
            end.isPresent() ? one.status() : Status.ACTIVE,
            version.from(),
            end.map(End::on).orElse(null),
            end.map(End::into).orElse(null));
    Facts facts =
        new Facts(
            profile.type(),
            profile.names(),
            where(profile.area(), geography),
            profile.population(),
            profile.website(),
            profile.synthetic());
    return new Shown(one.id(), standing, facts);
  }

  private static Where where(Area area, Geography geography) {
    String province = area.province().code();
    return new Where(
        geography
            .province(area.province())
            .map(one -> new Place(province, one.nameTh(), one.nameEn()))
            .orElseGet(() -> nameless(province)),
        geography
            .district(area.district())
            .map(one -> new Place(one.code(), one.nameTh(), one.nameEn()))
            .orElseGet(() -> nameless(area.district())),
        area.subdistricts().stream().map(code -> subdistrict(code, geography)).toList());
  }

  private static Place subdistrict(String code, Geography geography) {
    return geography
        .subdistrict(code)
        .map(one -> new Place(code, one.nameTh(), one.nameEn()))
        .orElseGet(() -> nameless(code));
  }

  /** Numbers change: one that the present list lacks is shown by its digits. */
  private static Place nameless(String code) {
    return new Place(code, code, code);
  }
}
