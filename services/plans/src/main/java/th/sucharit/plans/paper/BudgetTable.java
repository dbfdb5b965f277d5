package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Programme.DeclaredCount;
import th.sucharit.plans.paper.Outline.Cell;
import th.sucharit.plans.paper.Outline.Entry;
import th.sucharit.plans.paper.Outline.Part;
import th.sucharit.plans.text.ThaiText;

/** Reads the rows of budget tables (ตารางงบประมาณ). */
final class BudgetTable {

  private static final Pattern ITEM = Pattern.compile("(?:^|\\s)([0-9๐-๙]{1,3})\\s*\\)\\s*(?=\\S)");
  private static final Pattern DOTTED_ITEM =
      Pattern.compile("^([0-9๐-๙]{1,3})\\s*\\.\\s*(?=[^0-9๐-๙\\s])");
  private static final Pattern GROUP =
      Pattern.compile("^([0-9๐-๙]{1,2}\\.[0-9๐-๙]{1,2})\\.?\\s*(?=[^0-9๐-๙.)])");
  private static final Pattern DIMENSION =
      Pattern.compile("^(?:มิติ\\s*ที่\\s*)?([0-9๐-๙]{1,2})\\s*[.)]?\\s*(?=[^0-9๐-๙.])");
  private static final Pattern COUNT =
      Pattern.compile("([0-9]{1,4})\\s*(?:โครงการ|รายการ|กิจกรรม|มาตรการ)");

  private final Outline outline;
  private final Doubts doubts;
  private final Columns columns;
  private @Nullable Part dimension;
  private @Nullable Part group;
  private @Nullable Entry last;

  BudgetTable(Outline outline, Doubts doubts, Columns columns, @Nullable BudgetTable before) {
    this.outline = outline;
    this.doubts = doubts;
    this.columns = columns;
    this.dimension = before == null ? null : before.dimension;
    this.group = before == null ? null : before.group;
    this.last = before == null ? null : before.last;
    columns.years().forEach((year, column) -> outline.years.putIfAbsent(year, column));
  }

  void read(Row row) {
    if (row.blank() || unitsOnly(row)) {
      return;
    }
    if (total(row)) {
      readTotal(row);
      return;
    }
    Row placed = placed(row);
    placed.filled().stream()
        .filter(column -> column < columns.title())
        .forEach(column -> heading(placed, column));
    String title = placed.cell(columns.title());
    List<MatchResult> starts = starts(title, placed);
    if (starts.isEmpty()) {
      withoutNumber(placed, title);
    } else {
      items(placed, title, starts);
    }
  }

  /** The second line of a heading repeats what the figures are. */
  private static boolean unitsOnly(Row row) {
    return row.filled().stream()
        .map(column -> ThaiText.bare(row.cell(column)))
        .allMatch(cell ->
            cell.matches(
                "\\(?(งบประมาณ)?(\\(?บาท\\)?)?\\)?|ปี2[45][0-9]{2}|2[45][0-9]{2}|พ\\.ศ\\.2[45][0-9]{2}"));
  }

  private boolean total(Row row) {
    return row.filled().stream()
        .filter(column -> !columns.holdsYear(column))
        .anyMatch(column ->
            ThaiText.bare(row.cell(column)).startsWith("รวม")
                && ThaiText.bare(row.cell(column)).length() < 40);
  }

