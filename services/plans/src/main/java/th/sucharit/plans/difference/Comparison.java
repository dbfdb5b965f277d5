package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import th.sucharit.plans.format.Pointers;
import tools.jackson.databind.JsonNode;

/** Compares the parts of two plans (เปรียบเทียบเนื้อหา), all but the items and where they stand. */
final class Comparison {

  private static final Pattern ITEM_NUMBER = Pattern.compile("/programme/.*/items/[0-9]+/number");

  private final JsonNode from;
  private final JsonNode to;
  private final Telling telling;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> holders = new HashMap<>();
  private final Map<Integer, Integer> renumbered;

  /**
   * Compares.
   *
   * @param renumbered what has to be told once, not for each item
   */
  Comparison(JsonNode from, JsonNode to, Map<Integer, Integer> renumbered) {
    this.from = from;
    this.to = to;
    this.telling = new Telling(from, to);
    this.renumbered = renumbered;
  }

  void parts() {
    compare(from, "", to, "");
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** Where a group or sub-group stood before. */
  String before(String holder) {
    return holders.getOrDefault(holder, "");
  }

  void add(Change change) {
    changes.add(change);
  }

  Telling telling() {
    return telling;
  }

  void compare(JsonNode earlier, String earlierAt, JsonNode later, String laterAt) {
    if (earlier.equals(later) && !holdsItems(laterAt)) {
      return;
    }
    if (earlier.isArray() && later.isArray()) {
      lists(earlier, earlierAt, later, laterAt);
    } else if (Shown.isLeaf(earlier) || Shown.isLeaf(later)) {
      leaf(earlier, later, laterAt);
    } else {
      objects(earlier, earlierAt, later, laterAt);
    }
  }

  /** Places of groups are noted even where nothing changed, since items move between them. */
  private static boolean holdsItems(String at) {
    return at.isEmpty() || (at.startsWith("/programme") && !at.contains("/items/"));
  }

  private void leaf(JsonNode earlier, JsonNode later, String at) {
    boolean follows =
        at.endsWith("/item")
            && earlier.isIntegralNumber()
            && later.isIntegralNumber()
            && renumbered.getOrDefault(earlier.intValue(), 0) == later.intValue();
    boolean ofManyNumbers = ITEM_NUMBER.matcher(at).matches() && !renumbered.isEmpty();
    if (!earlier.equals(later) && !follows && !ofManyNumbers) {
      changes.add(telling.changed(at, Shown.text(earlier), Shown.text(later)));
    }
  }

  private void objects(JsonNode earlier, String earlierAt, JsonNode later, String laterAt) {
    Set<String> names = new LinkedHashSet<>(later.propertyNames());
    names.addAll(earlier.propertyNames());
    for (String name : names) {
      String here = Pointers.to(laterAt, name);
      String there = Pointers.to(earlierAt, name);
      if (name.equals("items")) {
        continue;
      }
      if (!earlier.has(name)) {
        entries(later.get(name), here, true);
      } else if (!later.has(name)) {
        entries(earlier.get(name), there, false);
      } else {
        compare(earlier.get(name), there, later.get(name), here);
      }
    }
  }

  /** A whole list that came or went is told entry by entry. */
  private void entries(JsonNode node, String at, boolean came) {
    if (!node.isArray()) {
      changes.add(came ? telling.added(at, node) : telling.removed(at, node));
      return;
    }
    for (int i = 0; i < node.size(); i++) {
      String entry = Pointers.to(at, i);
      changes.add(came ? telling.added(entry, node.get(i)) : telling.removed(entry, node.get(i)));
    }
  }

  private void lists(JsonNode earlier, String earlierAt, JsonNode later, String laterAt) {
    String name = laterAt.substring(laterAt.lastIndexOf('/') + 1);
    int[] partners = Pairing.of(name, List.copyOf(earlier.values()), List.copyOf(later.values()));
    Set<Integer> moved = Order.moved(partners);
    boolean[] kept = new boolean[earlier.size()];
    for (int i = 0; i < partners.length; i++) {
      String here = Pointers.to(laterAt, i);
      if (partners[i] == Pairing.NONE) {
        changes.add(telling.added(here, later.get(i)));
        continue;
      }
      String there = Pointers.to(earlierAt, partners[i]);
      kept[partners[i]] = true;
      holders.put(here, there);
      if (moved.contains(i)) {
        changes.add(telling.moved(there, here, later.get(i)));
      }
      compare(earlier.get(partners[i]), there, later.get(i), here);
    }
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        changes.add(telling.removed(Pointers.to(earlierAt, i), earlier.get(i)));
      }
    }
  }
}
