package th.sucharit.plans.difference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The items of two plans and which of them are the same (คู่ของรายการ). */
final class ItemPairs {

  private final Items from;
  private final Items to;
  private final int[] partners;

  private ItemPairs(Items from, Items to) {
    this.from = from;
    this.to = to;
    partners = Pairing.of("items", from.nodes(), to.nodes());
  }

  static ItemPairs of(JsonNode from, JsonNode to) {
    return new ItemPairs(Items.of(from), Items.of(to));
  }

  List<Items.Placed> from() {
    return from.all();
  }

  List<Items.Placed> to() {
    return to.all();
  }

  /** Place of the earlier item among the earlier ones, or {@link Pairing#NONE}. */
  int partner(int later) {
    return partners[later];
  }

  boolean isPaired(int later) {
    return partners[later] != Pairing.NONE;
  }

  /**
   * Numbers before and after, when several items have others than before, as after an insertion;
   * one alone is an ordinary change.
   */
  Map<Integer, Integer> renumbered() {
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < partners.length; i++) {
      if (isPaired(i)) {
        int before = from().get(partners[i]).item().path("number").asInt(0);
        int after = to().get(i).item().path("number").asInt(0);
        if (before != after) {
          numbers.put(before, after);
        }
      }
    }
    return numbers.size() > 1 ? numbers : Map.of();
  }
}
