package th.sucharit.ita.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedPartsTests {

  private static final Framework YEAR = Years.framework(2566);
  private static final Structure.Instrument EIT = YEAR.structure().instrument("EIT").orElseThrow();

  /** Bangkok FY2566 printed 79.40 and 82.24; both parts weigh the same. */
  @Test
  void putsThePartsOfBangkokTogether() {
    CombinedParts combined =
        new AssessedYear(YEAR, sheet("80.82", part(1, "79.40"), part(2, "82.24")), true)
            .combined(EIT)
            .orElseThrow();
    assertThat(combined.score()).hasToString("80.82");
    assertThat(combined.difference()).hasToString("0.00");
  }

  @Test
  void holdsThemAgainstTheIndicatorsWhereTheAssessorGaveNoInstrument() {
    ScoreSheet printed =
        new ScoreSheet(
            Years.flat("80.80").indicators(),
            null,
            List.of(),
            List.of(part(1, "79.40"), part(2, "82.24")),
            List.of());
    CombinedParts combined = new AssessedYear(YEAR, printed, false).combined(EIT).orElseThrow();
    assertThat(combined.difference()).hasToString("-0.02");
    assertThat(YEAR.scoring().tolerates(combined.difference())).isFalse();
  }

  @Test
  void saysNothingAsLongAsAPartIsMissingOrThereAreNone() {
    assertThat(new AssessedYear(YEAR, sheet("80.82", part(1, "79.40")), true).combined(EIT))
        .isEmpty();
    Structure.Instrument withoutParts = Years.framework(2565).structure().instruments().get(1);
    assertThat(
            new AssessedYear(Years.framework(2565), Years.flat("80"), true).combined(withoutParts))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"+3.7,3.70", "-3.70,-3.70", "\u22123.7,-3.70", "10.6,10.60", "0,0.00"})
  void readsPrintedChanges(String printed, String points) {
    assertThat(Points.parse(printed).orElseThrow()).hasToString(points);
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "3.701", "+-3", "1000", "100.01", "3.", "- 3"})
  void refusesWhatIsNoChange(String printed) {
    assertThat(Points.parse(printed)).isEmpty();
  }

  @Test
  void keepsWhatOnlyTheEarlierSheetSaysOfTheSameResult() {
    ScoreSheet earlier = sheet("80.82", part(1, "79.40"), part(2, "82.24"));
    ScoreSheet later =
        new ScoreSheet(
            earlier.indicators(),
            null,
            List.of(new ScoreSheet.OfInstrument("IIT", Score.of("90"))),
            List.of(part(1, "79.41")),
            List.of());
    ScoreSheet both = later.completedBy(earlier);
    assertThat(both.part("EIT", 1)).contains(Score.of("79.41"));
    assertThat(both.part("EIT", 2)).contains(Score.of("82.24"));
    assertThat(both.official("IIT")).contains(Score.of("90"));
    assertThat(both.official("EIT")).contains(Score.of("80.82"));
    assertThat(Years.flat("80").completedBy(earlier)).isEqualTo(Years.flat("80"));
  }

  private static ScoreSheet sheet(String eit, ScoreSheet.OfPart... parts) {
    return new ScoreSheet(
        Years.flat("81.00").indicators(),
        Score.of("81.00"),
        List.of(new ScoreSheet.OfInstrument("EIT", Score.of(eit))),
        List.of(parts),
        List.of());
  }

  private static ScoreSheet.OfPart part(int number, String score) {
    return new ScoreSheet.OfPart("EIT", number, Score.of(score));
  }
}
