package th.sucharit.portal.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The complaints of one local government in one fiscal year (สถิติเรื่องร้องเรียน), as published.
 *
 * @param smallestShown groups of fewer are put together with others
 */
record Statistics(
    int fiscalYear,
    long smallestShown,
    long receivedTotal,
    long endedTotal,
    List<Period> received,
    List<Period> ended) {

  /** What groups are called whose numbers stand together. */
  static final String MERGED = "merged";

  /**
   * One month, or several together.
   *
   * @param groups those whose numbers may stand by themselves
   * @param merged all others
   * @param medianDays from receiving to resolving
   */
  record Period(
      YearMonth from,
      YearMonth to,
      long total,
      Map<String, Long> groups,
      long merged,
      @Nullable String medianDays) {

    public boolean isOneMonth() {
      return from.equals(to);
    }
  }

  /** One row: how many came and how many came to their end, and after how long. */
  record Row(Period received, Period ended) {}

  public boolean isEmpty() {
    return received.isEmpty() && ended.isEmpty();
  }

  /** Months in order; both halves are published together. */
  public List<Row> rows() {
    return received.stream()
        .flatMap(came ->
            ended.stream()
                .filter(end -> end.from().equals(came.from()))
                .map(end -> new Row(came, end)))
        .toList();
  }

  public Map<String, Long> byCategory() {
    return sums(received);
  }

  public Map<String, Long> byEnd() {
    return sums(ended);
  }

  /** By category; what was put together in any month stands at the end, under one name. */
  private static Map<String, Long> sums(List<Period> periods) {
    var sums = new TreeMap<String, Long>();
    periods.forEach(period -> period.groups().forEach((code, n) -> sums.merge(code, n, Long::sum)));
    var merged = periods.stream().mapToLong(Period::merged).sum();
    if (merged > 0) {
      sums.put(MERGED, merged);
    }
    return sums;
  }
}
