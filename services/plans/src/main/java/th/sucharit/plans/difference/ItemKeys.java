package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives the items of three versions of a plan common keys (กุญแจร่วมของรายการ). */
final class ItemKeys {

  static final int BASE = 0;
  static final int MINE = 1;
  static final int THEIRS = 2;

  /** No text of a plan can begin so. */
  private static final String MARK = "\u0001";

  /** By version: key of the item at a pointer, and item by its key. */
  private final List<Map<String, String>> keys = List.of(map(), map(), map());

  private final List<Map<String, Items.Placed>> items = List.of(map(), map(), map());

  private final List<JsonNode> plans;

  private ItemKeys(List<JsonNode> plans) {
    this.plans = plans;
  }

  private static <K, V> Map<K, V> map() {
    return new java.util.LinkedHashMap<>();
  }

  static ItemKeys of(JsonNode base, JsonNode mine, JsonNode theirs) {
    ItemKeys found = new ItemKeys(List.of(base, mine, theirs));
    List<Items.Placed> before = Items.of(base).all();
    for (int i = 0; i < before.size(); i++) {
      found.put(BASE, MARK + "b" + i, before.get(i));
    }
    List<Items.Placed> addedByMe = found.known(MINE, before, Items.of(mine).all());
    List<Items.Placed> addedByThem = found.known(THEIRS, before, Items.of(theirs).all());
    for (int i = 0; i < addedByMe.size(); i++) {
      found.put(MINE, MARK + "n" + i, addedByMe.get(i));
    }
    for (int i = 0; i < addedByThem.size(); i++) {
      int mineToo = sameAddition(addedByMe, addedByThem.get(i).item());
      found.put(THEIRS, MARK + (mineToo < 0 ? "t" + i : "n" + mineToo), addedByThem.get(i));
    }
    return found;
  }

  /** What both added under one number and one name is one item; other names are two items. */
  private static int sameAddition(List<Items.Placed> added, JsonNode item) {
    for (int i = 0; i < added.size(); i++) {
      JsonNode other = added.get(i).item();
      if (other.path("number").equals(item.path("number")) && Pairing.sameAddition(other, item)) {
        return i;
      }
    }
    return Pairing.NONE;
  }

  private void put(int version, String key, Items.Placed item) {
    keys.get(version).put(item.pointer(), key);
    items.get(version).put(key, item);
  }

  /** Notes the items that were there before; answers the others. */
  private List<Items.Placed> known(
      int version, List<Items.Placed> before, List<Items.Placed> after) {
    int[] partners = Pairing.of("items", new Items(before).nodes(), new Items(after).nodes());
    List<Items.Placed> added = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == Pairing.NONE) {
        added.add(after.get(i));
      } else {
        put(version, MARK + "b" + partners[i], after.get(i));
      }
    }
    return added;
  }

  static boolean isKey(JsonNode node) {
    return node.isString() && node.stringValue().startsWith(MARK);
  }

  /** Of one version, by key. */
  Map<String, Items.Placed> items(int version) {
    return items.get(version);
  }

  /** The plan with keys where its items stand and where it names them. */
  JsonNode outline(JsonNode plan, int version) {
    JsonNode copy = plan.deepCopy();
    Map<String, ArrayNode> lists = new HashMap<>();
    for (Items.Placed placed : Items.of(plan).all()) {
      ArrayNode list =
          lists.computeIfAbsent(placed.holder(), at -> cleared((ObjectNode) copy.at(at)));
      list.add(keys.get(version).getOrDefault(placed.pointer(), ""));
    }
    ItemReferences.toKeys(copy, items.get(version));
    return copy;
  }

  private static ArrayNode cleared(ObjectNode holder) {
    return holder.putArray("items");
  }

  /** Every item that is left, by its key. */
  ObjectNode merged(ThreeWay merge) {
    Set<String> all = new java.util.LinkedHashSet<>();
    items.forEach(version -> all.addAll(version.keySet()));
    ObjectNode left = JsonNodeFactory.instance.objectNode();
    for (String key : all) {
      merge
          .of(pointer(key), item(BASE, key), item(MINE, key), item(THEIRS, key))
          .ifPresent(item -> left.set(key, item));
    }
    return left;
  }

  /** Where it stands: in the present plan, else in what was sent, else where it was. */
  String pointer(String key) {
    return Stream.of(THEIRS, MINE, BASE)
        .flatMap(version -> Stream.ofNullable(items.get(version).get(key)))
        .map(Items.Placed::pointer)
        .findFirst()
        .orElseThrow();
  }

  Optional<JsonNode> item(int version, String key) {
    return Optional.ofNullable(items.get(version).get(key)).map(Items.Placed::item);
  }

  private static List<ArrayNode> lists(JsonNode outline) {
    List<ArrayNode> lists = new ArrayList<>();
    for (JsonNode dimension : outline.at("/programme/dimensions")) {
      for (JsonNode group : dimension.path("groups")) {
        add(group, lists);
        group.path("subGroups").forEach(below -> add(below, lists));
      }
    }
    return lists;
  }

  private static void add(JsonNode holder, List<ArrayNode> lists) {
    if (holder.path("items") instanceof ArrayNode list) {
      lists.add(list);
    }
  }

  /** The keys that stand in an outline. */
  Set<String> placed(JsonNode outline) {
    Set<String> placed = new HashSet<>();
    lists(outline).forEach(list -> list.forEach(key -> placed.add(key.asString())));
    return placed;
  }

  int count(JsonNode outline) {
    return lists(outline).stream().mapToInt(JsonNode::size).sum();
  }

  /** Items that one side changed while the other took them out go back into their group. */
  void replant(JsonNode outline, ObjectNode merged) {
    Set<String> placed = placed(outline);
    for (String key : merged.propertyNames()) {
      for (int version = THEIRS; version > BASE && !placed.contains(key); version--) {
        Items.Placed before = items.get(version).get(key);
        if (before != null) {
          Replanting.holder(plans.get(version), before.holder(), outline)
              .ifPresent(holder -> holder.withArrayProperty("items").add(key));
          placed = placed(outline);
        }
      }
    }
  }

  /** Puts the items back where their keys stand; a key without an item was removed. */
  void fill(JsonNode outline, ObjectNode merged) {
    for (ArrayNode list : lists(outline)) {
      List<JsonNode> filled = new ArrayList<>();
      list.forEach(key -> {
        if (merged.has(key.asString())) {
          filled.add(merged.get(key.asString()));
        }
      });
      list.removeAll();
      filled.forEach(list::add);
    }
  }
}
