package th.sucharit.plans.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which styles of a workbook show a number as a date or time (รูปแบบวันที่). */
final class DateStyles {

  private DateStyles() {}

  static Set<Integer> of(byte[] part) {
    Set<Integer> dateFormats = new HashSet<>();
    Set<Integer> styles = new HashSet<>();
    boolean[] inCells = {false};
    int[] next = {0};
    SafeXml.elements(
        part,
        element -> {
          switch (element.name()) {
            case "numFmt" -> {
              if (isDate(element.attribute("formatCode"))) {
                dateFormats.add(number(element.attribute("numFmtId")));
              }
            }
            case "cellXfs" -> inCells[0] = true;
            case "cellStyles", "dxfs" -> inCells[0] = false;
            case "xf" -> {
              if (inCells[0]) {
                int format = number(element.attribute("numFmtId"));
                if (isBuiltIn(format) || dateFormats.contains(format)) {
                  styles.add(next[0]);
                }
                next[0]++;
              }
            }
            default -> {
              // fonts and colours
            }
          }
        });
    return Set.copyOf(styles);
  }

  /** The numbers that the format of workbooks keeps for dates and times. */
  private static boolean isBuiltIn(int format) {
    return (format >= 14 && format <= 22)
        || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
  }

  private static boolean isDate(String code) {
    String bare = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    return bare.matches(".*[ydhs].*");
  }

  private static int number(String text) {
    return text.isEmpty() ? -1 : Integer.parseInt(text);
  }
}
