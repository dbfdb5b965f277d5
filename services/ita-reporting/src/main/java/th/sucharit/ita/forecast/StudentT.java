package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Student's t for an interval that holds nine times of ten (ค่า t ที่ความเชื่อมั่นร้อยละ 90): the
 * fewer facts a spread was told from, the wider. Source: the usual table of the 0.95 quantile.
 */
final class StudentT {

  /** How many times of a hundred the interval is meant to hold. */
  static final int COVERAGE = 90;

  /** Beyond the last line of the table nothing changes. */
  private static final BigDecimal LAST_LINE = BigDecimal.valueOf(120);

  private static final BigDecimal KNOWN_SPREAD = new BigDecimal("1.645");

  private static final NavigableMap<Integer, BigDecimal> QUANTILES = new TreeMap<>();

  static {
    String[] upToThirty =
        ("6.314 2.920 2.353 2.132 2.015 1.943 1.895 1.860 1.833 1.812 "
                + "1.796 1.782 1.771 1.761 1.753 1.746 1.740 1.734 1.729 1.725 "
                + "1.721 1.717 1.714 1.711 1.708 1.706 1.703 1.701 1.699 1.697")
            .split(" ", -1);
    for (int i = 0; i < upToThirty.length; i++) {
      QUANTILES.put(i + 1, new BigDecimal(upToThirty[i]));
    }
    QUANTILES.put(40, new BigDecimal("1.684"));
    QUANTILES.put(60, new BigDecimal("1.671"));
    QUANTILES.put(120, new BigDecimal("1.658"));
  }

  private StudentT() {}

  /** Between two lines of the table, the wider one. */
  static BigDecimal of(int degrees) {
    return QUANTILES.floorEntry(Math.max(1, degrees)).getValue();
  }

  /**
   * For a variance that was told from so many facts.
   *
   * @param degrees nothing for a variance that is known
   */
  static BigDecimal of(Optional<BigDecimal> degrees) {
    return degrees.map(number -> of(number.min(LAST_LINE).intValue())).orElse(KNOWN_SPREAD);
  }
}
