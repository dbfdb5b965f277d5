package th.sucharit.portal.ita;

import java.math.BigDecimal;

/** A difference of scores with its sign (ผลต่างคะแนน), for reading. */
public record Change(BigDecimal points) {

  public static Change of(String points) {
    return new Change(new BigDecimal(points));
  }

  /** +10.60, −3.70 with a true minus, 0.00. */
  public String signed() {
    return switch (points.signum()) {
      case 1 -> "+" + points.toPlainString();
      case -1 -> "−" + points.negate().toPlainString();
      default -> points.toPlainString();
    };
  }

  /** Which way: {@code up}, {@code down} or {@code same}, also the end of a message key. */
  public String way() {
    return switch (points.signum()) {
      case 1 -> "up";
      case -1 -> "down";
      default -> "same";
    };
  }
}
