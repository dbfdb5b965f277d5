package th.sucharit.registry.bulk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import th.sucharit.registry.localgovernment.Field;

/**
 * A table whose columns are understood (ตารางข้อมูล).
 *
 * @param columns where each known thing stands, counted from 0; unknown columns are left aside
 * @param rows without the heading
 */
record Table(Map<Field, Integer> columns, List<Row> rows) {

  static Table of(List<Row> all) {
    if (all.isEmpty()) {
      throw UnreadableTable.columnMissing(Field.CODE.column());
    }
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    List<String> headings = all.getFirst().cells();
    for (int column = 0; column < headings.size(); column++) {
      int at = column;
      Field.of(headings.get(column))
          .ifPresent(field -> {
            if (columns.put(field, at) != null) {
              throw UnreadableTable.columnTwice(field.column());
            }
          });
    }
    Arrays.stream(Field.values())
        .filter(field -> field.obligatory() && !columns.containsKey(field))
        .findFirst()
        .ifPresent(field -> {
          throw UnreadableTable.columnMissing(field.column());
        });
    return new Table(columns, all.subList(1, all.size()));
  }

  Map<Field, String> values(Row row) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    columns.forEach((field, column) -> values.put(field, row.cell(column)));
    return values;
  }

  List<Field> formulas(Row row) {
    return columns.entrySet().stream()
        .filter(entry -> row.formulas().contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
