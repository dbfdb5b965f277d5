package th.sucharit.starter.tables;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as comma-separated values (ตารางเป็น CSV) that table programs open in UTF-8. No
 * cell can be taken for a formula; a lone sign is none.
 */
public final class CsvSheet {

  /** By this mark spreadsheet programs know UTF-8. */
  private static final String UTF_8_MARK = "\uFEFF";

  /** Also the wide signs, which some spreadsheet programs take for the others. */
  private static final String SIGNS = "=+-@＝＋－＠";

  /** What programs may pass over before they look at the first sign. */
  private static final String PASSED_OVER = "\u00A0\uFEFF\u200B";

  private CsvSheet() {}

  public static String of(Collection<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", UTF_8_MARK, "\r\n"));
  }

  private static String cell(String text) {
    return "\"" + (isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  private static boolean isFormula(String text) {
    int start = 0;
    while (start < text.length() && isPassedOver(text.charAt(start))) {
      start++;
    }
    return start + 1 < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0;
  }

  private static boolean isPassedOver(char sign) {
    return Character.isWhitespace(sign) || PASSED_OVER.indexOf(sign) >= 0;
  }
}
