package th.sucharit.ita.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A score (คะแนน) from 0.00 to 100.00.
 *
 * @param hundredths exact: a score has two decimals, as reports print it
 */
public record Score(int hundredths) implements Comparable<Score> {

  private static final int DECIMALS = 2;
  private static final BigDecimal HIGHEST = new BigDecimal(100);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");

  /** What may be wrong with a text that should be a score. */
  public enum Fault {
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    TOO_MANY_DECIMALS
  }

  public Score {
    if (hundredths < 0 || hundredths > 100_00) {
      throw new IllegalArgumentException("a score is from 0.00 to 100.00");
    }
  }

  /** Why this is not a score; nothing when it is one. */
  public static Optional<Fault> faultOf(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.of(Fault.NOT_A_NUMBER);
    }
    BigDecimal value = new BigDecimal(text);
    if (value.signum() < 0 || value.compareTo(HIGHEST) > 0) {
      return Optional.of(Fault.OUT_OF_RANGE);
    }
    return value.stripTrailingZeros().scale() > DECIMALS
        ? Optional.of(Fault.TOO_MANY_DECIMALS)
        : Optional.empty();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Score of(String text) {
    faultOf(text)
        .ifPresent(fault -> {
          throw new IllegalArgumentException("not a score from 0.00 to 100.00: " + fault);
        });
    return new Score(new BigDecimal(text).movePointRight(DECIMALS).intValueExact());
  }

  /** How far this is above the other; negative below it. */
  public Points minus(Score other) {
    return new Points(hundredths - other.hundredths);
  }

  public boolean reaches(Score minimum) {
    return hundredths >= minimum.hundredths;
  }

  BigDecimal value() {
    return BigDecimal.valueOf(hundredths, DECIMALS);
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  @Override
  @JsonValue
  public String toString() {
    return value().toPlainString();
  }
}
