package th.sucharit.complaints.complaint;

import java.math.BigInteger;
import java.util.Optional;
import th.sucharit.starter.text.CheckedDigits;

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
    return new Receipt(CheckedDigits.checked("0".repeat(RANDOM_DIGITS - drawn.length()) + drawn));
  }

  /** Reads what somebody typed; nothing when it cannot be a receipt. */
  static Optional<Receipt> parse(String typed) {
    return CheckedDigits.read(typed, RANDOM_DIGITS + 1).map(Receipt::new);
  }

  /** In groups of four. */
  String grouped() {
    return CheckedDigits.grouped(digits);
  }

  /** Keeps it out of logs. */
  @Override
  public String toString() {
    return "receipt";
  }
}
