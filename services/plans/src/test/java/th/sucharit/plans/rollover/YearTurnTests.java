package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.rollover.YearTurn.Standing;
import tools.jackson.databind.node.ObjectNode;

class YearTurnTests {

  @Test
  void tellsWhatBeginsGoesOnEndsAndRests() {
    PlanDocument plan = plan();
    assertThat(standing(plan, 2571, 0)).isEqualTo(Standing.BEGINS);
    assertThat(standing(plan, 2572, 0)).isEqualTo(Standing.GOES_ON);
    assertThat(standing(plan, 2573, 0)).isEqualTo(Standing.ENDED);
    assertThat(standing(plan, 2574, 0)).isEqualTo(Standing.RESTS);
    // no money in any year that it names
    assertThat(standing(plan, 2571, 1)).isEqualTo(Standing.BEGINS);
    assertThat(standing(plan, 2575, 1)).isEqualTo(Standing.GOES_ON);
  }

  @Test
  void showsTheMoneyOfBothYears() {
    YearTurn.Line line = YearTurn.of(plan(), new FiscalYear(2572)).items().getFirst();
    assertThat(line.before()).hasToString("5000.50");
    assertThat(line.budget()).hasToString("6000.00");
  }

  private static Standing standing(PlanDocument plan, int year, int item) {
    return YearTurn.of(plan, new FiscalYear(year)).items().get(item).standing();
  }

  private static PlanDocument plan() {
    ObjectNode small = PlanFiles.small("5460802", 2571);
    String items = "/programme/dimensions/0/groups/0/items/";
    ((ObjectNode) small.at(items + "0/budgets")).put("2572", "6000.00").putNull("2573");
    ((ObjectNode) small.at(items + "1/budgets")).removeAll();
    return new PlanReader().read(PlanFiles.bytes(small));
  }
}
