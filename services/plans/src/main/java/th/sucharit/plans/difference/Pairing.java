package th.sucharit.plans.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finds the entries of one list again in another (จับคู่รายการ): what is equal first, then what has
 * the same number or is alike, so that one inserted entry is one addition.
 */
final class Pairing {

  static final int NONE = -1;

  /** From here on two texts are taken for two versions of one. */
  private static final int ALIKE = 60;

  /** Among more pairs than these nobody looks for likeness; numbers and order have to do. */
  private static final int MOST_PAIRS = 250_000;

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

  private final List<Entry> from;
  private final List<Entry> to;
  private final int[] partner;
  private final boolean[] taken;

  private Pairing(List<JsonNode> from, List<JsonNode> to) {
    this.from = from.stream().map(Entry::new).toList();
    this.to = to.stream().map(Entry::new).toList();
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
      pairing.first(entry -> Optional.of(entry.node()));
      pairing.betweenPartners();
    } else if (Stream.concat(from.stream(), to.stream()).allMatch(JsonNode::isString)) {
      // keys that stand for the entries are equal or are not
      pairing.first(entry -> Optional.of(entry.node()));
    } else {
      pairing.first(entry -> key(key, entry).map(number -> List.of(number, entry.name())));
      pairing.first(entry -> Optional.of(entry.name()));
      pairing.alike(key);
      pairing.first(entry -> key(key, entry));
    }
    return pairing.partner;
  }

  /** Whether two entries that are new on both sides are two versions of one. */
  static boolean sameAddition(JsonNode one, JsonNode other) {
    return new Entry(one).likenessOfName(new Entry(other)) >= ALIKE;
  }

  private static Optional<JsonNode> key(String key, Entry entry) {
    return Optional.ofNullable(entry.node().get(key));
  }

  private void pair(int earlier, int later) {
    partner[later] = earlier;
    taken[earlier] = true;
  }

  /** Pairs what has the same mark, each with the first that is left. */
  private void first(Function<Entry, Optional<?>> mark) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int earlier = 0; earlier < from.size(); earlier++) {
      int place = earlier;
      if (!taken[earlier]) {
        mark.apply(from.get(earlier))
            .ifPresent(
                known -> waiting.computeIfAbsent(known, none -> new ArrayDeque<>()).add(place));
      }
    }
    for (int later = 0; later < to.size(); later++) {
      int place = later;
      if (partner[later] == NONE) {
        mark.apply(to.get(later))
            .map(waiting::get)
            .map(Deque::poll)
            .ifPresent(earlier -> pair(earlier, place));
      }
    }
  }

  private record Likeness(int earlier, int later, int percent) {}

  private void alike(String key) {
    takeBest(
        0,
        from.size(),
        0,
        to.size(),
        (one, other) ->
            one.likenessOfName(other)
                + (key(key, one).isPresent() && key(key, one).equals(key(key, other)) ? 1 : 0));
  }

  /** Pairs what is alike within two ranges, the most alike first. */
  private void takeBest(
      int fromStart, int fromEnd, int toStart, int toEnd, ToIntBiFunction<Entry, Entry> likeness) {
    int[] earlier = left(fromStart, fromEnd, place -> !taken[place]);
    int[] later = left(toStart, toEnd, place -> partner[place] == NONE);
    if ((long) earlier.length * later.length > MOST_PAIRS) {
      return;
    }
    List<Likeness> found = new ArrayList<>();
    for (int there : later) {
      for (int here : earlier) {
        int percent = likeness.applyAsInt(from.get(here), to.get(there));
        if (percent >= ALIKE) {
          found.add(new Likeness(here, there, percent));
        }
      }
    }
    found.stream()
        .sorted(Comparator.comparingInt(Likeness::percent).reversed())
        .forEach(pair -> {
          if (partner[pair.later()] == NONE && !taken[pair.earlier()]) {
            pair(pair.earlier(), pair.later());
          }
        });
  }

  private static int[] left(int start, int end, IntPredicate unpaired) {
    return IntStream.range(start, end).filter(unpaired).toArray();
  }

  /** The longest run of equal entries in one order. */
  private void inOrder() {
    Map<JsonNode, Integer> known = new HashMap<>();
    int[] ours = marks(from, known);
    int[] others = marks(to, known);
    int[][] longest = new int[ours.length + 1][others.length + 1];
    for (int i = ours.length - 1; i >= 0; i--) {
      for (int j = others.length - 1; j >= 0; j--) {
        longest[i][j] =
            ours[i] == others[j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < ours.length && j < others.length; ) {
      if (ours[i] == others[j]) {
        pair(i++, j++);
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** A number for each entry, the same for equal ones. */
  private static int[] marks(List<Entry> entries, Map<JsonNode, Integer> known) {
    return entries.stream()
        .mapToInt(entry -> known.computeIfAbsent(entry.node(), none -> known.size()))
        .toArray();
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
    takeBest(fromStart, fromEnd, toStart, toEnd, Entry::likenessOfText);
    int[] earlier = left(fromStart, fromEnd, place -> !taken[place]);
    int[] later = left(toStart, toEnd, place -> partner[place] == NONE);
    if (earlier.length == later.length) {
      for (int i = 0; i < later.length; i++) {
        pair(earlier[i], later[i]);
      }
    }
  }
}
