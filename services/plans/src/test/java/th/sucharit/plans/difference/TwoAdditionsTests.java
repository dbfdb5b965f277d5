package th.sucharit.plans.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.plans.difference.Merging.FIRST;
import static th.sucharit.plans.difference.Merging.item;
import static th.sucharit.plans.difference.Merging.titles;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Both sides add items. */
class TwoAdditionsTests {

  private static final String MANGROVE = "โครงการปลูกป่าชายเลน";
  private static final String SUPPLIES = "มาตรการตรวจสอบพัสดุ";

  @Test
  void keepsTwoDifferentItemsWithOneNumberApart() {
    Consumer<ObjectNode> mine =
        plan -> {
          ObjectNode item = item(19, MANGROVE, "2567");
          item.set("sheet", plan.at(FIRST + "/0/sheet").deepCopy());
          ((ArrayNode) plan.at(FIRST)).add(item);
        };
    Consumer<ObjectNode> theirs =
        plan -> ((ArrayNode) plan.at(FIRST)).add(item(19, SUPPLIES, "2568"));
    for (Side side : Side.values()) {
      Merged merged = Merging.checked(mine, theirs, side);
      assertThat(merged.conflicts())
          .singleElement()
          .satisfies(conflict -> {
            assertThat(conflict.spot().pointer()).isEqualTo(FIRST + "/2/number");
            assertThat(conflict.mine()).isEqualTo("19 " + MANGROVE);
            assertThat(conflict.theirs()).isEqualTo("19 " + SUPPLIES);
          });
      JsonNode mangrove = Merging.titled(merged, MANGROVE);
      JsonNode supplies = Merging.titled(merged, SUPPLIES);
      assertThat(mangrove.get("number").intValue()).isEqualTo(side == Side.MINE ? 19 : 20);
      assertThat(supplies.get("number").intValue()).isEqualTo(side == Side.MINE ? 20 : 19);
      assertThat(mangrove.has("sheet")).isTrue();
      assertThat(supplies.has("sheet")).isFalse();
      assertThat(mangrove.get("budgets").propertyNames()).containsExactly("2567");
      assertThat(supplies.get("budgets").propertyNames()).containsExactly("2568");
    }
  }

  @Test
  void takesTwoVersionsOfOneNewItemAsOneValue() {
    Consumer<ObjectNode> mine =
        plan -> ((ArrayNode) plan.at(FIRST)).add(item(19, MANGROVE + "ตำบล", "2567"));
    Consumer<ObjectNode> theirs =
        plan -> ((ArrayNode) plan.at(FIRST)).add(item(19, MANGROVE, "2568"));
    Merged merged = Merging.checked(mine, theirs, Side.MINE);
    assertThat(merged.conflicts()).hasSize(1);
    assertThat(Items.of(merged.plan()).all()).hasSize(19);
    assertThat(Merging.titled(merged, MANGROVE + "ตำบล").get("budgets").propertyNames())
        .containsExactly("2567");
  }

  @Test
  void doesNotMixTwoSheetsOfOneItem() {
    Consumer<ObjectNode> before = plan -> ((ObjectNode) plan.at(FIRST + "/0")).remove("sheet");
    Merged merged =
        Merging.after(
            before,
            plan -> sheet(plan).putObject("purpose").put("location", "ตลาด"),
            plan -> sheet(plan).putObject("execution").put("period", "1 ปี"),
            Side.THEIRS);
    assertThat(merged.conflicts())
        .extracting(conflict -> conflict.spot().pointer())
        .containsExactly(FIRST + "/0/sheet");
    assertThat(merged.plan().at(FIRST + "/0/sheet").propertyNames()).containsExactly("execution");
  }

  @Test
  void decidesWhoKeepsTheNumberAfterARenumbering() {
    Consumer<ObjectNode> mine = plan -> Merging.insert(plan, 5, MANGROVE);
    Consumer<ObjectNode> theirs =
        plan -> ((ArrayNode) plan.at(FIRST)).add(item(19, SUPPLIES, "2568"));
    for (Side side : Side.values()) {
      Merged merged = Merging.checked(mine, theirs, side);
      assertThat(merged.conflicts()).hasSize(1);
      assertThat(titles(merged)).hasSize(20).contains(MANGROVE, SUPPLIES);
      assertThat(Merging.titled(merged, SUPPLIES).get("number").intValue())
          .isEqualTo(side == Side.MINE ? 20 : 19);
    }
  }

  private static ObjectNode sheet(ObjectNode plan) {
    return ((ObjectNode) plan.at(FIRST + "/0")).putObject("sheet");
  }
}
