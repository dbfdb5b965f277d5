package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.progress.ProgressAnswer.OfItem;
import th.sucharit.plans.progress.ProgressAnswer.Spending;

/**
 * Sums over items (ยอดรวมผลการดำเนินงาน).
 *
 * @param states how many items stand where
 * @param late reports that are missing although their window has closed
 */
record ProgressTotals(
    int items, @JsonUnwrapped Spending spending, Map<String, Integer> states, long late) {

  private static final String NOT_REPORTED = "not-reported";
  private static final int DECIMALS = 2;

  static ProgressTotals of(List<OfItem> items) {
    Map<String, Integer> states = new LinkedHashMap<>();
    for (ProgressState state : ProgressState.values()) {
      states.put(state.code(), 0);
    }
    states.put(NOT_REPORTED, 0);
    items.forEach(item ->
        states.merge(
            Optional.ofNullable(item.state()).map(ProgressState::code).orElse(NOT_REPORTED),
            1,
            Integer::sum));
    return new ProgressTotals(
        items.size(),
        spending(
            sum(items.stream().map(OfItem::spending).flatMap(s -> Stream.ofNullable(s.planned()))),
            sum(items.stream().map(OfItem::spending).flatMap(s -> Stream.ofNullable(s.spent())))),
        states,
        items.stream()
            .flatMap(item -> item.windows().stream())
            .filter(window -> window.status() == Standing.MISSING)
            .count());
  }

  static Spending spending(@Nullable Money planned, @Nullable Money spent) {
    return new Spending(planned, spent, share(planned, spent));
  }

  private static @Nullable Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money::plus).orElse(null);
  }

  private static @Nullable String share(@Nullable Money planned, @Nullable Money spent) {
    if (planned == null || planned.satang() == 0) {
      return null;
    }
    return BigDecimal.valueOf(spent == null ? 0 : spent.satang())
        .movePointRight(DECIMALS)
        .divide(BigDecimal.valueOf(planned.satang()), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
