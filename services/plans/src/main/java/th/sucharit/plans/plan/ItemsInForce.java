package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.text.ThaiText;

/**
 * The items of the edition in force (รายการทั้งหมดที่มีผลบังคับใช้). The next edition finds them
 * again by their titles: what is entered in between or renumbered is not taken for another, and a
 * number that comes to name something else is a new item.
 *
 * @param lastKey the highest key that was ever given
 */
record ItemsInForce(List<ItemInForce> all, int lastKey) {

  static final ItemsInForce NONE = new ItemsInForce(List.of(), 0);

  /** From here on a title is taken for a corrected one. */
  private static final int ALIKE = 60;

  ItemsInForce {
    all = List.copyOf(all);
  }

  /** The items of the edition that is announced now. */
  ItemsInForce next(PlanDocument content, Instant at) {
    List<Item> items = content.items().toList();
    Search search = new Search(all, items);
    search.run();
    Period period = content.cover().period();
    List<ItemInForce> next = new ArrayList<>();
    boolean first = lastKey == 0;
    int last = first ? highestNumber(items) : lastKey;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Optional<ItemInForce> before = search.before(i);
      int key = before.isPresent() ? before.get().key() : first ? item.number() : ++last;
      next.add(new ItemInForce(item.number(), key, title(item), runs(item, period, before, at)));
    }
    return new ItemsInForce(next, last);
  }

  private static int highestNumber(List<Item> items) {
    return items.stream().mapToInt(Item::number).max().orElse(0);
  }

  private static List<ItemInForce.Run> runs(
      Item item, Period period, Optional<ItemInForce> before, Instant at) {
    return item.budgets().run(period).stream()
        .filter(period::covers)
        .map(year ->
            new ItemInForce.Run(year, before.flatMap(known -> known.announcedFor(year)).orElse(at)))
        .toList();
  }

  private static String title(Item item) {
    return item.title().reading();
  }

  /** Finds items again: equal titles in one order, equal ones anywhere, then alike ones. */
  private static final class Search {

    private final List<ItemInForce> from;
    private final List<Item> to;
    private final List<String> earlierTitles;
    private final List<String> laterTitles;
    private final int[] partner;
    private final Set<Integer> taken = new HashSet<>();

    private Search(List<ItemInForce> from, List<Item> to) {
      this.from = from;
      this.to = to;
      earlierTitles = from.stream().map(item -> ThaiText.bare(item.title())).toList();
      laterTitles = to.stream().map(item -> ThaiText.bare(title(item))).toList();
      partner = new int[to.size()];
      java.util.Arrays.fill(partner, -1);
    }

    private Optional<ItemInForce> before(int later) {
      return partner[later] < 0 ? Optional.empty() : Optional.of(from.get(partner[later]));
    }

    private void run() {
      inOrder();
      first((earlier, later) -> earlierTitles.get(earlier).equals(laterTitles.get(later)));
      alike();
    }

    private void pair(int earlier, int later) {
      partner[later] = earlier;
      taken.add(earlier);
    }

    private void inOrder() {
      int[][] longest = new int[from.size() + 1][to.size() + 1];
      for (int i = from.size() - 1; i >= 0; i--) {
        for (int j = to.size() - 1; j >= 0; j--) {
          longest[i][j] =
              earlierTitles.get(i).equals(laterTitles.get(j))
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      for (int i = 0, j = 0; i < from.size() && j < to.size(); ) {
        if (earlierTitles.get(i).equals(laterTitles.get(j))) {
          pair(i++, j++);
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }

    private void first(BiPredicate<Integer, Integer> same) {
      for (int later = 0; later < to.size(); later++) {
        for (int earlier = 0; partner[later] < 0 && earlier < from.size(); earlier++) {
          if (!taken.contains(earlier) && same.test(earlier, later)) {
            pair(earlier, later);
          }
        }
      }
    }

    private record Likeness(int earlier, int later, int percent) {}

    private void alike() {
      List<Likeness> found = new ArrayList<>();
      for (int later = 0; later < to.size(); later++) {
        for (int earlier = 0; partner[later] < 0 && earlier < from.size(); earlier++) {
          if (!taken.contains(earlier)) {
            boolean sameNumber = from.get(earlier).number() == to.get(later).number();
            found.add(
                new Likeness(
                    earlier,
                    later,
                    ThaiText.likeness(earlierTitles.get(earlier), laterTitles.get(later))
                        + (sameNumber ? 1 : 0)));
          }
        }
      }
      found.stream()
          .filter(likeness -> likeness.percent() >= ALIKE)
          .sorted(Comparator.comparingInt(Likeness::percent).reversed())
          .forEach(likeness -> {
            if (partner[likeness.later()] < 0 && !taken.contains(likeness.earlier())) {
              pair(likeness.earlier(), likeness.later());
            }
          });
    }
  }
}
