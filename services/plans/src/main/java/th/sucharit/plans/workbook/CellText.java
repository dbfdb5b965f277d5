package th.sucharit.plans.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as workbooks write them (ข้อความในเซลล์): {@code _x000A_} stands for a character that XML
 * cannot hold, so a text that looks like this has to be written in another way.
 */
final class CellText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int HEXADECIMAL = 16;

  private CellText() {}

  static String written(String text) {
    String guarded = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    StringBuilder written = new StringBuilder(guarded.length());
    for (int i = 0; i < guarded.length(); i++) {
      char c = guarded.charAt(i);
      if (c >= '\uFFFE' || c == '\r') {
        written.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }

  static String read(String cell) {
    String text =
        ESCAPED
            .matcher(cell)
            .replaceAll(found ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    return text.replace("\r\n", "\n");
  }
}
