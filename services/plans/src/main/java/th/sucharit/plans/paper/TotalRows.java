package th.sucharit.plans.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.sucharit.plans.document.Programme.DeclaredCount;
import th.sucharit.plans.text.ThaiText;

/** Rows of a budget table that sum up others, or only name the units (แถวรวม). */
final class TotalRows {

  private static final Pattern COUNT =
      Pattern.compile("([0-9]{1,4})\\s*(?:โครงการ|รายการ|กิจกรรม|มาตรการ)");

  private final Columns columns;
  private final YearCells years;

  TotalRows(Columns columns, YearCells years) {
    this.columns = columns;
    this.years = years;
  }

  /** The second line of a heading repeats what the figures are. */
  static boolean unitsOnly(Row row) {
    return row.filled().stream()
        .map(column -> ThaiText.bare(row.cell(column)))
        .allMatch(cell ->
            cell.matches(
                "\\(?(งบประมาณ)?(\\(?บาท\\)?)?\\)?|ปี2[45][0-9]{2}|2[45][0-9]{2}|พ\\.ศ\\.2[45][0-9]{2}"));
  }

  /** Whether the row sums up others. */
  boolean isOne(Row row) {
    return row.filled().stream()
        .filter(column -> !columns.holdsYear(column))
        .anyMatch(column ->
            ThaiText.bare(row.cell(column)).startsWith("รวม")
                && ThaiText.bare(row.cell(column)).length() < 40);
  }

  /**
   * Takes what the paper states as a total.
   *
   * @param part of the dimension that the row belongs to
   * @param whole of the whole plan
   */
  void read(Row row, Outline.Stated part, Outline.Stated whole) {
    String text = row.text();
    boolean grand = ThaiText.bare(text).matches(".*รวม(ทั้งสิ้น|ทั้งหมด|ทุกมิติ|ทั้งแผน).*");
    Outline.Stated stated = grand ? whole : part;
    String words =
        row.filled().stream()
            .filter(column -> !columns.holdsYear(column))
            .map(row::cell)
            .collect(Collectors.joining(" "));
    Matcher count = COUNT.matcher(ThaiText.digits(words));
    if (count.find()) {
      stated.counts.add(
          new DeclaredCount(grand ? "grand-total" : "subtotal", Integer.parseInt(count.group(1))));
    }
    columns
        .years()
        .forEach((year, column) -> {
          switch (Amount.read(row.cell(column))) {
            case Amount.Baht baht -> stated.budgets.put(year, baht.money());
            case Amount.NotNeeded none -> stated.budgets.put(year, null);
            case Amount.NotSaid none -> {}
            case Amount.Unreadable unreadable -> years.unreadable(row, column);
          }
        });
  }
}
