package th.sucharit.plans.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Gives each item a number of its own where two sides gave one number to two items
 * (หมายเลขที่ซ้ำกันหลังการรวม): both are kept, and which of them keeps the number is to be decided.
 */
final class Numbering {

  private final ItemKeys keys;
  private final ConflictTelling telling;
  private final Side preferred;

  Numbering(ItemKeys keys, ConflictTelling telling, Side preferred) {
    this.keys = keys;
    this.telling = telling;
    this.preferred = preferred;
  }

  /** The other item gets the first number after all that are used. */
  void settle(ObjectNode items) {
    TreeMap<Integer, List<String>> byNumber = new TreeMap<>();
    for (String key : items.propertyNames()) {
      byNumber.merge(number(items.get(key)), List.of(key), Numbering::both);
    }
    int next = byNumber.isEmpty() ? 1 : byNumber.lastKey() + 1;
    for (Map.Entry<Integer, List<String>> entry : new LinkedHashMap<>(byNumber).entrySet()) {
      String keeper = keeper(entry.getKey(), entry.getValue());
      for (String key : entry.getValue()) {
        if (!key.equals(keeper)) {
          tell(items, keeper, key);
          ObjectNode renumbered = (ObjectNode) items.get(key).deepCopy();
          items.set(key, renumbered.put("number", next++));
        }
      }
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The item that has the number on the preferred side. */
  private String keeper(int number, List<String> alternatives) {
    int side = preferred == Side.MINE ? ItemKeys.MINE : ItemKeys.THEIRS;
    return alternatives.stream()
        .filter(key -> keys.item(side, key).filter(item -> number(item) == number).isPresent())
        .findFirst()
        .orElse(alternatives.getFirst());
  }

  private void tell(ObjectNode items, String keeper, String other) {
    String mine = preferred == Side.MINE ? keeper : other;
    String theirs = preferred == Side.MINE ? other : keeper;
    telling.conflict(
        keys.pointer(theirs) + "/number",
        Optional.empty(),
        Optional.of(named(items.get(mine))),
        Optional.of(named(items.get(theirs))));
  }

  private static JsonNode named(JsonNode item) {
    return StringNode.valueOf(Shown.name(item));
  }

  private static int number(JsonNode item) {
    return item.path("number").asInt(0);
  }
}
