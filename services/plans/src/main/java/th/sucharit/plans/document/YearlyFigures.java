package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.sucharit.contracts.FiscalYear;

/** A figure for each fiscal year (ค่ารายปี). */
public record YearlyFigures(List<Cell> cells) {

  public YearlyFigures {
    cells = List.copyOf(cells);
  }

  /** The figure of one fiscal year. */
  public record Cell(FiscalYear year, Figure value) {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static YearlyFigures read(Map<String, Figure> years) {
    return new YearlyFigures(
        years.entrySet().stream()
            .map(entry ->
                new Cell(new FiscalYear(Integer.parseInt(entry.getKey())), entry.getValue()))
            .toList());
  }

  @JsonValue
  Map<String, Figure> json() {
    Map<String, Figure> years = new LinkedHashMap<>();
    cells.forEach(cell -> years.put(cell.year().toString(), cell.value()));
    return years;
  }
}
