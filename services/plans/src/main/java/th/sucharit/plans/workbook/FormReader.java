package th.sucharit.plans.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.sucharit.plans.text.ThaiText;

/** Turns a sheet with one field in each row (แบบกรอก) into one row with all of them. */
final class FormReader {

  private FormReader() {}

  static void read(Table table, Grid grid, Sketch sketch) {
    Map<String, Integer> rows = new HashMap<>();
    Map<Integer, Cell> values = new HashMap<>();
    List<String> heads = table.heads(List.of());
    for (Grid.Row row : grid.rows()) {
      String head = ThaiText.tidy(row.at(0).text());
      if (row.number() == 0) {
        continue;
      }
      row.columns()
          .filter(column -> column > 1)
          .forEach(column ->
              sketch.flaw(
                  grid.at(row.number(), column),
                  "stands beside the form; move or delete it",
                  "อยู่นอกแบบฟอร์ม โปรดย้ายหรือลบออก"));
      if (!heads.contains(head) || rows.putIfAbsent(head, row.number()) != null) {
        sketch.flaw(
            grid.at(row.number(), 0),
            "is not a line of this form, or stands here twice",
            "ไม่ใช่รายการในแบบฟอร์มนี้ หรือมีรายการซ้ำ");
      } else {
        values.put(row.number(), row.at(1));
      }
    }
    heads.stream()
        .filter(head -> !rows.containsKey(head))
        .forEach(head ->
            sketch.flaw(
                grid.at(0, 0),
                "the line \"" + head + "\" is missing; restore it",
                "ไม่พบรายการ “" + head + "” โปรดเพิ่มกลับคืน"));
    new RowReader(
            sketch, line -> grid.at(line, 1), new Heads(rows, List.of()), new Grid.Row(1, values))
        .fields(sketch.root(), "", table.kinds().getFirst());
  }
}
