package th.sucharit.ita.survey;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say of an indicator, and how sure that is (คะแนนประมาณของตัวชี้วัด).
 *
 * @param indicator its number in the framework of the year; absent for the instrument as a whole
 * @param score mean of the people's scores, of the whole: of the indicators; 0.00 to 100.00
 * @param standardError of that mean
 * @param low lower end of the interval that holds the true mean 95 times in 100
 * @param high its upper end
 * @param answers how many people answered something of it; of the whole: of every indicator
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorEstimate(
    @JsonIgnore @Nullable Integer indicator,
    @JsonFormat(shape = Shape.STRING) BigDecimal score,
    @JsonFormat(shape = Shape.STRING) BigDecimal standardError,
    @JsonFormat(shape = Shape.STRING) BigDecimal low,
    @JsonFormat(shape = Shape.STRING) BigDecimal high,
    int answers) {

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal HIGHEST = new BigDecimal("100.00");

  /**
   * Student's t for 95 in 100, two-sided, by degrees of freedom from 1 to 30; the last one also for
   * more, where it is a little too wide.
   */
  private static final List<BigDecimal> STUDENT =
      List.of(
              "12.706", "4.303", "3.182", "2.776", "2.571", "2.447", "2.365", "2.306", "2.262",
              "2.228", "2.201", "2.179", "2.160", "2.145", "2.131", "2.120", "2.110", "2.101",
              "2.093", "2.086", "2.080", "2.074", "2.069", "2.064", "2.060", "2.056", "2.052",
              "2.048", "2.045", "2.042")
          .stream()
          .map(BigDecimal::new)
          .toList();

  /**
   * Of at least two people.
   *
   * @param unit into so many parts a point is divided in their sums
   */
  static IndicatorEstimate of(int indicator, Moments people, long unit) {
    return around(
        indicator,
        BigDecimal.valueOf(people.sum()),
        BigDecimal.valueOf(people.answers()).multiply(BigDecimal.valueOf(unit)),
        people,
        BigDecimal.valueOf(unit));
  }

  /**
   * The instrument as the framework counts it: the mean of its indicators' means, rounded once. How
   * sure it is only those can tell who answered something of every indicator.
   *
   * @param people the sums of those, over all indicators
   */
  static IndicatorEstimate whole(Collection<Moments> indicators, Moments people, long unit) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ONE;
    for (Moments one : indicators) {
      BigDecimal parts = BigDecimal.valueOf(one.answers()).multiply(BigDecimal.valueOf(unit));
      numerator =
          numerator.multiply(parts).add(BigDecimal.valueOf(one.sum()).multiply(denominator));
      denominator = denominator.multiply(parts);
    }
    BigDecimal number = BigDecimal.valueOf(indicators.size());
    return around(
        null,
        numerator,
        denominator.multiply(number),
        people,
        BigDecimal.valueOf(unit).multiply(number));
  }

  private static IndicatorEstimate around(
      @Nullable Integer indicator,
      BigDecimal numerator,
      BigDecimal denominator,
      Moments people,
      BigDecimal unit) {
    BigDecimal mean = numerator.divide(denominator, EXACT);
    BigDecimal error = standardError(people).divide(unit, EXACT);
    BigDecimal reach = error.multiply(student(people.answers() - 1));
    return new IndicatorEstimate(
        indicator,
        numerator.divide(denominator, 2, RoundingMode.HALF_UP),
        rounded(error),
        rounded(mean.subtract(reach).max(BigDecimal.ZERO)),
        rounded(mean.add(reach).min(HIGHEST)),
        people.answers());
  }

  /** In parts of a point. */
  private static BigDecimal standardError(Moments people) {
    BigDecimal n = BigDecimal.valueOf(people.answers());
    BigDecimal sum = BigDecimal.valueOf(people.sum());
    return BigDecimal.valueOf(people.squares())
        .multiply(n)
        .subtract(sum.multiply(sum))
        .divide(n.multiply(n).multiply(n.subtract(BigDecimal.ONE)), EXACT)
        .sqrt(EXACT);
  }

  private static BigDecimal student(int degrees) {
    return STUDENT.get(Math.min(degrees, STUDENT.size()) - 1);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }
}
