package th.sucharit.ita.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.selfassessment.OitYear.Basis;
import th.sucharit.ita.selfassessment.OitYear.ItemScoring;

class OitYearTests {

  private static final OitYear YEAR = RealItems.of(2567);

  @ParameterizedTest
  @ValueSource(ints = {2565, 2566, 2567, 2568, 2569})
  void sharesOfAnIndicatorAddUpToIt(int year) {
    OitYear oit = RealItems.of(year);
    for (int indicator : List.of(9, 10)) {
      assertThat(oit.score(indicator, any -> true)).hasToString("100.00");
      assertThat(oit.score(indicator, any -> false)).hasToString("0.00");
      assertThat(
              oit.items().stream()
                  .filter(one -> one.indicator() == indicator)
                  .map(oit::share)
                  .reduce(BigDecimal.ZERO, BigDecimal::add)
                  .setScale(9, RoundingMode.HALF_UP))
          .isEqualByComparingTo("1");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2565, 2566, 2567, 2568})
  void hasTheItemsOfTheFrameworkOfItsYear(int year) {
    assertThat(RealItems.of(year).items().stream().map(OitYear.Item::code))
        .containsExactlyElementsOf(
            Years.framework(year).structure().subIndicators().stream()
                .map(Structure.SubIndicator::items)
                .flatMap(List::stream)
                .toList());
  }

  /** 4 of 6 is 66.67, 1 of 4 is 25.00, their mean 45.835: rounded up at the last step. */
  @Test
  void roundsEachMeanBeforeTheNext() {
    Set<String> shown = Set.of("O26", "O27", "O28", "O29", "O32");
    assertThat(YEAR.score(10, item -> shown.contains(item.code()))).hasToString("45.84");
  }

  /** Without sub-indicators all items of an indicator weigh the same. */
  @Test
  void takesTheMeanOfItemsWhereSubIndicatorsAreNotKnown() {
    OitYear draft = RealItems.of(2569);
    long items = draft.items().stream().filter(one -> one.indicator() == 10).count();
    OitYear.Item one =
        draft.items().stream().filter(any -> any.indicator() == 10).findFirst().orElseThrow();
    assertThat(
            draft.share(one).multiply(BigDecimal.valueOf(items)).setScale(9, RoundingMode.HALF_UP))
        .isEqualByComparingTo("1");
  }

  @Test
  void refusesAScoreThatNoAssessorMayGive() {
    assertThatThrownBy(() ->
            new ItemScoring(
                List.of(Score.of("0"), Score.of("100")),
                Score.of("50"),
                Score.of("0"),
                RoundingMode.HALF_UP,
                new Basis("a test", "none", null)))
        .hasMessageContaining("may give");
  }
}
