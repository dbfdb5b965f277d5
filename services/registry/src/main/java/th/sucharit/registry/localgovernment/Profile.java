package th.sucharit.registry.localgovernment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a local government during a time (ข้อมูล อปท. ณ ช่วงเวลาหนึ่ง).
 *
 * @param population inhabitants, where known
 * @param website address of its own pages, where known
 * @param synthetic invented for a demonstration or a load test
 */
public record Profile(
    Names names,
    LocalGovernmentType type,
    Area area,
    @Nullable Integer population,
    @Nullable String website,
    boolean synthetic) {

  /** Which aspects differ from another time, as events name them. */
  List<String> differencesFrom(Profile before) {
    List<String> found = new ArrayList<>();
    note(found, "name", names, before.names);
    note(found, "kind", type, before.type);
    note(found, "province", area.province(), before.area.province());
    note(found, "district", area.district(), before.area.district());
    note(found, "subdistricts", area.subdistricts(), before.area.subdistricts());
    note(found, "population", population, before.population);
    note(found, "website", website, before.website);
    note(found, "origin", synthetic, before.synthetic);
    return found;
  }

  /** Grown by the land and people of another. */
  Profile with(Profile other) {
    List<String> subdistricts =
        Stream.concat(area.subdistricts().stream(), other.area.subdistricts().stream()).toList();
    Integer people =
        population == null || other.population == null
            ? population
            : Integer.valueOf(population + other.population);
    return new Profile(
        names,
        type,
        new Area(area.province(), area.district(), subdistricts),
        people,
        website,
        synthetic);
  }

  private static void note(
      List<String> found, String aspect, @Nullable Object now, @Nullable Object before) {
    if (!Objects.equals(now, before)) {
      found.add(aspect);
    }
  }
}
