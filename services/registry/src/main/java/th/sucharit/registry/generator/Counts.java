package th.sucharit.registry.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.registry.geography.Geography;
import th.sucharit.registry.localgovernment.LocalGovernmentType;

/**
 * How many local governments of each kind a province had (จำนวน อปท. รายจังหวัด), as a data file
 * says.
 */
record Counts(Map<Cell, Integer> byCell) {

  /** The month of the list behind the counts. */
  static final LocalDate KNOWN_SINCE = LocalDate.of(2017, 3, 1);

  private static final Map<LocalGovernmentType, String> COLUMNS = columns();

  /** One kind in one province. */
  record Cell(ProvinceCode province, LocalGovernmentType type) {}

  static Counts read() {
    Map<Cell, Integer> counts = new LinkedHashMap<>();
    for (CSVRecord row : Geography.rows("local-government-counts")) {
      ProvinceCode province = new ProvinceCode(row.get("province_code"));
      COLUMNS.forEach(
          (type, column) -> counts.put(new Cell(province, type), Integer.valueOf(row.get(column))));
    }
    return new Counts(counts);
  }

  /** The first digit of such a code. */
  static String digit(LocalGovernmentType type) {
    return switch (type) {
      case BANGKOK, PATTAYA -> "1";
      case PAO -> "2";
      case CITY_MUNICIPALITY -> "3";
      case TOWN_MUNICIPALITY -> "4";
      case SUBDISTRICT_MUNICIPALITY -> "5";
      case SAO -> "6";
    };
  }

  /** The same proportions with another sum: the largest remainders are rounded up. */
  Map<Cell, Integer> scaledTo(int total) {
    long sum = byCell.values().stream().mapToLong(Integer::longValue).sum();
    Map<Cell, Integer> scaled = new LinkedHashMap<>();
    List<Cell> byRemainder = new ArrayList<>(byCell.keySet());
    byRemainder.sort(
        Comparator.comparingLong((Cell cell) -> byCell.getOrDefault(cell, 0) * (long) total % sum)
            .reversed());
    byCell.forEach((cell, count) -> scaled.put(cell, (int) (count * (long) total / sum)));
    int left = total - scaled.values().stream().mapToInt(Integer::intValue).sum();
    byRemainder.stream().limit(left).forEach(cell -> scaled.merge(cell, 1, Integer::sum));
    return scaled;
  }

  private static Map<LocalGovernmentType, String> columns() {
    Map<LocalGovernmentType, String> columns = new EnumMap<>(LocalGovernmentType.class);
    columns.put(LocalGovernmentType.PAO, "pao");
    columns.put(LocalGovernmentType.CITY_MUNICIPALITY, "city_municipality");
    columns.put(LocalGovernmentType.TOWN_MUNICIPALITY, "town_municipality");
    columns.put(LocalGovernmentType.SUBDISTRICT_MUNICIPALITY, "subdistrict_municipality");
    columns.put(LocalGovernmentType.SAO, "sao");
    return columns;
  }
}
