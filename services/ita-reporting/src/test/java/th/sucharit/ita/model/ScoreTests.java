package th.sucharit.ita.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {

  @ParameterizedTest
  @CsvSource({
    "82.50,82.50",
    "82.5,82.50",
    "0,0.00",
    "100,100.00",
    "100.00,100.00",
    "82.500,82.50",
    "7.05,7.05"
  })
  void keepsTwoDecimals(String text, String shown) {
    assertThat(Score.of(text)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "100.01,OUT_OF_RANGE",
    "-0.01,OUT_OF_RANGE",
    "999999999,OUT_OF_RANGE",
    "82.505,TOO_MANY_DECIMALS",
    "82.5010,TOO_MANY_DECIMALS"
  })
  void tellsWhatIsWrong(String text, Score.Fault fault) {
    assertThat(Score.faultOf(text)).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "82,50",
        "8e1",
        "eighty",
        "+5",
        "1.",
        ".5",
        "NaN",
        "๘๒.๕๐",
        "99999999999999"
      })
  void takesNothingThatIsNoNumber(String text) {
    assertThat(Score.faultOf(text)).contains(Score.Fault.NOT_A_NUMBER);
    assertThatThrownBy(() -> Score.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void differencesCarryTheirSign() {
    assertThat(Score.of("65.20").minus(Score.of("68.90"))).hasToString("-3.70");
    assertThat(Score.of("83.06").minus(Score.of("72.46"))).hasToString("10.60");
    assertThat(Score.of("50").minus(Score.of("50.05"))).hasToString("-0.05");
    assertThat(Score.of("50").minus(Score.of("50"))).hasToString("0.00");
  }
}
