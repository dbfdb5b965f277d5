package th.sucharit.registry.localgovernment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
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
    End end = one.end().filter(how -> version.equals(one.current())).orElse(null);
    Standing standing =
        new Standing(
            end == null ? Status.ACTIVE : one.status(),
            version.from(),
            end == null ? null : end.on(),
            end == null ? null : end.into());
    Profile profile = version.profile();
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

  /** As it was on a day before it ended. */
  static Shown before(LocalGovernment one, Version version, LocalDate day, Geography geography) {
    Shown now = of(one, version, geography);
    LocalDate endedOn = now.standing.endedOn();
    return endedOn == null || !day.isBefore(endedOn)
        ? now
        : new Shown(now.code, new Standing(Status.ACTIVE, version.from(), null, null), now.facts);
  }

  private static Where where(Area area, Geography geography) {
    Place province =
        geography
            .province(area.province())
            .map(one -> new Place(one.code().code(), one.nameTh(), one.nameEn()))
            .orElseGet(() -> nameless(area.province().code()));
    Place district =
        geography
            .district(area.district())
            .map(one -> new Place(one.code(), one.nameTh(), one.nameEn()))
            .orElseGet(() -> nameless(area.district()));
    List<Place> subdistricts =
        area.subdistricts().stream()
            .map(code ->
                geography
                    .subdistrict(code)
                    .map(one -> new Place(one.code(), one.nameTh(), one.nameEn()))
                    .orElseGet(() -> nameless(code)))
            .toList();
    return new Where(province, district, subdistricts);
  }

  /** Numbers change: one that the present list lacks keeps its place by its digits. */
  private static Place nameless(String code) {
    return new Place(code, code, code);
  }
}
