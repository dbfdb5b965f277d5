package th.sucharit.ita.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.ita.forecast.Estimate.Variance;
import th.sucharit.ita.model.Years;

/** The arithmetic of intervals, calculated by hand. */
class EstimateTests {

  /**
   * Squares of 1.62, 4.67 and -20.29 sum to 436.1174. The overall change 2.21 tells of an
   * instrument's variance by 2.21 squared over 0.09 + 0.09 + 0.16: 4.8841 / 0.34 = 14.365. Together
   * 450.4824 of four changes: 112.6206.
   */
  @Test
  void tellsTheSpreadFromChangesOfInstrumentsAndOfOverallScores() {
    Spread spread = RealFacts.spread(any -> true, 2568);
    assertThat(spread.degrees()).isEqualTo(4);
    assertThat(spread.variance().setScale(6, RoundingMode.HALF_UP)).hasToString("112.620600");
    assertThatThrownBy(() -> Spread.of(List.of(), Years.framework(2568).structure()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** 50 with a standard deviation of 3 told from two facts: 50 - 2.920 x 3 and 50 + 2.920 x 3. */
  @Test
  void widensTheIntervalTheFewerFactsThereAre() {
    Estimate.Interval interval = estimate("50", variance("change", "9", 2)).interval();
    assertThat(interval.expected()).hasToString("50.00");
    assertThat(interval.low()).hasToString("41.24");
    assertThat(interval.high()).hasToString("58.76");
  }

  /** 90 with a known variance of 100: 90 + 16.45 would be beyond 100; the low end is 73.55. */
  @Test
  void staysWithinScores() {
    Estimate.Interval interval =
        new Estimate(new BigDecimal("90"), List.of(new Variance("x", new BigDecimal("100"), null)))
            .interval();
    assertThat(interval.low()).hasToString("73.55");
    assertThat(interval.high()).hasToString("100.00");
    assertThat(estimate("1", variance("change", "100", 1)).interval().low()).hasToString("0.00");
  }

  /** Ends are rounded outwards: 1.645 x sqrt(2) = 2.32638. */
  @Test
  void neverRoundsInwards() {
    Estimate.Interval interval =
        new Estimate(new BigDecimal("50"), List.of(new Variance("x", new BigDecimal("2"), null)))
            .interval();
    assertThat(interval.low()).hasToString("47.67");
    assertThat(interval.high()).hasToString("52.33");
  }

  /**
   * Two variances of 4 told from the same 5 facts have 5 degrees of freedom; told from different
   * ones 8 squared over (16/5 + 16/5), which is 10.
   */
  @Test
  void doesNotCountTheSameFactsTwice() {
    assertThat(
            estimate("50", variance("change", "4", 5), variance("change", "4", 5))
                .degrees()
                .orElseThrow())
        .isEqualByComparingTo("5");
    assertThat(estimate("50", variance("a", "4", 5), variance("b", "4", 5)).degrees().orElseThrow())
        .isEqualByComparingTo("10");
    assertThat(new Estimate(BigDecimal.TEN, List.of()).degrees()).isEmpty();
  }

  /** 0.4 of 60 with variance 25 is 24 with variance 4; with 0.6 of 80, variance 100: 72 and 40. */
  @Test
  void weighsEstimatesByTheSquare() {
    Estimate sum =
        estimate("60", variance("a", "25", 3))
            .times(new BigDecimal("0.4"))
            .plus(estimate("80", variance("b", "100", 3)).times(new BigDecimal("0.6")));
    assertThat(sum.expected()).isEqualByComparingTo("72");
    assertThat(sum.variance()).isEqualByComparingTo("40");
  }

  @ParameterizedTest
  @CsvSource({"0,6.314", "1,6.314", "4,2.132", "30,1.697", "39,1.697", "59,1.684", "5000,1.658"})
  void takesTheWiderOfTwoLines(int degrees, String quantile) {
    assertThat(StudentT.of(degrees)).hasToString(quantile);
    assertThat(StudentT.of(Optional.empty())).hasToString("1.645");
  }

  /** The most precise of surveys: more degrees than an int holds. */
  @Test
  void staysNarrowHoweverManyDegreesThereAre() {
    assertThat(StudentT.of(Optional.of(new BigDecimal("3e9")))).hasToString("1.658");
  }

  private static Estimate estimate(String expected, Variance... variances) {
    return new Estimate(new BigDecimal(expected), List.of(variances));
  }

  private static Variance variance(String cause, String value, int degrees) {
    return new Variance(cause, new BigDecimal(value), degrees);
  }
}
