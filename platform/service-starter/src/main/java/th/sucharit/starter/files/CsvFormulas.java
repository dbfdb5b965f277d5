package th.sucharit.starter.files;

import java.util.regex.Pattern;

/**
 * Finds cells that table programs run instead of showing them (สูตรในไฟล์ CSV). Amounts, numbers of
 * telephones and dashes begin with the same signs and are none.
 */
final class CsvFormulas {

  private static final String SEPARATORS = ",;\t|";
  private static final String SPACES = " \u00a0\ufeff";
  private static final String SIGNS = "=@＝＠+-＋－";
  private static final Pattern FIGURE = Pattern.compile("[+\\-＋－]++[0-9., %()/-]*+");

  private CsvFormulas() {}

  /** Whether there is one, by whichever sign the cells are told apart. */
  static boolean in(String text) {
    return SEPARATORS.chars().anyMatch(separator -> in(text, (char) separator));
  }

  private static boolean in(String text, char separator) {
    for (int at = 0; at < text.length(); at++) {
      int start = at;
      while (start < text.length() && SPACES.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      boolean quoted = start < text.length() && text.charAt(start) == '"';
      int end = quoted ? closing(text, start + 1) : start;
      if (isFormula(
          text, quoted ? start + 1 : start, quoted ? end : cellEnd(text, start, separator))) {
        return true;
      }
      at = cellEnd(text, end, separator);
    }
    return false;
  }

  /** The quote that ends the cell; two of them stand for one. */
  private static int closing(String text, int from) {
    int at = text.indexOf('"', from);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at < 0 ? text.length() : at;
  }

  private static int cellEnd(String text, int from, char separator) {
    int at = from;
    while (at < text.length() && !ends(text.charAt(at), separator)) {
      at++;
    }
    return at;
  }

  private static boolean ends(char sign, char separator) {
    return sign == separator || sign == '\n' || sign == '\r';
  }

  private static boolean isFormula(String text, int from, int end) {
    String cell = text.substring(from, end).strip();
    return !cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0 && !FIGURE.matcher(cell).matches();
  }
}
