package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Period;

class YearShiftTests {

  private final YearShift shift =
      new YearShift(new Period(new FiscalYear(2566), new FiscalYear(2570)));

  @Test
  void leadsToThePeriodOfTheSameLengthThatFollows() {
    assertThat(shift.to()).isEqualTo(new Period(new FiscalYear(2571), new FiscalYear(2575)));
    YearShift one = new YearShift(new Period(new FiscalYear(2569), new FiscalYear(2569)));
    assertThat(one.to()).isEqualTo(new Period(new FiscalYear(2570), new FiscalYear(2570)));
  }

  @ParameterizedTest
  @CsvSource({
    "ปีงบประมาณ พ.ศ. 2566 - 2570, ปีงบประมาณ พ.ศ. 2571 - 2575",
    "(พ.ศ. ๒๕๖๖ – ๒๕๗๐), (พ.ศ. ๒๕๗๑ – ๒๕๗๕)",
    "พระราชบัญญัติ พ.ศ. 2561, พระราชบัญญัติ พ.ศ. 2561",
    "เลขที่ 125660 และ 25665, เลขที่ 125660 และ 25665",
    "ปี 2565 ถึง 2571, ปี 2565 ถึง 2571",
  })
  void movesTheYearsOfThePlanAndNoOthers(String before, String after) {
    assertThat(shift.in(before)).isEqualTo(after);
    assertThat(shift.isNamedIn(before)).isEqualTo(!before.equals(after));
  }

  @Test
  void keepsNoneZeroAndUnnamedApart() {
    Budgets budgets =
        new Budgets(
            List.of(
                new Budgets.Cell(new FiscalYear(2566), null, "ไม่มี"),
                new Budgets.Cell(new FiscalYear(2568), Money.ZERO, null)));
    assertThat(shift.of(budgets).cells())
        .containsExactly(
            new Budgets.Cell(new FiscalYear(2571), null, null),
            new Budgets.Cell(new FiscalYear(2573), Money.ZERO, null));
  }
}
