package th.sucharit.starter.text;

import java.util.Optional;

/**
 * Long numbers that people read out and type (ชุดตัวเลขสำหรับอ่านและพิมพ์): a check digit at the
 * end, shown in groups of four, typed in Thai or Western digits.
 */
public final class CheckedDigits {

  private CheckedDigits() {}

  /** The digits with their check digit: ISO 7064 MOD 11,10 finds every single wrong digit. */
  public static String checked(String body) {
    return body + checkDigit(body);
  }

  /**
   * Reads what somebody typed, with spaces or hyphens; nothing when it cannot be such a number.
   *
   * @param length with the check digit
   */
  public static Optional<String> read(String typed, int length) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if (!Character.isWhitespace(c) && c != '-' && c != '\u2013') {
        return Optional.empty();
      }
    }
    boolean right =
        digits.length() == length
            && checkDigit(digits.substring(0, length - 1)) == digits.charAt(length - 1);
    return right ? Optional.of(digits.toString()) : Optional.empty();
  }

  /** In groups of four. */
  public static String grouped(String digits) {
    return digits.replaceAll("(.{4})(?=.)", "$1-");
  }

  private static char checkDigit(String body) {
    int product = 10;
    for (int i = 0; i < body.length(); i++) {
      int sum = (product + body.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }
}
