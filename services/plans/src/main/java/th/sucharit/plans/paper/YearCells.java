package th.sucharit.plans.paper;

import java.util.Map;
import th.sucharit.plans.paper.Outline.Cell;
import th.sucharit.plans.text.ThaiText;

/** The amounts of a row by year (งบประมาณรายปีในแถว). */
final class YearCells {

  private final Columns columns;
  private final Doubts doubts;

  YearCells(Columns columns, Doubts doubts) {
    this.columns = columns;
    this.doubts = doubts;
  }

  /** Whether any year's cell says something. */
  boolean present(Row row) {
    return columns.years().values().stream().anyMatch(column -> !row.cell(column).isBlank());
  }

  /**
   * What one item needs in one year.
   *
   * @param inCell how many items stand in the same cell
   */
  Map<Integer, Cell> budget(Row row, int year, int column, int inCell) {
    return switch (Amount.read(row.cell(column))) {
      case Amount.NotNeeded none -> Map.of(year, new Cell(null, null));
      case Amount.NotSaid none -> {
        if (!row.cells().isEmpty() && present(row)) {
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

  /** Lists a figure that is no amount of money. */
  void unreadable(Row row, int column) {
    doubts.notUnderstood(
        row.line(), column + 1, row.cell(column), "Not an amount of money.", "ไม่ใช่จำนวนเงิน");
  }
}
