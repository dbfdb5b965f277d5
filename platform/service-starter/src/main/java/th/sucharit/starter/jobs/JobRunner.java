package th.sucharit.starter.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries jobs of one kind out, one at a time (ตัวดำเนินงานเบื้องหลัง). Its lease is renewed as
 * long as it works, however long a part takes. What stops for another reason than that it cannot be
 * done is taken up again when its lease has run out.
 */
public final class JobRunner<J extends Job> implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

  private static final Duration BEAT = Jobs.SILENCE.dividedBy(4);

  private final Jobs<J> jobs;
  private final Work<J> work;
  private final ExecutorService conductors;
  private final ScheduledExecutorService heart;
  private final AtomicBoolean busy = new AtomicBoolean();

  /** What there is to do, beginning anywhere that an earlier holder left off. */
  @FunctionalInterface
  public interface Work<J> {

    /**
     * Does it and says how it ended; tells {@link Jobs#cameForward} of each part and stops when the
     * answer is no, or when interrupted.
     */
    JobState carryOut(J job) throws InterruptedException, ExecutionException;
  }

  /**
   * Begins nothing by itself.
   *
   * @param name of its threads
   */
  public JobRunner(Jobs<J> jobs, String name, Work<J> work) {
    this.jobs = jobs;
    this.work = work;
    this.conductors =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory());
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name + "-lease").factory());
  }

  /** Looks for a job that nobody works on, unless it has one; to be called every second or so. */
  public void lookForWork() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    boolean began = false;
    try {
      Optional<J> next = jobs.claimNext();
      next.ifPresent(job -> conductors.execute(() -> carryOut(job)));
      began = next.isPresent();
    } finally {
      if (!began) {
        busy.set(false);
      }
    }
  }

  private void carryOut(J job) {
    Thread conductor = Thread.currentThread();
    Future<?> beat =
        heart.scheduleAtFixedRate(
            () -> renew(job, conductor), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    try {
      JobState end = work.carryOut(job);
      if (!jobs.finish(job, end)) {
        log.warn("Job {} was taken over before its end", job.id());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RuntimeException e) {
      log.warn("Job {} stopped and will be taken up again: {}", job.id(), e.toString());
    } finally {
      beat.cancel(false);
      busy.set(false);
    }
  }

  private void renew(J job, Thread conductor) {
    try {
      if (!jobs.renew(job)) {
        conductor.interrupt();
      }
    } catch (RuntimeException away) {
      log.warn("The lease on job {} cannot be renewed now: {}", job.id(), away.toString());
    }
  }

  @Override
  public void close() {
    heart.shutdownNow();
    conductors.shutdownNow();
  }
}
