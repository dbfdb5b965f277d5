package th.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTests {

  @ParameterizedTest
  @CsvSource({
    "2023-09-30T16:59:59.999Z, 2566",
    "2023-09-30T17:00:00Z, 2567",
    "2024-02-29T00:00:00Z, 2567",
    "2024-09-30T16:59:59Z, 2567",
    "2024-09-30T17:00:00Z, 2568"
  })
  void turnsAtMidnightInBangkokOnTheFirstOfOctober(Instant instant, int year) {
    assertThat(FiscalYear.of(instant)).isEqualTo(new FiscalYear(year));
  }

  @Test
  void runsFromOctoberToSeptember() {
    assertThat(new FiscalYear(2567).firstDay()).isEqualTo(LocalDate.of(2023, 10, 1));
    assertThat(new FiscalYear(2567).lastDay()).isEqualTo(LocalDate.of(2024, 9, 30));
    assertThat(FiscalYear.of(new FiscalYear(2567).lastDay().plusDays(1)))
        .isEqualTo(new FiscalYear(2567).next());
  }

  @Test
  void refusesAYearOfTheCommonEra() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(2024));
  }
}
