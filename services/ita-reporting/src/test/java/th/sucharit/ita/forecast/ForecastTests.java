package th.sucharit.ita.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.sucharit.ita.model.LevelReason;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.RealItems;
import th.sucharit.ita.selfassessment.SelfAssessment;
import th.sucharit.ita.selfassessment.SelfAssessment.Line;

/** Forecasts calculated by hand. */
class ForecastTests {

  private static final Spread SPREAD = RealFacts.spread(any -> true, 2568);

  /**
   * Nothing but last year: 68.5034, and 0.34 of a variance of 112.6206 told from 4 changes. The
   * root of 38.291004 is 6.187973; times 2.132 is 13.192758.
   */
  @Test
  void forecastsLastYearAgainAsWideAsScoresHaveMoved() {
    Forecast forecast = of(RealItems.standingIn(2568, Years.thaPhae(2567)));
    assertThat(interval(forecast.overall())).isEqualTo("68.50 (55.31 to 81.70)");
    assertThat(forecast.instruments())
        .extracting(one -> one.instrument().code() + " " + one.footing())
        .containsExactly("IIT LAST_OFFICIAL", "EIT LAST_OFFICIAL", "OIT LAST_OFFICIAL");
    // 78.138 and 2.132 times the root of 112.6206, which is 10.612286: 22.625394
    assertThat(interval(forecast.instruments().getFirst().estimate()))
        .isEqualTo("78.14 (55.51 to 100.00)");
    assertThat(forecast.expectedGrade().level().code()).isEqualTo("must-improve-urgently");
    assertThat(forecast.expectedGrade().reason().code()).isEqualTo(LevelReason.Code.OVERALL_BELOW);
    assertThat(forecast.expectedGrade().reason().missing()).hasToString("1.50");
    assertThat(forecast.highestGrade().level().code()).isEqualTo("must-improve");
    assertThat(ForecastLevel.of(forecast).says().th())
        .contains("“ต้องปรับปรุงโดยด่วน” ภายในช่วง", "“ต้องปรับปรุง”");
  }

  /**
   * All 35 items shown, nine in ten accepted: 90. An item of a sub-indicator with n items is worth
   * 10/n points of OIT under indicator 9 and 25/n under 10; the squares sum to 100 x (1/6 + 1/7 +
   * 3/4) + 625 x (1/6 + 1/4) = 366.369. Variance: 0.09 x (10/11 x 366.369 + 1/11 x 100 squared) =
   * 111.7938; 1.645 times its root is 17.3930.
   */
  @Test
  void takesEvidenceForAsSureAsItsAcceptance() {
    Forecast forecast = of(RealItems.shown(2567, RealFacts.allBut(), "80", "2", 31));
    Forecast.OfInstrument oit = forecast.instruments().get(2);
    assertThat(oit.footing()).isEqualTo(Footing.DISCLOSURE);
    assertThat(interval(oit.estimate())).isEqualTo("90.00 (72.60 to 100.00)");
  }

  /**
   * Three indicators of 80 with a standard error of 2 of the same 31 people: at worst 2 together,
   * with 30 degrees of freedom; 1.697 times 2 is 3.394.
   */
  @Test
  void takesSurveysForAsSureAsTheirAnswers() {
    Forecast forecast = of(RealItems.shown(2567, Set.of(), "80", "2", 31));
    assertThat(interval(forecast.instruments().get(1).estimate()))
        .isEqualTo("80.00 (76.60 to 83.40)");
    assertThat(interval(forecast.instruments().get(2).estimate()))
        .as("no evidence, no score, and nothing unsure about it")
        .isEqualTo("0.00 (0.00 to 0.00)");
    assertThat(interval(forecast.overall())).startsWith("48.00 (");
  }

  @Test
  void forecastsNothingWhileAnIndicatorIsUnknown() {
    SelfAssessment known = RealItems.standingIn(2567, Years.thaPhae(2566));
    Line first = known.lines().getFirst();
    SelfAssessment unknown =
        new SelfAssessment(
            known.framework(),
            List.of(
                new Line(first.instrument(), first.indicator(), Footing.NONE, null, null, null)),
            List.of(),
            false);
    assertThat(Forecast.of(unknown, RealFacts.ASSUMPTIONS.acceptance(), SPREAD)).isEmpty();
  }

  private static Forecast of(SelfAssessment self) {
    return Forecast.of(self, RealFacts.ASSUMPTIONS.acceptance(), SPREAD).orElseThrow();
  }

  private static String interval(Estimate estimate) {
    Estimate.Interval it = estimate.interval();
    return it.expected() + " (" + it.low() + " to " + it.high() + ")";
  }
}
