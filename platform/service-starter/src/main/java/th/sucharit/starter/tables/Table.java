package th.sucharit.starter.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.sucharit.starter.web.Problem;

/**
 * A table whose columns are understood (ตารางข้อมูล).
 *
 * @param columns where each known thing stands, counted from 0; unknown columns are left aside
 * @param rows without the heading
 */
public record Table<C extends Column>(Map<C, Integer> columns, List<Row> rows) {

  /**
   * Reads the heading.
   *
   * @param known all columns that it may have
   * @throws Problem 400 when one that is needed is missing, or one is there twice
   */
  public static <C extends Column> Table<C> of(List<C> known, List<Row> all) {
    Map<C, Integer> columns = new LinkedHashMap<>();
    List<String> headings = all.isEmpty() ? List.of() : all.getFirst().cells();
    for (int column = 0; column < headings.size(); column++) {
      String heading = headings.get(column);
      int at = column;
      known.stream()
          .filter(one -> one.isHeaded(heading))
          .findFirst()
          .ifPresent(one -> {
            if (columns.put(one, at) != null) {
              throw UnreadableTable.columnTwice(one.column());
            }
          });
    }
    known.stream()
        .filter(one -> one.obligatory() && !columns.containsKey(one))
        .findFirst()
        .ifPresent(one -> {
          throw UnreadableTable.columnMissing(one.column());
        });
    return new Table<>(columns, all.isEmpty() ? List.of() : all.subList(1, all.size()));
  }

  /** What a row says, by column. */
  public Map<C, String> values(Row row) {
    Map<C, String> values = new LinkedHashMap<>();
    columns.forEach((known, column) -> values.put(known, row.cell(column)));
    return values;
  }

  /** Which of the known columns hold a formula in this row. */
  public List<C> formulas(Row row) {
    return columns.entrySet().stream()
        .filter(entry -> row.formulas().contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
