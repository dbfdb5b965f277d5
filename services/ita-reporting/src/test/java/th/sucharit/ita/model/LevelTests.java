package th.sucharit.ita.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTests {

  /** Published results; instruments that were not published are filled in as the level needs. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Tha Phae 2566, 2566, 74.74, 76.52, 74.26, 73.75, must-improve",
    "Tha Phae 2567, 2567, 68.51, 78.14, 78.93, 53.46, must-improve-urgently",
    "Bangkok 2566, 2566, 88.98, 82.44, 80.82, 100.00, passed",
    "San Phak Wan 2566, 2566, 97.90, 94.00, 99.00, 100.00, passed-good",
    "State Audit Office 2567, 2567, 92.43, 90.00, 88.00, 97.00, passed-good",
    "State Audit Office 2568, 2568, 94.64, 98.00, 84.90, 99.00, passed",
    "Ngao 2568, 2568, 99.06, 98.00, 98.90, 100.00, passed-excellent"
  })
  void gradesPublishedResults(
      String name, int year, String overall, String iit, String eit, String oit, String level) {
    assertThat(grade(year, overall, iit, eit, oit).level().code()).isEqualTo(level);
  }

  @Test
  void saysThatAnInstrumentKeepsAResultFromTheBetterLevel() {
    LevelReason reason = grade(2568, "94.64", "98.00", "84.90", "99.00").reason();
    assertThat(reason.code()).isEqualTo(LevelReason.Code.INSTRUMENTS_BELOW);
    assertThat(reason.betterLevel()).isEqualTo("passed-good");
    assertThat(reason.minimum()).hasToString("85.00");
    assertThat(reason.instruments())
        .containsExactly(new ScoreSheet.OfInstrument("EIT", Score.of("84.90")));
  }

  @Test
  void saysHowMuchTheOverallScoreLacks() {
    LevelReason reason = grade(2566, "74.74", "76.52", "74.26", "73.75").reason();
    assertThat(reason.code()).isEqualTo(LevelReason.Code.OVERALL_BELOW);
    assertThat(reason.betterLevel()).isEqualTo("passed");
    assertThat(reason.missing()).hasToString("10.26");
    assertThat(grade(2568, "99.06", "98", "98.90", "100").reason())
        .isEqualTo(LevelReason.highest());
  }

  @ParameterizedTest
  @CsvSource({
    "95.00,aa",
    "94.99,a",
    "85.00,a",
    "84.99,b",
    "75.00,b",
    "74.99,c",
    "65.00,c",
    "64.99,d",
    "55.00,d",
    "54.99,e",
    "50.00,e",
    "49.99,f",
    "0.00,f",
    "100.00,aa"
  })
  void theEarlierGradesLookAtTheOverallScoreOnly(String overall, String level) {
    Grade grade = grade(2565, overall, "0.00", "0.00", "0.00");
    assertThat(grade.level().code()).isEqualTo(level);
    assertThat(grade.level().passed()).isEqualTo(level.startsWith("a"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2565, 2566, 2567, 2568, 2569})
  void everyPossibleScoreHasALevelAndAHigherOneIsNeverWorse(int year) {
    LevelTable table = Years.framework(year).levels();
    List<Level> rows = table.rows();
    for (int each : new int[] {0, 84_99, 85_00, 94_99, 95_00, 100_00}) {
      int best = rows.size();
      for (int overall = 0; overall <= 100_00; overall++) {
        List<ScoreSheet.OfInstrument> instruments =
            List.of(new ScoreSheet.OfInstrument("IIT", new Score(each)));
        int row = rows.indexOf(table.grade(new Score(overall), instruments).level());
        assertThat(row).isBetween(0, best);
        best = row;
      }
    }
  }

  @Test
  void nothingFallsBetweenThePrintedBands() {
    Framework framework = Years.framework(2567);
    AssessedYear at =
        new AssessedYear(
            framework,
            Years.sheet("85", "85", "85", "85", "85", "84.95", "85", "85", "85", "85"),
            false);
    assertThat(at.unrounded()).hasToString("84.9950");
    assertThat(at.recomputed().overall()).hasToString("85.00");
    assertThat(at.recomputed().grade().level().code()).isEqualTo("passed");
    assertThat(at.recomputed().grade().reason().instruments())
        .containsExactly(new ScoreSheet.OfInstrument("EIT", Score.of("84.98")));
    AssessedYear under =
        new AssessedYear(
            framework,
            Years.sheet("85", "85", "85", "85", "85", "84.94", "85", "85", "85", "85"),
            false);
    assertThat(under.unrounded()).hasToString("84.9940");
    assertThat(under.recomputed().overall()).hasToString("84.99");
    assertThat(under.recomputed().grade().level().code()).isEqualTo("must-improve");
    assertThat(under.recomputed().grade().reason().missing()).hasToString("0.01");
  }

  @Test
  void anOfficialInstrumentCountsInsteadOfTheRecomputedOne() {
    Framework framework = Years.framework(2568);
    ScoreSheet flat = Years.flat("96.00");
    ScoreSheet given =
        new ScoreSheet(
            flat.indicators(),
            Score.of("96.00"),
            List.of(new ScoreSheet.OfInstrument("EIT", Score.of("84.99"))));
    AssessedYear year = new AssessedYear(framework, given, true);
    assertThat(year.recomputed().grade().level().code()).isEqualTo("passed-excellent");
    assertThat(year.standing().grade().level().code()).isEqualTo("passed");
  }

  private static Grade grade(int year, String overall, String iit, String eit, String oit) {
    return Years.framework(year)
        .levels()
        .grade(
            Score.of(overall),
            List.of(
                new ScoreSheet.OfInstrument("IIT", Score.of(iit)),
                new ScoreSheet.OfInstrument("EIT", Score.of(eit)),
                new ScoreSheet.OfInstrument("OIT", Score.of(oit))));
  }
}
