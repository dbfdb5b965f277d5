package th.sucharit.plans.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Where a plan names an item by its number (การอ้างถึงรายการ): while two sides are merged the key
 * of the item stands there, since numbers may change.
 */
final class ItemReferences {

  private static final String NAME = "item";

  private ItemReferences() {}

  /** Puts keys where numbers stand; a number that no item has stays. */
  static void toKeys(JsonNode node, Map<String, Items.Placed> items) {
    Map<Integer, String> keys = new HashMap<>();
    items.forEach((key, placed) -> keys.put(number(placed.item()), key));
    replaceNumbers(node, keys);
  }

  private static void replaceNumbers(JsonNode node, Map<Integer, String> keys) {
    if (node instanceof ObjectNode object && object.path(NAME).isIntegralNumber()) {
      Optional.ofNullable(keys.get(object.get(NAME).intValue()))
          .ifPresent(key -> object.put(NAME, key));
    }
    node.forEach(inner -> replaceNumbers(inner, keys));
  }

  /**
   * Puts the numbers of these items back. What names an item that is gone gets a number that no
   * item has, never that of another.
   */
  static void toNumbers(JsonNode node, Map<String, JsonNode> items) {
    Set<Integer> used = new HashSet<>();
    items.values().forEach(item -> used.add(number(item)));
    int free = used.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    replaceKeys(node, items, free);
  }

  private static void replaceKeys(JsonNode node, Map<String, JsonNode> items, int free) {
    if (node instanceof ObjectNode object && ItemKeys.isKey(object.path(NAME))) {
      JsonNode item = items.get(object.get(NAME).stringValue());
      object.put(NAME, item == null ? free : number(item));
    }
    node.forEach(inner -> replaceKeys(inner, items, free));
  }

  /** The same with the items' own words where keys stand, for people. */
  static JsonNode shown(JsonNode node, Map<String, Items.Placed> items) {
    if (ItemKeys.isKey(node)) {
      return Optional.ofNullable(items.get(node.stringValue()))
          .<JsonNode>map(placed -> StringNode.valueOf(Shown.name(placed.item())))
          .orElse(node);
    }
    if (node instanceof ArrayNode list) {
      ArrayNode shown = JsonNodeFactory.instance.arrayNode();
      list.forEach(entry -> shown.add(shown(entry, items)));
      return shown;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode shown = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(part -> shown.set(part.getKey(), shown(part.getValue(), items)));
      return shown;
    }
    return node;
  }

  private static int number(JsonNode item) {
    return item.path("number").asInt(0);
  }
}
