package th.sucharit.mongodb;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sorts in memory, within a limit; of a query for the first few it keeps only these. */
final class Sorter {

  private static final int SLACK = 1000;

  private final long limit;

  Sorter(long limit) {
    this.limit = limit;
  }

  /** Sorts; only the first so many matter, all when 0. */
  Stream<Found> sort(Stream<Found> found, Comparator<Found> order, long first) {
    List<Found> sorted = new ArrayList<>();
    long[] held = {0};
    found.forEach(one -> {
      sorted.add(one);
      held[0] += one.size();
      if (first > 0 && sorted.size() > 2 * first + SLACK) {
        sorted.sort(order);
        sorted.subList((int) first, sorted.size()).clear();
        held[0] = sorted.stream().mapToLong(Found::size).sum();
      }
      if (held[0] > limit) {
        throw new MongoServerError(
            292,
            "QueryExceededMemoryLimitNoDiskUseAllowed",
            "Sort exceeded memory limit of %d bytes, but did not opt in to external sorting."
                .formatted(limit));
      }
    });
    sorted.sort(order);
    return sorted.stream();
  }
}
