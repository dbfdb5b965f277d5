package th.sucharit.ledger.checkpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Signs what has grown, again and again (รอบการลงนาม), and measures how long entries wait for it.
 */
public final class CheckpointRhythm implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(CheckpointRhythm.class);

  private final CheckpointBook book;
  private final Announcements announcements;
  private final Duration every;
  private final Clock clock;
  private final Timer integration;
  private final ConcurrentLinkedQueue<Grown> waiting = new ConcurrentLinkedQueue<>();
  private volatile Optional<Thread> worker = Optional.empty();
  private volatile Optional<String> trouble = Optional.empty();

  CheckpointRhythm(
      CheckpointBook book,
      Announcements announcements,
      Duration every,
      Clock clock,
      MeterRegistry meters) {
    this.book = book;
    this.announcements = announcements;
    this.every = every;
    this.clock = clock;
    this.integration =
        Timer.builder("sucharit.ledger.integration")
            .description("from a durable entry to the checkpoint that covers it")
            .publishPercentileHistogram()
            .register(meters);
    meters.gauge("sucharit.ledger.signed", book, signed -> signed.newest().checkpoint().size());
  }

  /** A size the log has reached and when. */
  private record Grown(long size, Instant at) {}

  /** The log has grown; the next checkpoint will cover it. */
  public void grown(long size) {
    waiting.add(new Grown(size, clock.instant()));
  }

  /** Why signing does not work, while it does not. */
  public Optional<String> trouble() {
    return trouble;
  }

  private void run() {
    while (worker.isPresent()) {
      try {
        beat();
        trouble = Optional.empty();
      } catch (RuntimeException e) {
        log.error("No checkpoint could be signed", e);
        trouble = Optional.of(e.toString());
      }
      try {
        Thread.sleep(every);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void beat() {
    book.signIfGrown();
    long signed = book.newest().checkpoint().size();
    Grown head = waiting.peek();
    while (head != null && head.size() <= signed) {
      integration.record(Duration.between(head.at(), clock.instant()));
      waiting.remove();
      head = waiting.peek();
    }
    announcements.consider(book.newest().checkpoint());
  }

  @Override
  public void start() {
    Thread thread = Thread.ofPlatform().name("checkpoints").unstarted(this::run);
    worker = Optional.of(thread);
    thread.start();
  }

  /** Lets the beat under way end: it must not be interrupted while it writes. */
  @Override
  public void stop() {
    Optional<Thread> running = worker;
    worker = Optional.empty();
    running.ifPresent(thread -> {
      try {
        thread.join(every.plusSeconds(30));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  @Override
  public boolean isRunning() {
    return worker.isPresent();
  }
}
