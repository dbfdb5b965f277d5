package th.sucharit.plans.difference;

import java.util.List;
import java.util.function.Consumer;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Merges two changes of one real plan. */
final class Merging {

  static final String FIRST = "/programme/dimensions/0/groups/0/subGroups/0/items";
  private static final PlanReader READER = new PlanReader();

  private Merging() {}

  /** The result follows the format. */
  static Merged checked(Consumer<ObjectNode> mine, Consumer<ObjectNode> theirs, Side side) {
    Merged merged = after(plan -> {}, mine, theirs, side);
    read(merged.plan());
    return merged;
  }

  static Merged after(
      Consumer<ObjectNode> before,
      Consumer<ObjectNode> mine,
      Consumer<ObjectNode> theirs,
      Side side) {
    ObjectNode base = PlanFiles.huaiMekTree();
    before.accept(base);
    ObjectNode left = base.deepCopy();
    ObjectNode right = base.deepCopy();
    mine.accept(left);
    theirs.accept(right);
    return PlanMerge.of(read(base), read(left), read(right), side);
  }

  static PlanDocument read(JsonNode plan) {
    return READER.read(PlanFiles.bytes(plan));
  }

  static ObjectNode item(int number, String title, String year) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("number", number).put("kind", "unspecified").put("title", title);
    item.putObject("budgets").put(year, "1000.00");
    return item;
  }

  /** A new item with this number in the first group; it and those after it move up by one. */
  static void insert(ObjectNode plan, int number, String title) {
    for (JsonNode item : Items.of(plan).nodes()) {
      int before = item.get("number").intValue();
      if (before >= number) {
        ((ObjectNode) item).put("number", before + 1);
      }
    }
    renumber(plan, number);
    ((ArrayNode) plan.at(FIRST)).add(item(number, title, "2567"));
  }

  private static void renumber(JsonNode node, int from) {
    if (node.path("item").isInt() && node.get("item").intValue() >= from) {
      ((ObjectNode) node).put("item", node.get("item").intValue() + 1);
    }
    node.forEach(inner -> renumber(inner, from));
  }

  static List<String> titles(Merged merged) {
    return Items.of(merged.plan()).nodes().stream()
        .map(item -> Shown.text(item.get("title")))
        .toList();
  }

  static JsonNode titled(Merged merged, String title) {
    return Items.of(merged.plan()).nodes().stream()
        .filter(item -> Shown.text(item.get("title")).equals(title))
        .findFirst()
        .orElseThrow();
  }
}
