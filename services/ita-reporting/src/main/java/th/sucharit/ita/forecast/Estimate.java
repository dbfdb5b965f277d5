package th.sucharit.ita.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Score;

/**
 * A score that is not known yet (คะแนนที่คาดการณ์).
 *
 * @param expected of 100
 * @param variances of what makes it uncertain, one independent of the other
 */
record Estimate(BigDecimal expected, List<Variance> variances) {

  static final Estimate NOTHING = new Estimate(BigDecimal.ZERO, List.of());

  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

  Estimate {
    variances = List.copyOf(variances);
  }

  /**
   * How uncertain one thing makes it.
   *
   * @param cause two of the same cause were told from the same facts
   * @param value squared points
   * @param degrees how many facts it was told from, less what they were used up for; nothing when
   *     it follows from what is taken for granted
   */
  record Variance(String cause, BigDecimal value, @Nullable Integer degrees) {

    private Variance and(Variance other) {
      return new Variance(cause, value.add(other.value), degrees);
    }

    private Stream<BigDecimal> squaredPerDegree() {
      return degrees == null
          ? Stream.empty()
          : Stream.of(value.pow(2).divide(BigDecimal.valueOf(degrees), EXACT));
    }
  }

  /** Where the score will lie nine times of ten. */
  record Interval(Score expected, Score low, Score high) {}

  Estimate plus(Estimate other) {
    return new Estimate(
        expected.add(other.expected),
        Stream.concat(variances.stream(), other.variances.stream()).toList());
  }

  Estimate times(BigDecimal factor) {
    return new Estimate(
        expected.multiply(factor, EXACT),
        variances.stream()
            .map(one ->
                new Variance(
                    one.cause(), one.value().multiply(factor.pow(2), EXACT), one.degrees()))
            .toList());
  }

  BigDecimal variance() {
    return variances.stream().map(Variance::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of the sum of all variances, by Welch and Satterthwaite; nothing when all are known. */
  Optional<BigDecimal> degrees() {
    return variances.stream()
        .collect(
            Collectors.toMap(Variance::cause, Function.identity(), Variance::and, TreeMap::new))
        .values()
        .stream()
        .flatMap(Variance::squaredPerDegree)
        .reduce(BigDecimal::add)
        .filter(sum -> sum.signum() > 0)
        .map(sum -> variance().pow(2).divide(sum, EXACT));
  }

  Interval interval() {
    BigDecimal half = variance().sqrt(EXACT).multiply(StudentT.of(degrees()), EXACT);
    return new Interval(
        score(expected, RoundingMode.HALF_UP),
        score(expected.subtract(half), RoundingMode.FLOOR),
        score(expected.add(half), RoundingMode.CEILING));
  }

  private static Score score(BigDecimal value, RoundingMode mode) {
    return Score.of(value.max(BigDecimal.ZERO).min(HIGHEST).setScale(2, mode).toPlainString());
  }
}
