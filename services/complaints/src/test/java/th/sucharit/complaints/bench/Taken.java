package th.sucharit.complaints.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What requests took, and how many failed. */
final class Taken {

  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final AtomicLong failures = new AtomicLong();

  void add(long taken) {
    nanos.add(taken);
  }

  void fail() {
    failures.incrementAndGet();
  }

  long failures() {
    return failures.get();
  }

  int count() {
    return nanos.size();
  }

  /** In milliseconds: so many percent took no longer. */
  double percentile(int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", percentile(50), percentile(95));
  }
}
