package th.sucharit.plans.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.format.RandomPlans;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class WorkbookRoundTripTests {

  private static final String CODE = Workbooks.HUAI_MEK.code();

  private final PlanWorkbooks workbooks = Workbooks.workbooks();
  private final PlanReader reader = new PlanReader();

  @Test
  void losesNothingOfARealPlan() {
    assertThat(back(PlanFiles.huaiMekTree())).isEqualTo(PlanFiles.huaiMekTree());
    PlanDocument plan = reader.read(PlanFiles.huaiMek());
    WorkbookOrigin origin = new WorkbookOrigin(Workbooks.HUAI_MEK, "a-plan", 3, "a-hash");
    ReceivedWorkbook received = workbooks.read(Workbooks.HUAI_MEK, workbooks.file(origin, plan));
    assertThat(received.origin()).isEqualTo(origin);
    assertThat(received.plan()).isEqualTo(plan);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void losesNothingOfAnyPlan(long seed) {
    JsonNode plan = RandomPlans.plan(CODE, seed);
    assertThat(back(plan)).isEqualTo(plan);
  }

  @Test
  void hasAPlaceForEveryFieldOfTheFormat() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 60; seed++) {
      leaves(RandomPlans.plan(CODE, seed), "", seen);
    }
    Set<String> written = new HashSet<>();
    for (long seed = 0; seed < 60; seed++) {
      leaves(back(RandomPlans.plan(CODE, seed)), "", written);
    }
    assertThat(seen).hasSizeGreaterThan(130);
    assertThat(written).isEqualTo(seen);
  }

  @Test
  void keepsNoneZeroAndUnnamedApart() {
    JsonNode small = PlanFiles.small(CODE, 2571);
    assertThat(back(small)).isEqualTo(small);
  }

  @Test
  void losesNothingOfAPlanOfTwoHundredItems() {
    ObjectNode large = PlanFiles.huaiMekTree();
    ArrayNode items = (ArrayNode) large.at("/programme/dimensions/0/groups/0/subGroups/0/items");
    for (int number = 19; number <= 200; number++) {
      items.add(((ObjectNode) items.get(number % 2)).deepCopy().put("number", number));
    }
    assertThat(back(large)).isEqualTo(large);
  }

  /** As long as a text may be, of characters that a workbook writes with seven. */
  @Test
  void refusesATextThatNoCellHolds() {
    ObjectNode plan = PlanFiles.huaiMekTree();
    ArrayNode rationale =
        (ArrayNode)
            plan.at("/programme/dimensions/0/groups/0/subGroups/0/items/0/sheet/purpose/rationale");
    rationale.add("\uFFFE".repeat(4_000));
    assertThat(back(plan)).isEqualTo(plan);
    rationale.add("\uFFFE".repeat(5_000));
    assertThatThrownBy(() -> back(plan))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(409);
              assertThat(refused.detail()).contains("Export the plan as JSON");
            });
  }

  @Test
  void isEmptyAsATemplate() {
    Period period = new Period(new FiscalYear(2571), new FiscalYear(2575));
    byte[] template = workbooks.template(Workbooks.HUAI_MEK, period);
    assertThat(WorkbookFile.read(template, WorkbookLimits.IN_FORCE).get("แผนงาน").rows())
        .hasSize(1);
    assertThat(SeededErrors.flawsOf(() -> workbooks.read(Workbooks.HUAI_MEK, template)).keySet())
        .containsExactly("แผนงาน!A1");
  }

  private JsonNode back(JsonNode plan) {
    PlanDocument document = reader.read(PlanFiles.bytes(plan));
    byte[] file = workbooks.file(WorkbookOrigin.template(Workbooks.HUAI_MEK), document);
    return PlanWriter.tree(workbooks.read(Workbooks.HUAI_MEK, file).plan());
  }

  /** Paths without positions. */
  private static void leaves(JsonNode node, String at, Set<String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry ->
              leaves(
                  entry.getValue(),
                  at + "/" + (entry.getKey().matches("2[0-9]{3}") ? "year" : entry.getKey()),
                  into));
    } else if (node.isArray()) {
      node.forEach(one -> leaves(one, at, into));
    } else {
      into.add(at);
    }
  }
}
