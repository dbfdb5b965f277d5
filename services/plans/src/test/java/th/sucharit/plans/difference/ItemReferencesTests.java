package th.sucharit.plans.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.plans.difference.Merging.FIRST;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan names items by their numbers while one side gives them others. */
class ItemReferencesTests {

  private static final String DEADLINES = "/references/duties/deadlines";
  private static final String DUTY = "รายงานผลต่อสภาท้องถิ่น";

  private static final Consumer<ObjectNode> RENUMBERED =
      plan -> Merging.insert(plan, 5, "โครงการปลูกป่าชายเลน");

  @Test
  void followTheItemThatTheyName() {
    String named = title(Merging.after(plan -> {}, plan -> {}, plan -> {}, Side.MINE), 7);
    for (Side side : Side.values()) {
      Merged merged = Merging.checked(RENUMBERED, plan -> deadline(plan, 7), side);
      assertThat(merged.conflicts()).isEmpty();
      int item = added(merged).get("item").intValue();
      assertThat(item).isEqualTo(8);
      assertThat(title(merged, item)).isEqualTo(named);
      Merged reversed = Merging.checked(plan -> deadline(plan, 7), RENUMBERED, side);
      assertThat(added(reversed).get("item").intValue()).isEqualTo(8);
    }
  }

  @Test
  void areShownAsTheItemsInConflicts() {
    Consumer<ObjectNode> before = plan -> deadline(plan, 7);
    Merged merged =
        Merging.after(
            before,
            plan -> last(plan).put("item", 8),
            plan -> last(plan).put("item", 9),
            Side.MINE);
    assertThat(merged.conflicts())
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.spot().pointer()).endsWith("/item");
          assertThat(conflict.base()).startsWith("7 ");
          assertThat(conflict.mine()).startsWith("8 ");
          assertThat(conflict.theirs()).startsWith("9 ");
        });
  }

  @Test
  void nameNoOtherItemWhenTheirsIsGone() {
    Merged merged =
        Merging.after(
            plan -> Merging.insert(plan, 5, "โครงการปลูกป่าชายเลน"),
            ItemReferencesTests::withoutTheFifth,
            plan -> deadline(plan, 5),
            Side.THEIRS);
    assertThat(Items.of(merged.plan()).nodes())
        .extracting(item -> item.get("number").intValue())
        .doesNotContain(added(merged).get("item").intValue());
  }

  private static void withoutTheFifth(ObjectNode plan) {
    ArrayNode items = (ArrayNode) plan.at(FIRST);
    items.remove(items.size() - 1);
    for (JsonNode item : Items.of(plan).nodes()) {
      if (item.get("number").intValue() > 5) {
        ((ObjectNode) item).put("number", item.get("number").intValue() - 1);
      }
    }
    renumber(plan);
  }

  private static void renumber(JsonNode node) {
    if (node.path("item").isInt() && node.get("item").intValue() > 5) {
      ((ObjectNode) node).put("item", node.get("item").intValue() - 1);
    }
    node.forEach(ItemReferencesTests::renumber);
  }

  private static void deadline(ObjectNode plan, int item) {
    ((ObjectNode) plan.at("/references"))
        .withObjectProperty("duties")
        .withArrayProperty("deadlines")
        .addObject()
        .put("item", item)
        .put("duty", DUTY);
  }

  private static ObjectNode last(ObjectNode plan) {
    JsonNode deadlines = plan.at(DEADLINES);
    return (ObjectNode) deadlines.get(deadlines.size() - 1);
  }

  private static JsonNode added(Merged merged) {
    return merged
        .plan()
        .at(DEADLINES)
        .valueStream()
        .filter(deadline -> deadline.get("duty").asString("").equals(DUTY))
        .findFirst()
        .orElseThrow();
  }

  private static String title(Merged merged, int number) {
    return Items.of(merged.plan()).nodes().stream()
        .filter(item -> item.get("number").intValue() == number)
        .map(item -> Shown.text(item.get("title")))
        .findFirst()
        .orElseThrow();
  }
}
