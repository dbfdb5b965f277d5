package th.sucharit.complaints.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Work given to a system: as fast as so many can, or at a pace whatever the answers take. */
final class Load {

  private Load() {}

  /** Something that may fail, by number. */
  interface Work {
    void run(int number) throws Exception;
  }

  /**
   * What came of it.
   *
   * @param perSecond done in a second
   * @param failures what could not be done
   * @param reasons why, each once
   */
  record Outcome(double perSecond, long done, long failures, List<String> reasons) {}

  /** So many do one after the other for so long. */
  static Outcome closed(int workers, Duration length, Work work) throws InterruptedException {
    AtomicInteger number = new AtomicInteger();
    Counted counted = new Counted();
    long began = System.nanoTime();
    long until = began + length.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < workers; i++) {
        threads.submit(() -> {
          while (System.nanoTime() < until) {
            counted.run(work, number.getAndIncrement());
          }
        });
      }
    }
    return counted.outcome(began);
  }

  /** Begins one after the other at a pace, also while earlier ones are not done. */
  static Outcome open(int perSecond, Duration length, Work work) throws InterruptedException {
    Counted counted = new Counted();
    long began = System.nanoTime();
    long all = length.toSeconds() * perSecond;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < all; i++) {
        long at = began + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
        while (System.nanoTime() < at) {
          LockSupport.parkNanos(at - System.nanoTime());
        }
        int number = i;
        threads.submit(() -> counted.run(work, number));
      }
    }
    return counted.outcome(began);
  }

  /** Counts what is done. */
  private static final class Counted {
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final ConcurrentHashMap<String, Boolean> reasons = new ConcurrentHashMap<>();

    void run(Work work, int number) {
      try {
        work.run(number);
        done.incrementAndGet();
      } catch (Exception e) {
        failures.incrementAndGet();
        reasons.put(String.valueOf(e), true);
      }
    }

    Outcome outcome(long began) {
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Outcome(
          done.get() / seconds,
          done.get(),
          failures.get(),
          reasons.keySet().stream().limit(3).toList());
    }
  }
}
