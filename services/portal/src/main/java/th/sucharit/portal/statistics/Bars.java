package th.sucharit.portal.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts as bars of one chart (แผนภูมิแท่ง); the longest fills the width. */
record Bars(List<Bar> bars) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /**
   * One count.
   *
   * @param width in percent
   * @param merged whether it holds several groups
   */
  record Bar(String label, long count, BigDecimal width, boolean merged) {}

  /** The largest first, what was put together last. */
  static Bars of(Map<String, Long> counts, Function<String, String> name) {
    var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return new Bars(
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Long> one) -> one.getKey().equals(Statistics.MERGED))
                    .thenComparing(Map.Entry.<String, Long>comparingByValue().reversed()))
            .map(one ->
                new Bar(
                    name.apply(one.getKey()),
                    one.getValue(),
                    width(one.getValue(), most),
                    one.getKey().equals(Statistics.MERGED)))
            .toList());
  }

  static BigDecimal width(long count, long most) {
    return most == 0
        ? BigDecimal.ZERO
        : FULL.multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(most), 2, RoundingMode.DOWN);
  }
}
