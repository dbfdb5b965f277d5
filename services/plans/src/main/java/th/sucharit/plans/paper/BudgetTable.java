package th.sucharit.plans.paper;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.paper.Outline.Entry;
import th.sucharit.plans.paper.Outline.Part;
import th.sucharit.plans.text.ThaiText;

/** Reads the rows of budget tables (ตารางงบประมาณ). */
final class BudgetTable {

  private static final Pattern GROUP =
      Pattern.compile("^([0-9๐-๙]{1,2}\\.[0-9๐-๙]{1,2})\\.?\\s*(?=[^0-9๐-๙.)])");
  private static final Pattern DIMENSION =
      Pattern.compile("^(?:มิติ\\s*ที่\\s*)?([0-9๐-๙]{1,2})\\s*[.)]?\\s*(?=[^0-9๐-๙.])");

  private final Outline outline;
  private final Doubts doubts;
  private final Columns columns;
  private final ItemCells itemCells;
  private final YearCells years;
  private final TotalRows totals;
  private @Nullable Part dimension;
  private @Nullable Part group;
  private @Nullable Entry last;

  BudgetTable(Outline outline, Doubts doubts, Columns columns, @Nullable BudgetTable before) {
    this.outline = outline;
    this.doubts = doubts;
    this.columns = columns;
    this.years = new YearCells(columns, doubts);
    this.itemCells = new ItemCells(columns, years, doubts);
    this.totals = new TotalRows(columns, years);
    this.dimension = before == null ? null : before.dimension;
    this.group = before == null ? null : before.group;
    this.last = before == null ? null : before.last;
    columns.years().forEach((year, column) -> outline.years.putIfAbsent(year, column));
  }

  void read(Row row) {
    if (row.blank() || TotalRows.unitsOnly(row)) {
      return;
    }
    if (totals.isOne(row)) {
      totals.read(row, dimension == null ? outline.stated : dimension.stated, outline.stated);
      return;
    }
    Row placed = itemCells.placed(row);
    placed.filled().stream()
        .filter(column -> column < columns.title())
        .forEach(column -> heading(placed, column));
    String title = placed.cell(columns.title());
    List<MatchResult> starts = itemCells.starts(title, placed);
    if (starts.isEmpty()) {
      withoutNumber(placed, title);
    } else {
      items(placed, title, starts);
    }
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
    if (asGroup.find() && !years.present(row)) {
      heading(row, columns.title());
    } else if (years.present(row) || numbered(row)) {
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
          ItemCells.number(starts.get(i)),
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
        .forEach((year, column) -> item.budgets.putAll(years.budget(row, year, column, inCell)));
    columns.column(Columns.Role.REMARK).ifPresent(column -> item.remark = remark(row, column));
    columns.column(Columns.Role.UNIT).ifPresent(column -> item.unit = remark(row, column));
    outline.items.put(number, item);
    inGroup(row).items.add(item);
    last = item;
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
