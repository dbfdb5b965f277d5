package th.sucharit.plans.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.sucharit.plans.text.ThaiText;

/**
 * The head row of a sheet (หัวตาราง): which column is which, wherever somebody moved it.
 *
 * @param years the fiscal years that have columns
 */
record Heads(Map<String, Integer> columns, List<String> years) {

  private static final Pattern YEAR = Pattern.compile(".* (2[4-9][0-9]{2})");

  static Heads of(Table table, Grid grid, Sketch sketch) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> years = new ArrayList<>();
    Grid.Row first =
        grid.rows().stream()
            .filter(row -> row.number() == 0)
            .findFirst()
            .orElse(new Grid.Row(0, Map.of()));
    Set<String> fixed = Set.copyOf(table.heads(List.of()));
    first
        .columns()
        .forEach(column -> {
          String head = ThaiText.digits(ThaiText.tidy(first.at(column).text()));
          if (!fixed.contains(head) && !isOfAYear(table, head, years)) {
            sketch.flaw(
                grid.at(0, column),
                "is not a column of this sheet; restore the head or delete the column",
                "ไม่ใช่คอลัมน์ของแผ่นงานนี้ โปรดแก้หัวคอลัมน์ให้เหมือนเดิมหรือลบคอลัมน์");
          } else if (columns.putIfAbsent(head, column) != null) {
            sketch.flaw(
                grid.at(0, column), "stands above two columns", "หัวคอลัมน์ซ้ำกันสองคอลัมน์");
          }
        });
    table
        .heads(years)
        .forEach(head -> {
          if (!columns.containsKey(head)) {
            sketch.flaw(
                grid.at(0, 0),
                "the column \"" + head + "\" is missing; restore it",
                "ไม่พบคอลัมน์ “" + head + "” โปรดเพิ่มกลับคืน");
          }
        });
    return new Heads(Map.copyOf(columns), List.copyOf(years));
  }

  private static boolean isOfAYear(Table table, String head, List<String> years) {
    String bare =
        head.endsWith(Field.PRINTED)
            ? head.substring(0, head.length() - Field.PRINTED.length())
            : head;
    Matcher year = YEAR.matcher(bare);
    if (!year.matches() || !table.heads(List.of(year.group(1))).contains(head)) {
      return false;
    }
    if (!years.contains(year.group(1))) {
      years.add(year.group(1));
    }
    return true;
  }

  /** The column below a head; a missing one is beyond all others and blank. */
  int column(String head) {
    return columns.getOrDefault(head, Integer.MAX_VALUE);
  }
}
