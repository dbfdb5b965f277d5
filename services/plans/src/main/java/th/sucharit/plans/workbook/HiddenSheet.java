package th.sucharit.plans.workbook;

import java.util.HashMap;
import java.util.Map;

/** The sheet that says where a workbook comes from (แผ่นงานที่ซ่อนไว้). */
final class HiddenSheet {

  static final String NAME = "_sucharit";

  private HiddenSheet() {}

  /** Names and values; none when there is no such sheet. */
  static Map<String, String> lines(Map<String, Grid> sheets) {
    Map<String, String> lines = new HashMap<>();
    Grid hidden = sheets.get(NAME);
    if (hidden != null) {
      hidden.rows().forEach(row -> lines.put(row.at(0).text(), row.at(1).text()));
    }
    return lines;
  }
}
