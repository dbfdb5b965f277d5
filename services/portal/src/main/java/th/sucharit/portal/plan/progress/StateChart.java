package th.sucharit.portal.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many items stand where, as one bar (แผนภูมิสถานะของรายการ). */
record StateChart(List<Part> parts) {

  private static final List<String> ORDER =
      List.of("done", "in-progress", "not-started", "cancelled", "not-reported");

  /** What is not known is palest. */
  private static final List<Integer> SHADES = List.of(1, 2, 3, 5, 4);

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** One state, in percent of the width. */
  record Part(
      String state, int count, int shade, BigDecimal from, BigDecimal width, BigDecimal middle) {}

  static StateChart of(Map<String, Integer> states, int items) {
    var parts = new ArrayList<Part>();
    var from = BigDecimal.ZERO;
    for (int i = 0; i < ORDER.size(); i++) {
      var state = ORDER.get(i);
      int count = states.getOrDefault(state, 0);
      if (count > 0 && items > 0) {
        var width =
            FULL.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(items), 2, RoundingMode.DOWN);
        var middle = from.add(width.divide(BigDecimal.TWO, 2, RoundingMode.DOWN));
        parts.add(new Part(state, count, SHADES.get(i), from, width, middle));
        from = from.add(width);
      }
    }
    return new StateChart(parts);
  }
}
