package th.sucharit.complaints.complaint;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The complainant's only key to the case (รหัสติดตามเรื่อง): 27 digits drawn at random (89 bits)
 * and a check digit, in seven groups of four, so that it can be read out in Thai. Shown once, never
 * stored.
 */
record Receipt(String digits) {

  private static final int RANDOM_DIGITS = 27;
  private static final BigInteger RANGE = BigInteger.TEN.pow(RANDOM_DIGITS);

  /** From at least 128 random bits. */
  static Receipt from(byte[] random) {
    String drawn = new BigInteger(1, random).mod(RANGE).toString();
    String body = "0".repeat(RANDOM_DIGITS - drawn.length()) + drawn;
    return new Receipt(body + checkDigit(body));
  }

  /**
   * Reads what somebody typed: Thai or Western digits, with spaces or hyphens; nothing when it
   * cannot be a receipt.
   */
  static Optional<Receipt> parse(String typed) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if (!Character.isWhitespace(c) && c != '-' && c != '\u2013') {
        return Optional.empty();
      }
    }
    boolean complete = digits.length() == RANDOM_DIGITS + 1;
    return complete
            && checkDigit(digits.substring(0, RANDOM_DIGITS)) == digits.charAt(RANDOM_DIGITS)
        ? Optional.of(new Receipt(digits.toString()))
        : Optional.empty();
  }

  /** In groups of four. */
  String grouped() {
    return digits.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** ISO 7064 MOD 11,10: finds every single wrong digit. */
  private static char checkDigit(String body) {
    int product = 10;
    for (int i = 0; i < body.length(); i++) {
      int sum = (product + body.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  /** Keeps it out of logs. */
  @Override
  public String toString() {
    return "receipt";
  }
}
