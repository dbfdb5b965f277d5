package th.sucharit.ita.survey;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say of an indicator, and how sure that is (คะแนนประมาณของตัวชี้วัด).
 *
 * @param indicator its number in the framework of the year; absent for the instrument as a whole
 * @param score mean of the people's scores, 0.00 to 100.00
 * @param standardError of that mean
 * @param low lower end of the interval that holds the true mean 95 times in 100
 * @param high its upper end
 * @param answers how many people answered something of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorEstimate(
    @Nullable Integer indicator,
    @JsonFormat(shape = Shape.STRING) BigDecimal score,
    @JsonFormat(shape = Shape.STRING) BigDecimal standardError,
    @JsonFormat(shape = Shape.STRING) BigDecimal low,
    @JsonFormat(shape = Shape.STRING) BigDecimal high,
    int answers) {

  private static final MathContext EXACT = MathContext.DECIMAL64;
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

  /** Of at least two people. */
  static IndicatorEstimate of(@Nullable Integer indicator, Moments people) {
    BigDecimal n = BigDecimal.valueOf(people.answers());
    BigDecimal sum = BigDecimal.valueOf(people.sum());
    BigDecimal mean = sum.divide(n, EXACT).movePointLeft(2);
    BigDecimal variance =
        BigDecimal.valueOf(people.squares())
            .subtract(sum.multiply(sum).divide(n, EXACT))
            .max(BigDecimal.ZERO)
            .divide(n.subtract(BigDecimal.ONE), EXACT);
    BigDecimal error = variance.divide(n, EXACT).sqrt(EXACT).movePointLeft(2);
    BigDecimal reach = error.multiply(student(people.answers() - 1));
    return new IndicatorEstimate(
        indicator,
        rounded(mean),
        rounded(error),
        rounded(mean.subtract(reach).max(BigDecimal.ZERO)),
        rounded(mean.add(reach).min(HIGHEST)),
        people.answers());
  }

  private static BigDecimal student(int degrees) {
    return STUDENT.get(Math.min(degrees, STUDENT.size()) - 1);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }
}
