package th.sucharit.ita.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.selfassessment.RealItems;

/**
 * Forecasts past years from the years before, each without the own change, and says what came of
 * it. The spread is told from earlier years where there are any; for the earlier of the two it is
 * borrowed from the later one, so that one is no trial of what could have been known. There are two
 * such years in all: too few to tell whether nine of ten hold, so nothing is adjusted to them.
 */
class BackTests {

  /** One score forecast and what it was. */
  private record Trial(String what, Estimate.Interval forecast, Score official) {

    boolean held() {
      return forecast.low().compareTo(official) <= 0 && official.compareTo(forecast.high()) <= 0;
    }

    @Override
    public String toString() {
      return "%s: %s (%s to %s), official %s, %s"
          .formatted(
              what,
              forecast.expected(),
              forecast.low(),
              forecast.high(),
              official,
              held() ? "held" : "missed");
    }
  }

  @Test
  void forecastsPastYearsAndSaysWhatCameOfIt() {
    List<Trial> overall = List.of(thaPhae().getFirst(), stateAuditOffice());
    List<Trial> instruments = thaPhae().subList(1, 4);
    report("overall", overall);
    report("instruments of one agency and year, not independent", instruments);

    // 2.21 times 6.314, the t of one known change, about 74.7338
    assertThat(overall.getFirst())
        .hasToString("Tha Phae 2567: 74.73 (60.77 to 88.69), official 68.51, held");
    // root of 0.34 x 436.1174 / 3, times 2.353, the t of three, about 92.43
    assertThat(overall.getLast())
        .hasToString("State Audit Office 2568: 92.43 (75.88 to 100.00), official 94.64, held");
    assertThat(instruments).extracting(Trial::held).containsExactly(true, true, true);
  }

  /**
   * The forecast of an expected score alone: wrong by more than six points, and a level too high.
   */
  @Test
  void doesNotHideThatTheExpectedScoreWasFarOff() {
    Trial overall = thaPhae().getFirst();
    assertThat(overall.official().minus(overall.forecast().expected())).hasToString("-6.22");
    Forecast forecast = forecast(2567, Years.thaPhae(2566), "5800106");
    assertThat(forecast.expectedGrade().level().code()).isEqualTo("must-improve");
    assertThat(forecast.lowestGrade().level().code()).isEqualTo("must-improve-urgently");
    assertThat(official(2567).standing().grade().level().code()).isEqualTo("must-improve-urgently");
  }

  @Test
  void borrowsFromALaterYearOnlyWhereThereIsNoEarlierOne() {
    assertThat(years(2570, "5460802")).containsExactly(2567, 2568);
    assertThat(years(2568, "5460802")).as("2568 is not known yet").containsExactly(2567);
    assertThat(years(2568, "state-audit-office")).containsExactly(2567);
    assertThat(years(2567, "5800106")).as("borrowed").containsExactly(2568);
  }

  private static List<Integer> years(int year, String own) {
    return RealFacts.ASSUMPTIONS.before(year, own).stream()
        .map(Assumptions.PublishedChange::fiscalYear)
        .toList();
  }

  private static List<Trial> thaPhae() {
    Forecast forecast = forecast(2567, Years.thaPhae(2566), "5800106");
    AssessedYear came = official(2567);
    return Stream.concat(
            Stream.of(
                new Trial(
                    "Tha Phae 2567", forecast.overall().interval(), came.standing().overall())),
            forecast.instruments().stream()
                .map(one ->
                    new Trial(
                        one.instrument().code(),
                        one.estimate().interval(),
                        came.standing().instruments().stream()
                            .filter(its -> its.instrument().equals(one.instrument().code()))
                            .findFirst()
                            .orElseThrow()
                            .score())))
        .toList();
  }

  /** Of whom only the overall scores are known. */
  private static Trial stateAuditOffice() {
    BigDecimal weights = new BigDecimal("0.34");
    Spread spread = RealFacts.without("state-audit-office", 2568);
    Estimate estimate =
        new Estimate(
            new BigDecimal("92.43"),
            List.of(
                new Estimate.Variance(
                    "change", spread.variance().multiply(weights), spread.degrees())));
    return new Trial("State Audit Office 2568", estimate.interval(), Score.of("94.64"));
  }

  private static Forecast forecast(int year, ScoreSheet before, String agency) {
    return Forecast.of(
            RealItems.standingIn(year, before),
            RealFacts.ASSUMPTIONS.acceptance(),
            RealFacts.without(agency, year))
        .orElseThrow();
  }

  private static AssessedYear official(int year) {
    return new AssessedYear(Years.framework(year), Years.thaPhae(year), true);
  }

  private static void report(String what, List<Trial> trials) {
    long held = trials.stream().filter(Trial::held).count();
    System.out.printf(
        "back-test, %s: %d of %d held, meant are %d of 100%n",
        what, held, trials.size(), StudentT.COVERAGE);
    trials.forEach(one -> System.out.println("  " + one));
  }
}
