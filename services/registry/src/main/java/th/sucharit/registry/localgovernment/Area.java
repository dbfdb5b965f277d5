package th.sucharit.registry.localgovernment;

import java.util.List;
import th.sucharit.contracts.ProvinceCode;

/**
 * Where a local government lies (เขตพื้นที่).
 *
 * @param district four digits; of a provincial organisation, that of its seat
 * @param subdistricts six digits each, sorted; those it covers wholly or in part, as far as known
 */
public record Area(ProvinceCode province, String district, List<String> subdistricts) {

  public Area {
    subdistricts = subdistricts.stream().distinct().sorted().toList();
  }
}
