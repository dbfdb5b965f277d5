package th.sucharit.mongodb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be done from time to time: checkpoints, giving space back, closing idle cursors. */
final class Upkeep implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_WITHOUT_CHECKPOINT = Duration.ofSeconds(30);
  private static final long JOURNAL_SIZE = 32L << 20;
  private static final long ANY_SIZE = -1;

  /** Smaller files are left alone. */
  private static final long COMPACTED_FROM = 16L << 20;

  /** Below this share of living data the file is compacted: it stays within 3 times its data. */
  private static final int LEAST_FILL_RATE = 46;

  /** Below this share compaction takes more time. */
  private static final int URGENT_FILL_RATE = 38;

  private final Store store;
  private final Cursors cursors;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private Instant checkpoint;
  private Instant nextCompaction = Instant.MIN;

  Upkeep(Store store, Cursors cursors, Clock clock) {
    this.store = store;
    this.cursors = cursors;
    this.clock = clock;
    this.checkpoint = clock.instant();
    this.thread = Thread.ofPlatform().name("mongodb-upkeep").daemon().start(this::run);
  }

  private void run() {
    try {
      while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      keepUp();
    } catch (RuntimeException | Error e) {
      log.error("The store's upkeep failed and will be repeated", e);
    }
  }

  private void keepUp() {
    Instant now = clock.instant();
    boolean late = now.isAfter(checkpoint.plus(LONGEST_WITHOUT_CHECKPOINT));
    if (store.checkpointDue(late ? 0 : JOURNAL_SIZE)) {
      store.checkpoint();
      checkpoint = now;
    }
    if (now.isAfter(nextCompaction) && shouldCompact(store) && store.checkpointDue(ANY_SIZE)) {
      compact();
    }
    cursors.closeIdle();
  }

  /** Commands get most of the time, half of it while the file grows too fast. */
  private void compact() {
    Instant start = clock.instant();
    store.compact();
    Instant end = clock.instant();
    int rest = store.fillRate() < URGENT_FILL_RATE ? 1 : 6;
    nextCompaction = end.plus(Duration.between(start, end).multipliedBy(rest));
  }

  static boolean shouldCompact(Store store) {
    return store.size() > COMPACTED_FROM && store.fillRate() < LEAST_FILL_RATE;
  }

  /** Without an interrupt, which would close the files of a checkpoint under way. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
