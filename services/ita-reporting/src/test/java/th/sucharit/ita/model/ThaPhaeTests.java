package th.sucharit.ita.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The printed tables of a real municipality, recomputed. */
class ThaPhaeTests {

  private final AssessedYear before =
      new AssessedYear(Years.framework(2566), Years.thaPhae(2566), true);
  private final AssessedYear after =
      new AssessedYear(Years.framework(2567), Years.thaPhae(2567), true);

  @Test
  void givesTheWeightedResultNotTheMeanOfTen() {
    assertThat(before.recomputed().overall()).hasToString("74.73");
    assertThat(after.recomputed().overall()).hasToString("68.50");
    assertThat(before.unrounded()).hasToString("74.7338");
    assertThat(after.unrounded()).hasToString("68.5034");
    for (AssessedYear year : List.of(before, after)) {
      int meanOfTen =
          (int)
              Math.round(
                  year.sheet().indicators().stream()
                      .collect(Collectors.averagingInt(one -> one.score().hundredths())));
      assertThat(new Score(meanOfTen).toString()).isIn("75.29", "73.44");
      assertThat(year.recomputed().overall()).isNotEqualTo(new Score(meanOfTen));
    }
  }

  @Test
  void givesTheMeansOfTheInstruments() {
    assertThat(before.recomputed().instruments())
        .extracting(one -> one.instrument() + " " + one.score())
        .containsExactly("IIT 76.52", "EIT 74.26", "OIT 73.75");
    assertThat(after.recomputed().instruments())
        .extracting(one -> one.instrument() + " " + one.score())
        .containsExactly("IIT 78.14", "EIT 78.93", "OIT 53.46");
  }

  @Test
  void keepsTheOfficialResultBesideAndToleratesTheLastDigit() {
    assertThat(before.standing().overall()).hasToString("74.74");
    assertThat(after.standing().overall()).hasToString("68.51");
    for (AssessedYear year : List.of(before, after)) {
      assertThat(year.difference().orElseThrow()).hasToString("0.01");
      assertThat(year.framework().scoring().tolerates(year.difference().orElseThrow())).isTrue();
      assertThat(year.framework().scoring().tolerates(new Points(2))).isFalse();
      assertThat(year.framework().scoring().tolerates(new Points(-2))).isFalse();
    }
  }

  @Test
  void givesThePrintedLevels() {
    assertThat(before.standing().grade().level().name().th()).isEqualTo("ต้องปรับปรุง");
    assertThat(after.standing().grade().level().name().th()).isEqualTo("ต้องปรับปรุงโดยด่วน");
    assertThat(before.recomputed().grade().level().code()).isEqualTo("must-improve");
    assertThat(after.recomputed().grade().level().code()).isEqualTo("must-improve-urgently");
  }

  @Test
  void changesCarryTheRightSign() {
    Change change = after.since(before);
    assertThat(change.indicators())
        .extracting(one -> one.change().toString())
        .containsExactly(
            "-4.79", "10.60", "7.12", "-8.35", "3.53", "8.34", "9.37", "-3.70", "-16.43", "-24.16");
    assertThat(change.overall()).hasToString("-6.23");
    assertThat(change.official()).isTrue();
    assertThat(change.overallBefore()).hasToString("74.74");
    assertThat(before.since(after).indicators().get(7).change()).hasToString("3.70");
  }

  @Test
  void comparesLikeWithLikeWhenOnlyOneYearIsOfficial() {
    Change change = new AssessedYear(after.framework(), after.sheet(), false).since(before);
    assertThat(change.official()).isFalse();
    assertThat(change.overallBefore()).hasToString("74.73");
    assertThat(change.overall()).hasToString("-6.23");
  }

  @Test
  void countsTheIndicatorsBelowThePassMark() {
    assertThat(below(before)).hasSize(9).doesNotContain(1);
    assertThat(below(after)).containsExactly(1, 2, 4, 5, 7, 8, 9, 10);
  }

  private static List<Integer> below(AssessedYear year) {
    return year.sheet().indicators().stream()
        .filter(one -> year.gap(one.score()).hundredths() < 0)
        .map(ScoreSheet.OfIndicator::indicator)
        .toList();
  }
}
