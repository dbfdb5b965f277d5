package th.sucharit.plans.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The cells of one sheet (ตารางเซลล์ของแผ่นงาน); blank rows and cells are left out. */
record Grid(String name, List<Row> rows) {

  /**
   * A row.
   *
   * @param number counted from 0
   * @param cells by column, counted from 0
   */
  record Row(int number, Map<Integer, Cell> cells) {

    Cell at(int column) {
      return cells.getOrDefault(column, Cell.BLANK);
    }

    IntStream columns() {
      return cells.keySet().stream().mapToInt(Integer::intValue).sorted();
    }
  }

  /** Where a cell stands, such as {@code แผนงาน!D17}. */
  String at(int row, int column) {
    return name + "!" + Cell.name(row, column);
  }
}
