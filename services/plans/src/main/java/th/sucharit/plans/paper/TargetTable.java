package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Aims.Baseline;
import th.sucharit.plans.document.Aims.Target;
import th.sucharit.plans.document.Direction;
import th.sucharit.plans.document.Figure;
import th.sucharit.plans.document.YearlyFigures;
import th.sucharit.plans.text.ThaiText;

/** Reads the yearly targets (ตารางค่าเป้าหมายรายปี). */
final class TargetTable {

  private static final Pattern FIGURE =
      Pattern.compile("(ร้อยละ|คะแนน)?\\s*([0-9]{1,6}(?:\\.[0-9]{1,4})?)\\s*(\\S*)");
  private static final Pattern FROM_YEAR = Pattern.compile("จากปี\\D{0,8}(2[45][0-9]{2})");

  private final Map<Integer, Integer> years;
  private final Doubts doubts;

  private TargetTable(Map<Integer, Integer> years, Doubts doubts) {
    this.years = years;
    this.doubts = doubts;
  }

  static Optional<TargetTable> of(Row heading, Doubts doubts) {
    TreeMap<Integer, Integer> years = Columns.yearsOf(heading);
    return years.size() > 1
            && heading.cells().stream().anyMatch(cell -> ThaiText.bare(cell).contains("เป้าหมาย"))
        ? Optional.of(new TargetTable(years, doubts))
        : Optional.empty();
  }

  Optional<Target> read(Row row) {
    String metric = ThaiText.tidy(row.cell(0));
    List<YearlyFigures.Cell> cells = new ArrayList<>();
    String unit = "";
    for (Map.Entry<Integer, Integer> year : years.entrySet()) {
      String cell = ThaiText.digits(ThaiText.tidy(row.cell(year.getValue())));
      Matcher figure = FIGURE.matcher(cell);
      if (figure.matches()) {
        cells.add(
            new YearlyFigures.Cell(new FiscalYear(year.getKey()), new Figure(figure.group(2))));
        unit = figure.group(1) == null ? figure.group(3) : figure.group(1);
      } else {
        doubts.notUnderstood(
            row.line(),
            year.getValue() + 1,
            cell,
            "Not a figure of a target.",
            "ไม่ใช่ตัวเลขค่าเป้าหมาย");
      }
    }
    if (metric.isEmpty() || cells.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            metric,
            unit.isEmpty() ? "-" : unit,
            rising(cells) ? Direction.INCREASE : Direction.DECREASE,
            baseline(metric).orElse(null),
            new YearlyFigures(cells)));
  }

  private static boolean rising(List<YearlyFigures.Cell> cells) {
    return cells.getLast().value().value().compareTo(cells.getFirst().value().value()) >= 0;
  }

  private static Optional<Baseline> baseline(String metric) {
    Matcher from = FROM_YEAR.matcher(ThaiText.digits(metric));
    return from.find()
        ? Optional.of(new Baseline(new FiscalYear(Integer.parseInt(from.group(1))), null))
        : Optional.empty();
  }
}
