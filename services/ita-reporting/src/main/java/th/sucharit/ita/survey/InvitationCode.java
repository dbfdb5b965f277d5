package th.sucharit.ita.survey;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import th.sucharit.starter.text.CheckedDigits;

/**
 * Opens the survey to one person once (รหัสตอบแบบสำรวจ): the survey's number, 25 random digits (83
 * bits) and a check digit, in eight groups of four. Shown once, never stored.
 */
record InvitationCode(String digits) {

  private static final int SURVEY_DIGITS = 6;

  private static final int RANDOM_DIGITS = 25;
  private static final int LENGTH = SURVEY_DIGITS + RANDOM_DIGITS + 1;
  private static final BigInteger RANGE = BigInteger.TEN.pow(RANDOM_DIGITS);

  /** From at least 128 random bits. */
  static InvitationCode from(String survey, byte[] random) {
    BigInteger drawn = new BigInteger(1, random).mod(RANGE);
    return new InvitationCode(CheckedDigits.checked(survey + padded(drawn, RANDOM_DIGITS)));
  }

  /** Reads what somebody typed; nothing when it cannot be a code. */
  static Optional<InvitationCode> parse(String typed) {
    return CheckedDigits.read(typed, LENGTH).map(InvitationCode::new);
  }

  /** The number of a survey as it stands at the beginning of its codes. */
  static String number(int drawn) {
    return padded(BigInteger.valueOf(drawn), SURVEY_DIGITS);
  }

  private static String padded(BigInteger number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  /** The number of the survey. */
  String survey() {
    return digits.substring(0, SURVEY_DIGITS);
  }

  String grouped() {
    return CheckedDigits.grouped(digits);
  }

  /** Keeps it out of logs. */
  @Override
  public String toString() {
    return "code";
  }
}
