package th.sucharit.ita.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.selfassessment.OitYear;
import th.sucharit.ita.selfassessment.RealItems;

/** What moves the score most per hour, calculated by hand. */
class MovesTests {

  /**
   * O26 is one of 6 in one of 2 sub-indicators of one of 2 indicators of 40: 1.67 points for 4
   * hours. O1: one of 6 in one of 5, 0.67 for 2 hours. O32: one of 4 in one of 2, 2.50 for 40.
   */
  @Test
  void ranksItemsByPointsPerHour() {
    Moves moves =
        Moves.of(
            RealItems.shown(2567, RealFacts.allBut("O1", "O26", "O32"), "90", "1", 50),
            RealFacts.EFFORTS);
    assertThat(moves.items())
        .extracting(one ->
            "%s %s %s %s"
                .formatted(
                    one.line().item().code(),
                    one.points().setScale(2, RoundingMode.HALF_UP),
                    one.hours(),
                    one.perHour().orElseThrow().setScale(3, RoundingMode.HALF_UP)))
        .containsExactly("O26 1.67 4 0.417", "O1 0.67 2 0.333", "O32 2.50 40 0.063");
    assertThat(moves.indicators()).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheFrameworkForWhatIsAlike() {
    List<String> codes =
        Moves.of(
                RealItems.shown(2567, RealFacts.allBut("O3", "O2", "O1"), "90", "1", 50),
                RealFacts.EFFORTS)
            .items()
            .stream()
            .map(one -> one.line().item().code())
            .toList();
    assertThat(codes).containsExactly("O1", "O2", "O3");
  }

  /** An indicator of the EIT counts a tenth, one of the IIT 0.06: 19.80 x 0.1 before 20 x 0.06. */
  @Test
  void ranksIndicatorsByWhatReachingThePassMarkBrings() {
    Moves moves = Moves.of(RealItems.standingIn(2568, Years.thaPhae(2567)), RealFacts.EFFORTS);
    assertThat(moves.indicators())
        .extracting(one ->
            one.line().indicator().number() + " " + one.points().setScale(4, RoundingMode.HALF_UP))
        .containsExactly(
            "10 8.3320",
            "9 4.2860",
            "8 1.9800",
            "4 1.2000",
            "5 0.7920",
            "7 0.2660",
            "1 0.1500",
            "2 0.1164");
    assertThat(moves.items()).as("of a checklist nobody opened").isEmpty();
  }

  @Test
  void knowsNoHoursOfAnItemWhoseDutyIsUnknown() {
    OitYear.Item unknown = new OitYear.Item("O5", 9, null, null, List.of());
    OitYear.Item half = new OitYear.Item("O6", 9, null, null, List.of("contact", "unheard-of"));
    assertThat(RealFacts.EFFORTS.of(unknown)).isEmpty();
    assertThat(RealFacts.EFFORTS.of(half)).isEqualTo(Optional.empty());
    for (int year = 2565; year <= 2568; year++) {
      assertThat(RealItems.of(year).items())
          .as("items of " + year)
          .allMatch(item -> RealFacts.EFFORTS.of(item).isPresent());
    }
  }
}
