package th.sucharit.ita.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any scores; the seed makes a failure repeatable. */
class OutcomeTests {

  private static final Framework FRAMEWORK = Years.framework(2567);
  private static final int TRIES = 3_000;

  private final Random random = new Random(2567);

  private List<Score> anyScores() {
    int lowest = random.nextInt(100_00);
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      scores.add(new Score(lowest + random.nextInt(100_01 - lowest)));
    }
    return scores;
  }

  @Test
  void theOverallScoreIsExactAndRoundedOnce() {
    for (int i = 0; i < TRIES; i++) {
      List<Score> scores = anyScores();
      // 0.3 x sum/5 + 0.3 x sum/3 + 0.4 x sum/2, in thousandths of a hundredth: x 60 / 100 / 2
      int iit = sum(scores, 0, 5);
      int eit = sum(scores, 5, 8);
      int oit = sum(scores, 8, 10);
      BigInteger times50 = BigInteger.valueOf(3L * iit + 5L * eit + 10L * oit);
      int expected = times50.add(BigInteger.valueOf(25)).divide(BigInteger.valueOf(50)).intValue();
      assertThat(outcome(scores).overall()).as(scores.toString()).isEqualTo(new Score(expected));
    }
  }

  @Test
  void theOverallScoreLiesBetweenTheWorstAndTheBestInstrument() {
    for (int i = 0; i < TRIES; i++) {
      Outcome outcome = outcome(anyScores());
      int lowest =
          outcome.instruments().stream()
              .mapToInt(one -> one.score().hundredths())
              .min()
              .orElseThrow();
      int highest =
          outcome.instruments().stream()
              .mapToInt(one -> one.score().hundredths())
              .max()
              .orElseThrow();
      assertThat(outcome.overall().hundredths()).isBetween(lowest - 1, highest + 1);
    }
  }

  @Test
  void aBetterIndicatorNeverWorsensScoreOrLevel() {
    List<Level> rows = FRAMEWORK.levels().rows();
    for (int i = 0; i < TRIES; i++) {
      List<Score> scores = anyScores();
      List<Score> better = new ArrayList<>(scores);
      int at = random.nextInt(10);
      int now = better.get(at).hundredths();
      better.set(at, new Score(now + random.nextInt(100_01 - now)));
      Outcome first = outcome(scores);
      Outcome second = outcome(better);
      assertThat(second.overall()).isGreaterThanOrEqualTo(first.overall());
      assertThat(rows.indexOf(second.grade().level()))
          .isLessThanOrEqualTo(rows.indexOf(first.grade().level()));
    }
  }

  @Test
  void theReasonFitsTheLevel() {
    for (int i = 0; i < TRIES; i++) {
      Outcome outcome = outcome(anyScores());
      LevelReason reason = outcome.grade().reason();
      List<Level> rows = FRAMEWORK.levels().rows();
      int row = rows.indexOf(outcome.grade().level());
      switch (reason.code()) {
        case HIGHEST_LEVEL -> assertThat(row).isZero();
        case OVERALL_BELOW -> {
          Level better = rows.get(row - 1);
          assertThat(reason.betterLevel()).isEqualTo(better.code());
          assertThat(outcome.overall()).isLessThan(better.overallMinimum());
          assertThat(outcome.overall().hundredths() + reason.missing().hundredths())
              .isEqualTo(better.overallMinimum().hundredths());
        }
        case INSTRUMENTS_BELOW -> {
          Level better = rows.get(row - 1);
          assertThat(outcome.overall()).isGreaterThanOrEqualTo(better.overallMinimum());
          assertThat(reason.instruments()).isNotEmpty();
          assertThat(reason.instruments())
              .allMatch(one -> one.score().compareTo(better.instrumentMinimum()) < 0);
        }
      }
    }
  }

  @Test
  void changesAreOppositeInTheOtherDirectionAndGapsAddUp() {
    for (int i = 0; i < TRIES / 10; i++) {
      AssessedYear one = new AssessedYear(FRAMEWORK, Years.sheet(anyScores(), null), false);
      AssessedYear other =
          new AssessedYear(Years.framework(2568), Years.sheet(anyScores(), null), false);
      List<Change.OfIndicator> there = other.since(one).indicators();
      List<Change.OfIndicator> back = one.since(other).indicators();
      for (int n = 0; n < 10; n++) {
        assertThat(there.get(n).change().hundredths())
            .isEqualTo(-back.get(n).change().hundredths());
        Score score = one.sheet().score(n + 1);
        assertThat(one.gap(score).hundredths() + 85_00).isEqualTo(score.hundredths());
      }
    }
  }

  @Test
  void indicatorsAreComparedByWhatTheyAreWhateverTheirNumber() {
    Framework moved = swappedNumbers(Years.framework(2568));
    AssessedYear earlier =
        new AssessedYear(
            FRAMEWORK,
            Years.sheet("10", "20", "30", "40", "50", "60", "70", "80", "90", "99"),
            false);
    AssessedYear later =
        new AssessedYear(
            moved, Years.sheet("20", "10", "30", "40", "50", "60", "70", "80", "90", "99"), false);
    assertThat(later.since(earlier).indicators()).allMatch(one -> one.change().hundredths() == 0);
  }

  /** Indicators 1 and 2 change places, as they may from one year to the next. */
  private static Framework swappedNumbers(Framework framework) {
    Structure old = framework.structure();
    List<Structure.Indicator> swapped =
        old.indicators().stream()
            .map(one ->
                one.number() > 2
                    ? one
                    : new Structure.Indicator(3 - one.number(), one.key(), one.name()))
            .toList();
    return new Framework(
        framework.fiscalYear(),
        framework.status(),
        new Structure(old.instruments(), swapped, old.subIndicators(), old.basis()),
        framework.scoring(),
        framework.levels(),
        framework.calendar());
  }

  private static Outcome outcome(List<Score> scores) {
    return Outcome.recomputed(FRAMEWORK, Years.sheet(scores, null));
  }

  private static int sum(List<Score> scores, int from, int to) {
    return scores.subList(from, to).stream().mapToInt(Score::hundredths).sum();
  }
}
