package th.sucharit.plans.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

  @ParameterizedTest
  @CsvSource({"0.00, 0", "0.01, 1", "5000.00, 500000", "999999999999.99, 99999999999999"})
  void isCountedInSatangAndWrittenInBaht(String baht, long satang) {
    assertThat(Money.ofBaht(baht)).isEqualTo(new Money(satang));
    assertThat(new Money(satang)).hasToString(baht);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5.0",
        "5.000",
        "05.00",
        "-5.00",
        "5,000.00",
        "๕.๐๐",
        "1e3",
        " 5.00",
        ".50",
        "1000000000000.00"
      })
  void isReadFromTwoDecimalsOnly(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.ofBaht(text));
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
  }

  @Test
  void addsUp() {
    assertThat(new Money(1).plus(new Money(99))).hasToString("1.00");
  }
}
