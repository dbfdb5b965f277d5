package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.sucharit.plans.text.ThaiText;

/** Where items begin in a row of a budget table (ตำแหน่งรายการในแถว), also when cells moved. */
final class ItemCells {

  private static final Pattern ITEM = Pattern.compile("(?:^|\\s)([0-9๐-๙]{1,3})\\s*\\)\\s*(?=\\S)");
  private static final Pattern DOTTED_ITEM =
      Pattern.compile("^([0-9๐-๙]{1,3})\\s*\\.\\s*(?=[^0-9๐-๙\\s])");

  private final Columns columns;
  private final YearCells years;
  private final Doubts doubts;

  ItemCells(Columns columns, YearCells years, Doubts doubts) {
    this.columns = columns;
    this.years = years;
    this.doubts = doubts;
  }

  /** Cells that moved to the right because a cell before them was left out or doubled. */
  Row placed(Row row) {
    int title = columns.title();
    if (!starts(row.cell(title), row).isEmpty()) {
      return row;
    }
    for (int column = title + 1; column < row.cells().size(); column++) {
      if (ITEM.matcher(row.cell(column)).lookingAt()) {
        int by = column - title;
        List<String> cells = new ArrayList<>(row.cells());
        List<String> moved = new ArrayList<>(cells.subList(0, Math.max(0, title - by)));
        List<String> before = cells.subList(Math.max(0, title - by), title);
        boolean free = before.stream().allMatch(String::isBlank);
        if (!free) {
          return row;
        }
        moved.addAll(cells.subList(title, cells.size()));
        moved.addAll(Collections.nCopies(by, ""));
        doubts.repaired(
            row.line(),
            column + 1,
            String.join(" | ", row.cells()),
            "The cells of this row stand "
                + by
                + " column(s) too far right and were read moved left.",
            "ช่องในแถวนี้เลื่อนไปทางขวา " + by + " คอลัมน์ จึงอ่านโดยเลื่อนกลับทางซ้าย");
        return row.with(moved);
      }
    }
    return row;
  }

  /** The places in the cell of titles at which an item begins. */
  List<MatchResult> starts(String title, Row row) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = ITEM.matcher(title);
    while (matcher.find()) {
      boolean first = found.isEmpty() && matcher.start() == 0;
      if (first || (!found.isEmpty() && number(matcher) == number(found.getLast()) + 1)) {
        found.add(matcher.toMatchResult());
      }
    }
    if (found.isEmpty() && years.present(row)) {
      Matcher dotted = DOTTED_ITEM.matcher(title);
      if (dotted.find()) {
        found.add(dotted.toMatchResult());
      }
    }
    return found;
  }

  static int number(MatchResult found) {
    return Integer.parseInt(ThaiText.digits(found.group(1)));
  }
}
