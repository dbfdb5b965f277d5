package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.sucharit.plans.difference.Items.Placed;

/** Compares the items of two plans (เปรียบเทียบรายการ), wherever in the plan they stand. */
final class ItemComparison {

  private final ItemPairs pairs;
  private final Comparison comparison;

  ItemComparison(ItemPairs pairs, Comparison comparison) {
    this.pairs = pairs;
    this.comparison = comparison;
  }

  void run() {
    Map<Integer, Integer> renumbered = pairs.renumbered();
    if (!renumbered.isEmpty()) {
      comparison.add(
          comparison
              .telling()
              .renumbered(
                  numbers(renumbered.keySet()), numbers(renumbered.values()), renumbered.size()));
    }
    Set<Integer> outOfOrder = outOfOrder();
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < pairs.to().size(); i++) {
      Placed later = pairs.to().get(i);
      if (!pairs.isPaired(i)) {
        comparison.add(comparison.telling().added(later.pointer(), later.item()));
        continue;
      }
      kept.add(pairs.partner(i));
      Placed earlier = pairs.from().get(pairs.partner(i));
      if (!comparison.before(later.holder()).equals(earlier.holder()) || outOfOrder.contains(i)) {
        comparison.add(
            comparison.telling().moved(earlier.pointer(), later.pointer(), later.item()));
      }
      comparison.compare(earlier.item(), earlier.pointer(), later.item(), later.pointer());
    }
    for (int i = 0; i < pairs.from().size(); i++) {
      if (!kept.contains(i)) {
        Placed gone = pairs.from().get(i);
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
    for (int i = 0; i < pairs.to().size(); i++) {
      Placed later = pairs.to().get(i);
      if (pairs.isPaired(i)
          && comparison
              .before(later.holder())
              .equals(pairs.from().get(pairs.partner(i)).holder())) {
        byHolder.computeIfAbsent(later.holder(), none -> new ArrayList<>()).add(i);
      }
    }
    byHolder
        .values()
        .forEach(places -> {
          int[] before = places.stream().mapToInt(pairs::partner).toArray();
          Order.moved(before).forEach(nth -> found.add(places.get(nth)));
        });
    return found;
  }
}
