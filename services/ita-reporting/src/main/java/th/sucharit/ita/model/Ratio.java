package th.sucharit.ita.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An exact fraction: means of three have no end in decimals, and must not be cut on the way. */
record Ratio(BigDecimal numerator, long denominator) {

  static final Ratio ZERO = new Ratio(BigDecimal.ZERO, 1);

  static Ratio mean(List<Score> scores) {
    return new Ratio(
        scores.stream().map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add), scores.size());
  }

  Ratio times(BigDecimal factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        numerator
            .multiply(BigDecimal.valueOf(other.denominator))
            .add(other.numerator.multiply(BigDecimal.valueOf(denominator))),
        denominator * other.denominator);
  }

  BigDecimal rounded(int decimals, RoundingMode mode) {
    return numerator.divide(BigDecimal.valueOf(denominator), decimals, mode);
  }

  Score score(RoundingMode mode) {
    return Score.of(rounded(2, mode).toPlainString());
  }
}
