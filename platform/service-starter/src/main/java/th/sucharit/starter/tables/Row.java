package th.sucharit.starter.tables;

import java.util.List;
import java.util.Set;

/**
 * A row of a table (แถวข้อมูล).
 *
 * @param number as the table's own program shows it, the heading being 1
 * @param cells as text
 * @param formulas which of the cells hold a formula, counted from 0; none is ever carried out
 */
public record Row(int number, List<String> cells, Set<Integer> formulas) {

  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean blank() {
    return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
  }
}
