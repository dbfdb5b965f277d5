package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.sucharit.plans.difference.Items.Placed;
import tools.jackson.databind.JsonNode;

/** Compares the items of two plans (เปรียบเทียบรายการ), wherever in the plan they stand. */
final class ItemComparison {

  private final Items from;
  private final Items to;
  private final int[] partners;
  private final Comparison comparison;
  private final Map<Integer, Integer> renumbered;

  ItemComparison(JsonNode from, JsonNode to, Comparison comparison) {
    this.from = Items.of(from);
    this.to = Items.of(to);
    this.comparison = comparison;
    partners = Pairing.of("items", this.from.nodes(), this.to.nodes());
    renumbered = renumbered(from, to);
  }

  /**
   * Numbers before and after, when several items have others than before, as after an insertion;
   * one alone is an ordinary change.
   */
  static Map<Integer, Integer> renumbered(JsonNode from, JsonNode to) {
    List<JsonNode> earlier = Items.of(from).nodes();
    List<JsonNode> later = Items.of(to).nodes();
    int[] partners = Pairing.of("items", earlier, later);
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Pairing.NONE) {
        int before = earlier.get(partners[i]).path("number").asInt(0);
        int after = later.get(i).path("number").asInt(0);
        if (before != after) {
          numbers.put(before, after);
        }
      }
    }
    return numbers.size() > 1 ? numbers : Map.of();
  }

  void run() {
    if (!renumbered.isEmpty()) {
      comparison.add(
          comparison
              .telling()
              .renumbered(
                  numbers(renumbered.keySet()), numbers(renumbered.values()), renumbered.size()));
    }
    Set<Integer> outOfOrder = outOfOrder();
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < partners.length; i++) {
      Placed later = to.all().get(i);
      if (partners[i] == Pairing.NONE) {
        comparison.add(comparison.telling().added(later.pointer(), later.item()));
        continue;
      }
      kept.add(partners[i]);
      Placed earlier = from.all().get(partners[i]);
      if (!comparison.before(later.holder()).equals(earlier.holder()) || outOfOrder.contains(i)) {
        comparison.add(
            comparison.telling().moved(earlier.pointer(), later.pointer(), later.item()));
      }
      comparison.compare(earlier.item(), earlier.pointer(), later.item(), later.pointer());
    }
    for (int i = 0; i < from.all().size(); i++) {
      if (!kept.contains(i)) {
        Placed gone = from.all().get(i);
        comparison.add(comparison.telling().removed(gone.pointer(), gone.item()));
      }
    }
  }

  private static String numbers(java.util.Collection<Integer> numbers) {
    return numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Items that stay in their group but changed places with others there. */
  private Set<Integer> outOfOrder() {
    Set<Integer> found = new HashSet<>();
    Map<String, List<Integer>> byHolder = new TreeMap<>();
    for (int i = 0; i < partners.length; i++) {
      Placed later = to.all().get(i);
      if (partners[i] != Pairing.NONE
          && comparison.before(later.holder()).equals(from.all().get(partners[i]).holder())) {
        byHolder.computeIfAbsent(later.holder(), none -> new ArrayList<>()).add(i);
      }
    }
    byHolder
        .values()
        .forEach(places -> {
          int[] before = places.stream().mapToInt(place -> partners[place]).toArray();
          Order.moved(before).forEach(nth -> found.add(places.get(nth)));
        });
    return found;
  }
}
