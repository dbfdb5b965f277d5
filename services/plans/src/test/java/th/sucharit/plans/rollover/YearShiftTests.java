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
    "Action Plan for the Fiscal Years 2023-2027, Action Plan for the Fiscal Years 2028-2032",
    "ค.ศ. ๒๐๒๓ หรือ 2022, ค.ศ. ๒๐๒๘ หรือ 2022",
  })
  void movesTheYearsOfThePlanAndNoOthers(String before, String after) {
    assertThat(shift.in(before)).isEqualTo(after);
    assertThat(shift.isNamedIn(before)).isEqualTo(!before.equals(after));
  }

  @Test
  void takesAFigureToNoYearBeyondTheLast() {
    assertThat(shift.of(new FiscalYear(2994))).contains(new FiscalYear(2999));
    assertThat(shift.of(new FiscalYear(2995))).isEmpty();
    Budgets late = new Budgets(List.of(new Budgets.Cell(new FiscalYear(2998), Money.ZERO, null)));
    assertThat(shift.of(late).cells()).isEmpty();
    assertThat(shift.hasNext()).isTrue();
    Period last = new Period(new FiscalYear(2995), new FiscalYear(2999));
    assertThat(new YearShift(last).hasNext()).isFalse();
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
