package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.plans.format.Pointers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Merges two versions of a list (รวมรายการสองฉบับ). The order is that of whoever changed it;
 * entries of the other side follow the entry that they followed there.
 */
final class ThreeLists {

  private final ThreeWay merge;
  private final String at;
  private final List<JsonNode> base;
  private final List<JsonNode> mine;
  private final List<JsonNode> theirs;
  private final int[] mineToBase;
  private final int[] theirsToBase;

  /** An entry of the result: where it stands on each side, or nowhere. */
  private record Slot(int base, int mine, int theirs) {}

  ThreeLists(ThreeWay merge, String at, JsonNode base, JsonNode mine, JsonNode theirs) {
    this.merge = merge;
    this.at = at;
    this.base = List.copyOf(base.values());
    this.mine = List.copyOf(mine.values());
    this.theirs = List.copyOf(theirs.values());
    String name = at.substring(at.lastIndexOf('/') + 1);
    mineToBase = Pairing.of(name, this.base, this.mine);
    theirsToBase = Pairing.of(name, this.base, this.theirs);
  }

  JsonNode merged() {
    ArrayNode merged = JsonNodeFactory.instance.arrayNode();
    for (Slot slot : slots()) {
      String pointer = Pointers.to(at, slot.theirs() >= 0 ? slot.theirs() : slot.mine());
      merge
          .of(
              slot.theirs() < 0 && slot.mine() < 0 ? Pointers.to(at, slot.base()) : pointer,
              entry(base, slot.base()),
              entry(mine, slot.mine()),
              entry(theirs, slot.theirs()))
          .ifPresent(merged::add);
    }
    return merged;
  }

  private static Optional<JsonNode> entry(List<JsonNode> list, int index) {
    return index < 0 ? Optional.empty() : Optional.of(list.get(index));
  }

  private List<Slot> slots() {
    boolean reorderedByThem = !Order.moved(theirsToBase).isEmpty();
    boolean reorderedByMe = !Order.moved(mineToBase).isEmpty();
    return reorderedByMe && !reorderedByThem
        ? woven(mine, mineToBase, theirs, theirsToBase, true)
        : woven(theirs, theirsToBase, mine, mineToBase, false);
  }

  /** The entries of one side in its order, with those that only the other has let in. */
  private List<Slot> woven(
      List<JsonNode> first,
      int[] firstToBase,
      List<JsonNode> second,
      int[] secondToBase,
      boolean mineFirst) {
    List<Slot> slots = new ArrayList<>();
    boolean[] used = new boolean[second.size()];
    for (int i = 0; i < first.size(); i++) {
      int partner = partner(first.get(i), firstToBase[i], second, secondToBase, used);
      if (partner >= 0) {
        used[partner] = true;
      }
      slots.add(slot(firstToBase[i], i, partner, mineFirst));
    }
    for (int i = 0; i < second.size(); i++) {
      if (!used[i]) {
        slots.add(after(slots, i, mineFirst), slot(secondToBase[i], -1, i, mineFirst));
      }
    }
    return slots;
  }

  private static Slot slot(int base, int first, int second, boolean mineFirst) {
    return mineFirst ? new Slot(base, first, second) : new Slot(base, second, first);
  }

  private static int partner(
      JsonNode entry, int inBase, List<JsonNode> others, int[] othersToBase, boolean[] used) {
    for (int i = 0; i < others.size(); i++) {
      boolean same =
          inBase == Pairing.NONE
              ? othersToBase[i] == Pairing.NONE && entry.equals(others.get(i))
              : othersToBase[i] == inBase;
      if (same && !used[i]) {
        return i;
      }
    }
    return Pairing.NONE;
  }

  /** Behind the entry that it follows on its own side; at the beginning when it follows none. */
  private static int after(List<Slot> slots, int second, boolean mineFirst) {
    for (int i = slots.size() - 1; i >= 0; i--) {
      int there = mineFirst ? slots.get(i).theirs() : slots.get(i).mine();
      if (there >= 0 && there == second - 1) {
        return i + 1;
      }
    }
    return 0;
  }
}
