package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import th.sucharit.plans.text.ThaiText;
import tools.jackson.databind.JsonNode;

/**
 * Finds the entries of one list again in another (จับคู่รายการ): what is equal first, then what has
 * the same number or is alike, so that one inserted entry is one addition.
 */
final class Pairing {

  static final int NONE = -1;

  /** From here on two texts are taken for two versions of one. */
  private static final int ALIKE = 60;

  /** Lists whose entries are known by a number or code. */
  private static final Map<String, String> KEYS =
      Map.of(
          "dimensions", "number",
          "groups", "number",
          "subGroups", "number",
          "items", "number",
          "processes", "code",
          "nationalTargets", "year",
          "fields", "number");

  private final List<JsonNode> from;
  private final List<JsonNode> to;
  private final int[] partner;
  private final boolean[] taken;

  private Pairing(List<JsonNode> from, List<JsonNode> to) {
    this.from = from;
    this.to = to;
    partner = new int[to.size()];
    java.util.Arrays.fill(partner, NONE);
    taken = new boolean[from.size()];
  }

  /** For each entry of the later list the place of its partner in the earlier one, or none. */
  static int[] of(String list, List<JsonNode> from, List<JsonNode> to) {
    Pairing pairing = new Pairing(from, to);
    String key = KEYS.get(list);
    if (key == null) {
      pairing.inOrder();
      pairing.first(JsonNode::equals);
    } else {
      pairing.first((one, other) -> sameKey(key, one, other) && sameName(one, other));
      pairing.first(Pairing::sameName);
      pairing.alike(key);
      pairing.first((one, other) -> sameKey(key, one, other));
    }
    if (key == null) {
      pairing.betweenPartners();
    }
    return pairing.partner;
  }

  private static boolean sameKey(String key, JsonNode one, JsonNode other) {
    return one.has(key) && one.get(key).equals(other.path(key));
  }

  private static boolean sameName(JsonNode one, JsonNode other) {
    return bareName(one).equals(bareName(other));
  }

  private static String bareName(JsonNode entry) {
    JsonNode title = entry.has("title") ? entry.get("title") : entry.path("process");
    return ThaiText.bare(title.isMissingNode() ? Shown.text(entry) : Shown.text(title));
  }

  private void pair(int earlier, int later) {
    partner[later] = earlier;
    taken[earlier] = true;
  }

  private void first(BiPredicate<JsonNode, JsonNode> same) {
    for (int later = 0; later < to.size(); later++) {
      for (int earlier = 0; partner[later] == NONE && earlier < from.size(); earlier++) {
        if (!taken[earlier] && same.test(from.get(earlier), to.get(later))) {
          pair(earlier, later);
        }
      }
    }
  }

  private record Likeness(int earlier, int later, int percent) {}

  private void alike(String key) {
    List<Likeness> found = new ArrayList<>();
    for (int later = 0; later < to.size(); later++) {
      for (int earlier = 0; partner[later] == NONE && earlier < from.size(); earlier++) {
        if (!taken[earlier]) {
          int percent =
              ThaiText.likeness(bareName(from.get(earlier)), bareName(to.get(later)))
                  + (sameKey(key, from.get(earlier), to.get(later)) ? 1 : 0);
          found.add(new Likeness(earlier, later, percent));
        }
      }
    }
    takeBest(found);
  }

  private void takeBest(List<Likeness> found) {
    found.stream()
        .filter(likeness -> likeness.percent() >= ALIKE)
        .sorted(Comparator.comparingInt(Likeness::percent).reversed())
        .forEach(likeness -> {
          if (partner[likeness.later()] == NONE && !taken[likeness.earlier()]) {
            pair(likeness.earlier(), likeness.later());
          }
        });
  }

  /** The longest run of equal entries in one order. */
  private void inOrder() {
    int[][] longest = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        longest[i][j] =
            from.get(i).equals(to.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < from.size() && j < to.size(); ) {
      if (from.get(i).equals(to.get(j))) {
        pair(i++, j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** What is left between two pairs: alike first; as many here as there are one another's. */
  private void betweenPartners() {
    int earlier = 0;
    int later = 0;
    for (int end = 0; end <= to.size(); end++) {
      if (end == to.size() || (partner[end] != NONE && partner[end] >= earlier)) {
        gap(earlier, end == to.size() ? from.size() : partner[end], later, end);
        earlier = end == to.size() ? earlier : partner[end] + 1;
        later = end + 1;
      }
    }
  }

  private void gap(int fromStart, int fromEnd, int toStart, int toEnd) {
    List<Likeness> found = new ArrayList<>();
    for (int later = toStart; later < toEnd; later++) {
      for (int earlier = fromStart; partner[later] == NONE && earlier < fromEnd; earlier++) {
        if (!taken[earlier]) {
          String one = Shown.text(from.get(earlier));
          found.add(
              new Likeness(earlier, later, ThaiText.likeness(one, Shown.text(to.get(later)))));
        }
      }
    }
    takeBest(found);
    List<Integer> leftEarlier = new ArrayList<>();
    for (int earlier = fromStart; earlier < fromEnd; earlier++) {
      if (!taken[earlier]) {
        leftEarlier.add(earlier);
      }
    }
    List<Integer> leftLater = new ArrayList<>();
    for (int later = toStart; later < toEnd; later++) {
      if (partner[later] == NONE) {
        leftLater.add(later);
      }
    }
    if (leftEarlier.size() == leftLater.size()) {
      for (int i = 0; i < leftLater.size(); i++) {
        pair(leftEarlier.get(i), leftLater.get(i));
      }
    }
  }
}
