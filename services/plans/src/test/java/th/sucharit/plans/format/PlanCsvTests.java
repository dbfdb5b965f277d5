package th.sucharit.plans.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.paper.Doubt;
import th.sucharit.plans.paper.PlanTextReader;
import th.sucharit.plans.paper.TextReading;

class PlanCsvTests {

  @Test
  void isReadInAgainWithTheSameItemsAndBudgets() {
    PlanDocument plan = new PlanReader().read(PlanFiles.huaiMek());
    TextReading again = PlanTextReader.read(csv(plan), new LocalGovernmentId("5460802"));
    assertThat(again.plan().items().map(Item::budgets).toList())
        .isEqualTo(plan.items().map(Item::budgets).toList());
    assertThat(again.plan().items().map(item -> item.title().reading()).toList())
        .isEqualTo(plan.items().map(item -> item.title().reading()).toList());
    assertThat(again.doubts())
        .extracting(Doubt::remark)
        .containsExactly("No title was found; a usual one stands in its place.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+66", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1+1", "\n=1+1"})
  void writesNoCellThatCouldBeAFormula(String title) {
    byte[] file =
        PlanFiles.smallBut(tree ->
            PlanFiles.at(tree, "/programme/dimensions/0/groups/0/items/0").put("title", title));
    assertThat(csv(new PlanReader().read(file)))
        .contains("\"'" + title + "\"")
        .doesNotContain("\"" + title);
  }

  private static String csv(PlanDocument plan) {
    return new String(PlanCsv.file(plan), StandardCharsets.UTF_8);
  }
}
