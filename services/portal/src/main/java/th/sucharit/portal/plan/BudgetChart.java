package th.sucharit.portal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Budget of each fiscal year as bars whose parts are the dimensions
 * (แผนภูมิงบประมาณรายปีแยกตามมิติ); the table beside it says the same in figures.
 */
public record BudgetChart(List<Bar> bars) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final BigDecimal WIDE_ENOUGH_FOR_ITS_NUMBER = BigDecimal.valueOf(9);
  private static final int TONES = 5;

  /** One year. */
  public record Bar(int year, @Nullable String total, List<Part> parts) {}

  /**
   * One dimension's part, in percent of the width.
   *
   * @param middle where its number stands; absent when it is too narrow for one
   */
  public record Part(
      String dimension, int tone, BigDecimal from, BigDecimal width, @Nullable BigDecimal middle) {}

  static BudgetChart of(Plan plan) {
    var most =
        plan.years().stream()
            .flatMap(year -> Optional.ofNullable(plan.total(year)).stream())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return new BudgetChart(
        plan.years().stream()
            .map(year -> new Bar(year, plan.total(year), parts(plan, year, most)))
            .toList());
  }

  /** Whether there is any money to show. */
  public boolean isEmpty() {
    return bars.stream().allMatch(bar -> bar.parts().isEmpty());
  }

  /** The shade in which a dimension is drawn. */
  public static int tone(int position) {
    return position % TONES + 1;
  }

  private static List<Part> parts(Plan plan, int year, BigDecimal most) {
    var parts = new ArrayList<Part>();
    var from = BigDecimal.ZERO;
    for (int i = 0; i < plan.allDimensions().size(); i++) {
      var dimension = plan.allDimensions().get(i);
      var amount = plan.total(dimension, year);
      if (amount == null || new BigDecimal(amount).signum() == 0) {
        continue;
      }
      var width = new BigDecimal(amount).multiply(FULL).divide(most, 2, RoundingMode.DOWN);
      var wide = width.compareTo(WIDE_ENOUGH_FOR_ITS_NUMBER) >= 0;
      var middle = from.add(width.divide(BigDecimal.TWO, 2, RoundingMode.DOWN));
      parts.add(new Part(dimension.number(), tone(i), from, width, wide ? middle : null));
      from = from.add(width);
    }
    return parts;
  }
}
