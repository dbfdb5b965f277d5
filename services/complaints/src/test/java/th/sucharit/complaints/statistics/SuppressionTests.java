package th.sucharit.complaints.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody can find a small group, not even who knows how the tables are made. */
class SuppressionTests {

  @Test
  void showsWhatIsLargeAndMergesTheRest() {
    Suppression.Shown shown = Suppression.of(Map.of("roads", 12L, "waste", 3L, "taxes", 4L), 10);
    assertThat(shown.groups()).containsExactlyEntriesOf(Map.of("roads", 12L));
    assertThat(shown.merged()).isEqualTo(7);
    assertThat(shown.total()).isEqualTo(19);
  }

  @Test
  void putsALargeGroupToASmallRest() {
    Suppression.Shown shown = Suppression.of(Map.of("roads", 12L, "waste", 6L, "taxes", 2L), 10);
    assertThat(shown.groups()).containsOnlyKeys("roads");
    assertThat(shown.merged()).isEqualTo(8);
  }

  @Test
  void showsThatThereWereNone() {
    assertThat(Suppression.mayShow(Map.of(), 4)).isTrue();
    assertThat(Suppression.mayShow(Map.of("roads", 1L), 4)).isFalse();
    assertThat(Suppression.mayShow(Map.of("roads", 4L), 4)).isFalse();
    assertThat(Suppression.mayShow(Map.of("roads", 5L), 4)).isTrue();
    assertThat(Suppression.mayShow(Map.of("roads", 4L, "taxes", 4L), 2)).isFalse();
  }

  /**
   * Makes every country there can be, publishes month after month, and looks from each set of
   * published tables back at all countries that would have published the same: no group of one to
   * four people may be the same in all of them.
   */
  @ParameterizedTest
  @CsvSource({"1, 2, 13", "1, 3, 11", "2, 2, 10", "3, 2, 6", "2, 3, 6"})
  void hidesSmallGroupsFromWhoSubtractsEverythingFromEverything(int months, int groups, int most) {
    Map<String, List<Set<Long>>> seen = new HashMap<>();
    Map<String, Boolean> atTheEdge = new HashMap<>();
    long[] world = new long[months * groups];
    do {
      String published = publish(world, months, groups);
      List<Set<Long>> values =
          seen.computeIfAbsent(
              published,
              none -> {
                List<Set<Long>> empty = new ArrayList<>();
                for (int i = 0; i < world.length; i++) {
                  empty.add(new HashSet<>());
                }
                return empty;
              });
      for (int i = 0; i < world.length; i++) {
        values.get(i).add(world[i]);
      }
      long largest = java.util.Arrays.stream(world).max().orElse(0);
      atTheEdge.merge(published, largest == most, Boolean::logicalOr);
    } while (next(world, most));
    assertThat(seen).isNotEmpty();
    seen.forEach((published, cells) -> {
      if (!atTheEdge.getOrDefault(published, false)) {
        assertThat(cells)
            .as(published)
            .noneMatch(cell -> cell.size() == 1 && isSmall(cell.iterator().next()));
      }
    });
    assertThat(atTheEdge.containsValue(false)).isTrue();
  }

  /** The same with what came to its end: who subtracts finds no few that are open either. */
  @ParameterizedTest
  @CsvSource({"1, 2, 13", "2, 1, 12"})
  void hidesTheFewThatAreOpen(int months, int groups, int most) {
    Map<String, List<Set<Long>>> seen = new HashMap<>();
    Set<String> atTheEdge = new HashSet<>();
    long[] world = new long[2 * months * groups];
    do {
      List<Long> cells = cells(world, months, groups);
      if (cells.stream().anyMatch(cell -> cell < 0)) {
        continue; // more ended than came
      }
      String published = publishBoth(world, months, groups);
      List<Set<Long>> values = seen.computeIfAbsent(published, none -> new ArrayList<>());
      for (int i = 0; i < cells.size(); i++) {
        if (values.size() <= i) {
          values.add(new HashSet<>());
        }
        values.get(i).add(cells.get(i));
      }
      if (java.util.Arrays.stream(world).max().orElse(0) == most) {
        atTheEdge.add(published);
      }
    } while (next(world, most));
    assertThat(seen.keySet()).anyMatch(published -> !atTheEdge.contains(published));
    seen.forEach((published, cells) -> {
      if (!atTheEdge.contains(published)) {
        assertThat(cells)
            .as(published)
            .noneMatch(cell -> cell.size() == 1 && isSmall(cell.iterator().next()));
      }
    });
  }

  /** What must not be found: every group of every month, and what is open after it. */
  private static List<Long> cells(long[] world, int months, int groups) {
    List<Long> cells = new ArrayList<>();
    java.util.Arrays.stream(world).forEach(cells::add);
    long open = 0;
    for (int i = 0; i < months * groups; i++) {
      open += world[i] - world[months * groups + i];
      if ((i + 1) % groups == 0) {
        cells.add(open);
      }
    }
    return cells;
  }

  private static String publishBoth(long[] world, int months, int groups) {
    StringBuilder published = new StringBuilder();
    MonthTally waiting = new MonthTally();
    long open = 0;
    for (int month = 0; month < months; month++) {
      for (int group = 0; group < groups; group++) {
        waiting.received("g" + group, world[month * groups + group]);
        for (long i = world[(months + month) * groups + group]; i > 0; i--) {
          waiting.ended("e" + group, 0);
        }
      }
      long left = open + waiting.left();
      if (Suppression.mayShow(waiting.received(), groups)
          && Suppression.mayShow(waiting.ended(), groups)
          && Suppression.mayShowOpen(left)) {
        published
            .append(month)
            .append(Suppression.of(waiting.received(), groups))
            .append(Suppression.of(waiting.ended(), groups))
            .append('\n');
        open = left;
        waiting = new MonthTally();
      }
    }
    return published.toString();
  }

  private static boolean isSmall(long count) {
    return count > 0 && count < Suppression.SMALLEST_SHOWN;
  }

  /** As the service does: a month waits until the total may be shown. */
  private static String publish(long[] world, int months, int groups) {
    StringBuilder published = new StringBuilder();
    Map<String, Long> table = new TreeMap<>();
    for (int month = 0; month < months; month++) {
      for (int group = 0; group < groups; group++) {
        table.merge("g" + group, world[month * groups + group], Long::sum);
      }
      if (Suppression.mayShow(table, groups)) {
        table.values().removeIf(count -> count == 0);
        published.append(month).append(Suppression.of(table, groups)).append('\n');
        table.clear();
      }
    }
    return published.toString();
  }

  private static boolean next(long[] world, int most) {
    for (int i = 0; i < world.length; i++) {
      if (world[i]++ < most) {
        return true;
      }
      world[i] = 0;
    }
    return false;
  }
}
