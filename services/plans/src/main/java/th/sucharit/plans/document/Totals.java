package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/**
 * Sums of budgets (ยอดรวมงบประมาณ), computed from the items whatever the paper states.
 *
 * @param budgets one entry per fiscal year of the plan; no money is no amount, not 0.00
 */
public record Totals(
    int items,
    int itemsWithBudget,
    @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Money> budgets,
    @JsonInclude @Nullable Money total) {

  /** Adds up some items of a plan with this period. */
  public static Totals of(Period period, Supplier<Stream<Item>> items) {
    Map<String, @Nullable Money> years = new LinkedHashMap<>();
    for (FiscalYear year : period.years()) {
      years.put(
          year.toString(),
          sum(items.get().flatMap(i -> i.budgets().of(year).stream())).orElse(null));
    }
    List<Money> amounts = years.values().stream().flatMap(Stream::ofNullable).toList();
    return new Totals(
        (int) items.get().count(),
        (int) items.get().filter(item -> item.budgets().needMoney()).count(),
        years,
        sum(amounts.stream()).orElse(null));
  }

  private static Optional<Money> sum(Stream<Money> amounts) {
    return amounts.reduce(Money::plus);
  }
}
