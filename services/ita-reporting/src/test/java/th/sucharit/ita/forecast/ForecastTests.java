package th.sucharit.ita.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.model.LevelReason;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.selfassessment.Footing;
import th.sucharit.ita.selfassessment.Note;
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
   * The same two years old: 0.34 of twice 112.6206 is 76.582008; the root 8.751115 times 2.132 is
   * 18.657378, about 74.7338.
   */
  @Test
  void isLessSureTheOlderTheScoresAreThatStandIn() {
    SelfAssessment old = RealItems.standingIn(2568, Years.thaPhae(2566), 2);
    assertThat(interval(of(old).overall())).isEqualTo("74.73 (56.07 to 93.40)");
    assertThat(Note.forForecast(old).toString()).contains("ย้อนหลัง 2 ปี", "2 years back");
    assertThat(Note.forForecast(RealItems.standingIn(2568, Years.thaPhae(2567))).toString())
        .contains("stand-in-last-official")
        .doesNotContain("ย้อนหลัง");
  }

  /** Nobody who answered differed: 80, farthest from 0, of 31 people: 80/32 is 2.5; 1.697 x 2.5. */
  @Test
  void isNotSureOfSurveysInWhichEverybodyAgreed() {
    Forecast forecast = of(RealItems.shown(2567, Set.of(), "80", "0", 31));
    assertThat(interval(forecast.instruments().get(1).estimate()))
        .isEqualTo("80.00 (75.75 to 84.25)");
  }

  @Test
  void promisesNothingOfAChecklistThatIsStillBare() {
    SelfAssessment bare = RealItems.shown(2567, Set.of(), "80", "2", 31);
    ForecastAnswer answer = answer(bare);
    assertThat(answer.coverage()).isNull();
    assertThat(says(answer).th()).startsWith("หากไม่มีการเพิ่มหลักฐาน คาดว่าผล");
    assertThat(says(answer).en()).startsWith("If no evidence is added, the result is");
    assertThat(answer.assumptions().toString()).contains("own-respondents");
    ForecastAnswer begun = answer(RealItems.shown(2567, RealFacts.allBut(), "80", "2", 31));
    assertThat(begun.coverage()).isEqualTo(90);
    assertThat(says(begun).en()).startsWith("The result is");
  }

  private static ForecastLevel.Says says(ForecastAnswer answer) {
    return Optional.ofNullable(answer.level()).orElseThrow().says();
  }

  private static ForecastAnswer answer(SelfAssessment self) {
    List<Assumptions.PublishedChange> others = RealFacts.ASSUMPTIONS.before(2570, "5460802");
    return ForecastAnswer.of(
        new LocalGovernmentId("5460802"),
        self,
        Optional.of(of(self)),
        Moves.of(self, RealFacts.EFFORTS),
        Told.of(self, RealFacts.ASSUMPTIONS.acceptance(), RealFacts.EFFORTS, SPREAD, others));
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
