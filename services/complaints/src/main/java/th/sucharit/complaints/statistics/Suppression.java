package th.sucharit.complaints.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a table may be shown (การไม่แสดงจำนวนน้อย): groups of fewer than five are put together
 * with others, so many that none of them can be found by subtracting.
 */
final class Suppression {

  /** Behind fewer, somebody might be recognised. */
  static final long SMALLEST_SHOWN = 5;

  private Suppression() {}

  /**
   * A table as it is shown.
   *
   * @param groups those that are shown by themselves
   * @param merged all others together; groups without anybody may be among them
   */
  record Shown(long total, Map<String, Long> groups, long merged) {}

  /**
   * Whether a table may be shown at all: its total is not small, nor does it say that every group
   * is just as large as a small one can be.
   */
  static boolean mayShow(Map<String, Long> table, int possible) {
    Shown shown = of(table, possible);
    return shown.total() == 0
        || (shown.total() >= SMALLEST_SHOWN
            && !tellsTooMuch(shown.merged(), possible - shown.groups().size()));
  }

  /**
   * Whether it may become known how many are open: none, or not few. Where cases ended twice, the
   * numbers say less than none.
   */
  static boolean mayShowOpen(long open) {
    return open == 0 || Math.abs(open) >= SMALLEST_SHOWN;
  }

  /**
   * @param possible how many groups there can be, with those of nobody
   */
  static Shown of(Map<String, Long> table, int possible) {
    List<Map.Entry<String, Long>> listed =
        new ArrayList<>(
            table.entrySet().stream()
                .filter(group -> group.getValue() >= SMALLEST_SHOWN)
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .toList());
    long total = table.values().stream().mapToLong(Long::longValue).sum();
    long merged = total - sum(listed);
    while (!listed.isEmpty() && tellsTooMuch(merged, possible - listed.size())) {
      merged += listed.removeLast().getValue();
    }
    Map<String, Long> groups = new TreeMap<>();
    listed.forEach(group -> groups.put(group.getKey(), group.getValue()));
    return new Shown(total, groups, merged);
  }

  /**
   * The rest is small itself, or so large that each of the groups in it must be as large as a small
   * one can be.
   */
  private static boolean tellsTooMuch(long merged, int groups) {
    return merged > 0
        && (merged < SMALLEST_SHOWN || merged >= (SMALLEST_SHOWN - 1) * (long) groups);
  }

  private static long sum(List<Map.Entry<String, Long>> groups) {
    return groups.stream().mapToLong(Map.Entry::getValue).sum();
  }
}
