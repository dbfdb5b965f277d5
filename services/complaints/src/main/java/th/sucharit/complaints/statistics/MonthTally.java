package th.sucharit.complaints.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is counted of one month or of several (ยอดนับรายเดือน). */
final class MonthTally {

  private final Map<String, Long> received = new TreeMap<>();
  private final Map<String, Long> ended = new TreeMap<>();
  private final List<Long> days = new ArrayList<>();

  void received(String root, long count) {
    received.merge(root, count, Long::sum);
    received.values().removeIf(sum -> sum == 0);
  }

  /** One that came to its end so many days after it came. */
  void ended(String how, long after) {
    ended.merge(how, 1L, Long::sum);
    if (how.equals("resolved")) {
      days.add(after);
    }
  }

  void add(MonthTally other) {
    other.received.forEach(this::received);
    other.ended.forEach((how, count) -> ended.merge(how, count, Long::sum));
    days.addAll(other.days);
  }

  Map<String, Long> received() {
    return received;
  }

  Map<String, Long> ended() {
    return ended;
  }

  /** By how much more came than came to an end. */
  long left() {
    return sum(received) - sum(ended);
  }

  /** Days from receiving to resolving, of the one in the middle; half a day between two. */
  Optional<String> medianDays() {
    if (days.size() < Suppression.SMALLEST_SHOWN) {
      return Optional.empty();
    }
    List<Long> sorted = days.stream().sorted().toList();
    long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
    return Optional.of(
        BigDecimal.valueOf(twice).divide(BigDecimal.TWO).stripTrailingZeros().toPlainString());
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
