package th.sucharit.registry.localgovernment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.registry.geography.Geography;

/** A local government as the public sees it (ข้อมูล อปท. ที่เปิดเผย). */
record Shown(
    String code,
    @JsonUnwrapped Standing standing,
    @JsonUnwrapped Named named,
    @JsonUnwrapped Located located,
    @JsonUnwrapped Figures figures) {

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

  /** What it is and is called. */
  record Named(LocalGovernmentType type, String nameTh, String nameEn) {}

  /**
   * Where it lies, by codes.
   *
   * @param places what those codes are called
   */
  record Located(String province, String district, List<String> subdistricts, List<Place> places) {}

  /** What else is known. */
  record Figures(@Nullable Integer population, @Nullable String website, boolean synthetic) {}

  /** A place by its official code. */
  record Place(String code, String nameTh, String nameEn) {}

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
    return new Shown(
        one.id(),
        new Standing(
            end.isPresent() ? one.status() : Status.ACTIVE,
            version.from(),
            end.map(End::on).orElse(null),
            end.map(End::into).orElse(null)),
        new Named(profile.type(), profile.names().th(), profile.names().en()),
        located(profile.area(), geography),
        new Figures(profile.population(), profile.website(), profile.synthetic()));
  }

  private static Located located(Area area, Geography geography) {
    Stream<Place> around =
        Stream.of(
                geography
                    .province(area.province())
                    .map(one -> new Place(one.code().code(), one.nameTh(), one.nameEn())),
                geography
                    .district(area.district())
                    .map(one -> new Place(one.code(), one.nameTh(), one.nameEn())))
            .flatMap(Optional::stream);
    Stream<Place> within =
        area.subdistricts().stream()
            .flatMap(code -> geography.subdistrict(code).stream())
            .map(one -> new Place(one.code(), one.nameTh(), one.nameEn()));
    return new Located(
        area.province().code(),
        area.district(),
        area.subdistricts(),
        Stream.concat(around, within).toList());
  }
}
