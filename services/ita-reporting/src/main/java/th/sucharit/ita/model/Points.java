package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The difference between two scores (ผลต่างคะแนน); below zero when the first is the lower. */
public record Points(int hundredths) {

  private static final Pattern SIGNED = Pattern.compile("([+-]?)([0-9]{1,3}(\\.[0-9]{1,2})?)");

  /** A difference as people write it: +3.7, -3.70, also with a true minus. */
  public static Optional<Points> parse(String text) {
    Matcher parts = SIGNED.matcher(text.strip().replace('\u2212', '-'));
    if (!parts.matches() || Score.faultOf(parts.group(2)).isPresent()) {
      return Optional.empty();
    }
    int size = Score.of(parts.group(2)).hundredths();
    return Optional.of(new Points(parts.group(1).equals("-") ? -size : size));
  }

  public Points plus(Points other) {
    return new Points(hundredths + other.hundredths);
  }

  public Points negated() {
    return new Points(-hundredths);
  }

  public boolean within(Points tolerance) {
    return Math.abs(hundredths) <= Math.abs(tolerance.hundredths);
  }

  @Override
  @JsonValue
  public String toString() {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }
}
