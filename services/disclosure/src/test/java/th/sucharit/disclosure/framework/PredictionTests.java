package th.sucharit.disclosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.contracts.FiscalYear;

/** All values computed by hand. */
class PredictionTests {

  private static final Frameworks ALL = FrameworkFiles.frameworks();

  @ParameterizedTest
  @CsvSource({
    // one of five in 9.5, so 20.00 of five sub-indicators
    "2565, O31, 4.00, 0.00, 2.00",
    // as printed for Tha Phae: six of eight and three of five
    "2566, O31 O32 O33 O34 O35 O36 O39 O40 O41, 0.00, 67.50, 33.75",
    // 66.67 and 25.00, whose mean is 45.835; without rounding first it were 45.83
    "2567, O26 O27 O28 O29 O32, 0.00, 45.84, 22.92",
    "2568, O25, 0.00, 12.50, 6.25",
    // one of five, one of two, one of three
    "2568, O1 O12 O14, 20.67, 0.00, 10.34",
    // no sub-indicators: one of 7 items is 14.29, one of 19 is 5.26
    "2569, O23, 0.00, 14.29, 7.15",
    "2569, O18 O23, 5.26, 14.29, 9.78",
  })
  void followsFromTheItemsThatHaveEvidence(
      int year, String evidenced, String nine, String ten, String oit) {
    Prediction prediction = predict(year, Set.of(evidenced.split(" ")));
    assertThat(prediction.indicators())
        .extracting(one -> one.score().toPlainString())
        .containsExactly(nine, ten);
    assertThat(prediction.score()).hasToString(oit);
    assertThat(prediction.evidenced()).isEqualTo(evidenced.split(" ").length);
  }

  @ParameterizedTest
  @ValueSource(ints = {2565, 2566, 2567, 2568, 2569})
  void rangesFromNothingToAHundred(int year) {
    assertThat(predict(year, Set.of()).score()).hasToString("0.00");
    Set<String> all =
        ALL.require(new FiscalYear(year)).items().stream()
            .map(Item::code)
            .collect(Collectors.toSet());
    assertThat(predict(year, all).score()).hasToString("100.00");
    assertThat(predict(year, all).evidenced()).isEqualTo(all.size());
  }

  @Test
  void saysWhenItIsAMeanOfItems() {
    assertThat(predict(2569, Set.of()).indicators()).allMatch(one -> one.parts().isEmpty());
    assertThat(predict(2568, Set.of()).indicators()).noneMatch(one -> one.parts().isEmpty());
  }

  @Test
  void countsNothingForWhatTheYearDoesNotAsk() {
    Prediction prediction = predict(2569, Set.of("O43"));
    assertThat(prediction.evidenced()).isZero();
    assertThat(prediction.score()).hasToString("0.00");
  }

  private static Prediction predict(int year, Set<String> evidenced) {
    return Prediction.of(ALL.require(new FiscalYear(year)), evidenced);
  }
}
