package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/**
 * Budget of each fiscal year (งบประมาณรายปี). A year without money is not a year with 0.00, and a
 * year that is not named is neither.
 */
public record Budgets(List<Cell> cells) {

  public static final Budgets NONE = new Budgets(List.of());

  public Budgets {
    cells = List.copyOf(cells);
  }

  /**
   * One fiscal year.
   *
   * @param amount absent when the plan says that no money is needed
   * @param asPrinted what the paper prints, where that is not this amount
   */
  public record Cell(FiscalYear year, @Nullable Money amount, @Nullable String asPrinted) {

    @Nullable Object json() {
      return asPrinted == null ? amount : new Shown(asPrinted, amount);
    }
  }

  /** A cell as JSON writes it: an amount, or what is printed beside what is right. */
  record Shown(@Nullable String asPrinted, @JsonInclude @Nullable Money corrected) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Shown of(String amount) {
      return new Shown(null, Money.ofBaht(amount));
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Shown corrected(
        @JsonProperty("asPrinted") String asPrinted,
        @JsonProperty("corrected") @Nullable Money corrected) {
      return new Shown(asPrinted, corrected);
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Budgets read(Map<String, @Nullable Shown> years) {
    return new Budgets(
        years.entrySet().stream()
            .map(entry -> cell(new FiscalYear(Integer.parseInt(entry.getKey())), entry.getValue()))
            .toList());
  }

  private static Cell cell(FiscalYear year, @Nullable Shown shown) {
    return shown == null
        ? new Cell(year, null, null)
        : new Cell(year, shown.corrected(), shown.asPrinted());
  }

  @JsonValue
  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> years = new LinkedHashMap<>();
    cells.forEach(cell -> years.put(cell.year().toString(), cell.json()));
    return years;
  }

  /** The money of a year; empty when none is needed or the year is not named. */
  public Optional<Money> of(FiscalYear year) {
    return cells.stream().filter(cell -> cell.year().equals(year)).findFirst().map(Cell::amount);
  }

  /** Whether any year needs money. */
  public boolean needMoney() {
    return cells.stream().map(Cell::amount).anyMatch(Objects::nonNull);
  }

  /** In which years it runs: those with money; without any, those it names; without these, all. */
  public List<FiscalYear> run(Period period) {
    if (needMoney()) {
      return years().stream().filter(year -> of(year).isPresent()).toList();
    }
    return cells.isEmpty() ? period.years() : years();
  }

  public List<FiscalYear> years() {
    return cells.stream().map(Cell::year).toList();
  }
}