  private void readTotal(Row row) {
    String text = row.text();
    boolean grand = ThaiText.bare(text).matches(".*รวม(ทั้งสิ้น|ทั้งหมด|ทุกมิติ|ทั้งแผน).*");
    Outline.Stated stated = grand || dimension == null ? outline.stated : dimension.stated;
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
            case Amount.Unreadable unreadable -> unreadable(row, column);
          }
        });
  }

  /** Cells that moved to the right because a cell before them was left out or doubled. */
  private Row placed(Row row) {
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

  private List<MatchResult> starts(String title, Row row) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = ITEM.matcher(title);
    while (matcher.find()) {
      boolean first = found.isEmpty() && matcher.start() == 0;
      if (first || (!found.isEmpty() && number(matcher) == number(found.getLast()) + 1)) {
        found.add(matcher.toMatchResult());
      }
    }
    if (found.isEmpty() && hasAmounts(row)) {
      Matcher dotted = DOTTED_ITEM.matcher(title);
      if (dotted.find()) {
        found.add(dotted.toMatchResult());
      }
    }
    return found;
  }

  private boolean hasAmounts(Row row) {
    return columns.years().values().stream().anyMatch(column -> !row.cell(column).isBlank());
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(ThaiText.digits(found.group(1)));
  }

  private void heading(Row row, int column) {
    String cell = row.cell(column);
    Matcher asGroup = GROUP.matcher(cell);
    Matcher asDimension = DIMENSION.matcher(cell);
    if (asGroup.find()) {
      String number = ThaiText.digits(asGroup.group(1));
      group =
          Outline.part(
              inDimension(row, number).parts, number, ThaiText.tidy(cell.substring(asGroup.end())));
      last = null;
    } else if (columns.column(Columns.Role.DIMENSION).orElse(-1) == column && asDimension.find()) {
      dimension =
          Outline.part(
              outline.dimensions,
              ThaiText.digits(asDimension.group(1)),
              ThaiText.tidy(cell.substring(asDimension.end())));
      group = null;
    } else if (columns.column(Columns.Role.NUMBER).orElse(-1) != column) {
      continued(row, column, cell);
    }
  }

  /** A heading that goes on in the next row, as after a page break. */
  private void continued(Row row, int column, String cell) {
    if (group != null && columns.column(Columns.Role.DIMENSION).orElse(-1) != column) {
      group.title = ThaiText.tidy(group.title + " " + cell);
      doubts.repaired(
          row.line(),
          column + 1,
          cell,
          "Read as the end of the heading of group " + group.number + ".",
          "อ่านเป็นส่วนท้ายของชื่อภารกิจ " + group.number);
    } else {
      doubts.notUnderstood(
          row.line(),
          column + 1,
          cell,
          "Neither dimension nor group; kept as text.",
          "ไม่ใช่มิติหรือภารกิจ เก็บไว้เป็นข้อความ");
    }
  }

  private void withoutNumber(Row row, String title) {
    String tidy = ThaiText.tidy(title);
    if (tidy.isEmpty()) {
      row.filled().stream()
          .filter(column -> column > columns.title())
          .forEach(column ->
              doubts.notUnderstood(
                  row.line(),
                  column + 1,
                  row.cell(column),
                  "A figure without an item; kept as text.",
                  "ตัวเลขที่ไม่มีรายการ เก็บไว้เป็นข้อความ"));
      return;
    }
    Matcher asGroup = GROUP.matcher(title);
    if (asGroup.find() && !hasAmounts(row)) {
      heading(row, columns.title());
    } else if (hasAmounts(row) || numbered(row)) {
      add(row, numbered(row) ? numberCell(row) : outline.freeNumber(), tidy, 1);
    } else {
      continuesItem(row, tidy);
    }
  }

  private void continuesItem(Row row, String tidy) {
    Entry item = last;
    if (item == null) {
      doubts.notUnderstood(
          row.line(),
          columns.title() + 1,
          tidy,
          "A title without number and budget; kept as text.",
          "ชื่อที่ไม่มีลำดับและงบประมาณ เก็บไว้เป็นข้อความ");
      return;
    }
    item.cellAsPrinted = item.title + " | " + tidy;
    item.title = item.title + tidy;
    doubts.repaired(
        row.line(),
        columns.title() + 1,
        tidy,
        "Read as the end of the title of item " + item.number + ".",
        "อ่านเป็นส่วนท้ายของชื่อลำดับที่ " + item.number);
  }

  private boolean numbered(Row row) {
    return columns.column(Columns.Role.NUMBER).isPresent()
        && ThaiText.bare(row.cell(columns.column(Columns.Role.NUMBER).getAsInt()))
            .matches("[0-9]{1,3}[.)]?");
  }

  private int numberCell(Row row) {
    return Integer.parseInt(
        ThaiText.bare(row.cell(columns.column(Columns.Role.NUMBER).orElseThrow()))
            .replaceAll("[^0-9]", ""));
  }

  private void items(Row row, String title, List<MatchResult> starts) {
    if (starts.size() > 1) {
      doubts.repaired(
          row.line(),
          columns.title() + 1,
          title,
          starts.size() + " items stand in one cell and were read one by one.",
          "มี " + starts.size() + " รายการในช่องเดียว จึงอ่านแยกทีละรายการ");
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : title.length();
      add(
          row,
          number(starts.get(i)),
          ThaiText.tidy(title.substring(starts.get(i).end(), end)),
          starts.size());
    }
  }

  private void add(Row row, int printed, String title, int inCell) {
    int number = printed;
    if (outline.items.containsKey(printed)) {
      number = outline.freeNumber();
      doubts.repaired(
          row.line(),
          columns.title() + 1,
          title,
          "Number " + printed + " is taken; read as item " + number + ".",
          "ลำดับที่ " + printed + " ซ้ำ จึงอ่านเป็นลำดับที่ " + number);
    }
    Entry item = new Entry(number, title);
    if (inCell > 1) {
      item.cellAsPrinted = ThaiText.tidy(row.cell(columns.title()));
    }
    columns
        .years()
        .forEach((year, column) -> item.budgets.putAll(budget(row, year, column, inCell)));
    columns.column(Columns.Role.REMARK).ifPresent(column -> item.remark = remark(row, column));
    columns.column(Columns.Role.UNIT).ifPresent(column -> item.unit = remark(row, column));
    outline.items.put(number, item);
    inGroup(row).items.add(item);
    last = item;
  }

  private Map<Integer, Cell> budget(Row row, int year, int column, int inCell) {
    return switch (Amount.read(row.cell(column))) {
      case Amount.NotNeeded none -> Map.of(year, new Cell(null, null));
      case Amount.NotSaid none -> {
        if (!row.cells().isEmpty() && hasAmounts(row)) {
          doubts.notUnderstood(
              row.line(),
              column + 1,
              "",
              "The cell is empty: nothing is read for " + year + ".",
              "ช่องว่าง: ไม่มีข้อมูลของปี " + year);
        }
        yield Map.of();
      }
      case Amount.Baht baht -> {
        if (inCell > 1) {
          doubts.notUnderstood(
              row.line(),
              column + 1,
              row.cell(column),
              "One amount for several items; it is given to none of them.",
              "จำนวนเงินเดียวสำหรับหลายรายการ จึงไม่บันทึกให้รายการใด");
          yield Map.of();
        }
        yield Map.of(year, new Cell(baht.money(), null));
      }
      case Amount.Unreadable unreadable -> {
        unreadable(row, column);
        yield Map.of(year, new Cell(null, ThaiText.tidy(unreadable.text())));
      }
    };
  }

  private void unreadable(Row row, int column) {
    doubts.notUnderstood(
        row.line(), column + 1, row.cell(column), "Not an amount of money.", "ไม่ใช่จำนวนเงิน");
  }

  private static @Nullable String remark(Row row, int column) {
    String text = ThaiText.tidy(row.cell(column));
    return text.isEmpty() || text.equals("-") ? null : text;
  }

  private Part inGroup(Row row) {
    if (group == null) {
      Part of = dimension == null ? inDimension(row, "1.1") : dimension;
      group = Outline.part(of.parts, of.number + "." + (of.parts.size() + 1), of.title);
      doubts.notUnderstood(
          row.line(),
          0,
          row.cell(columns.title()),
          "No group is named; the items stand in a group with the name of the dimension.",
          "ไม่ระบุภารกิจ รายการจึงอยู่ในภารกิจที่ใช้ชื่อมิติ");
    }
    return group;
  }

  private Part inDimension(Row row, String groupNumber) {
    String number = groupNumber.substring(0, groupNumber.indexOf('.'));
    if (dimension == null || !dimension.number.equals(number)) {
      boolean known = outline.dimensions.stream().anyMatch(part -> part.number.equals(number));
      dimension = Outline.part(outline.dimensions, number, "มิติที่ " + number);
      if (!known) {
        doubts.notUnderstood(
            row.line(),
            0,
            row.cell(columns.title()),
            "No name is given for dimension " + number + ".",
            "ไม่ระบุชื่อมิติที่ " + number);
      }
    }
    return dimension;
  }
}
