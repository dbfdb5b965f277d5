package th.sucharit.plans.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what is a plan's own with what is another's (การเทียบข้อความของแผน). */
final class Likeness {

  /** From here on two plans match. */
  static final int MATCH_PERCENT = 50;

  /** From here on two items match. */
  private static final int ITEM_PERCENT = 50;

  /** With less text of its own, in sampled pieces, a plan or an item says too little. */
  static final int LEAST_OWN = 40;

  private static final int LEAST_OF_ITEM = 5;

  private final Shingles own;
  private final Map<Integer, Shingles> items;
  private final Shingles common;

  private Likeness(Shingles own, Map<Integer, Shingles> items, Shingles common) {
    this.own = own;
    this.items = items;
    this.common = common;
  }

  /** How far two plans match and which items do. */
  record Match(int percent, List<Copy.SameItem> items) {

    Match fromTheOtherSide() {
      return new Match(
          percent,
          items.stream()
              .map(Copy.SameItem::fromTheOtherSide)
              .sorted(Comparator.comparingInt(Copy.SameItem::item))
              .toList());
    }
  }

  static Likeness of(Print plan, Shingles common) {
    return new Likeness(plan.own(common), items(plan, common), common);
  }

  private static Map<Integer, Shingles> items(Print plan, Shingles common) {
    Map<Integer, Shingles> items = new LinkedHashMap<>();
    for (Print.PartPrint part : plan.parts()) {
      Shingles sample = part.shingles().without(common);
      if (part.item() != null && sample.size() >= LEAST_OF_ITEM) {
        items.put(part.item(), sample);
      }
    }
    return items;
  }

  Shingles own() {
    return own;
  }

  boolean saysEnough() {
    return own.size() >= LEAST_OWN;
  }

  /** How far another plan matches; empty when it does not. */
  Optional<Match> with(Print other) {
    Shingles theirs = other.own(common);
    int percent = own.likeness(theirs);
    if (percent < MATCH_PERCENT || theirs.size() < LEAST_OWN) {
      return Optional.empty();
    }
    return Optional.of(new Match(percent, sameItems(items(other, common))));
  }

  private List<Copy.SameItem> sameItems(Map<Integer, Shingles> theirs) {
    List<Copy.SameItem> same = new ArrayList<>();
    items.forEach((number, text) ->
        theirs.entrySet().stream()
            .map(
                entry -> new Copy.SameItem(number, entry.getKey(), text.likeness(entry.getValue())))
            .max(Comparator.comparingInt(Copy.SameItem::percent))
            .filter(best -> best.percent() >= ITEM_PERCENT)
            .ifPresent(same::add));
    return same;
  }
}
