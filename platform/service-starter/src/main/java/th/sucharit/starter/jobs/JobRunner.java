package th.sucharit.starter.jobs;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries jobs of one kind out (ตัวดำเนินงานเบื้องหลัง). What stops for another reason than that it
 * cannot be done is taken up again when its lease has run out.
 */
public final class JobRunner<J extends Job> implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

  private final Jobs<J> jobs;
  private final Work<J> work;
  private final ExecutorService conductors;

  /** What there is to do, beginning anywhere that an earlier holder left off. */
  @FunctionalInterface
  public interface Work<J> {

    /** Does it and says how it ended; asks {@link Jobs#renew} now and then and stops when told. */
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
  }

  /** Looks for jobs that nobody works on; to be called every second or so. */
  public void lookForWork() {
    jobs.claimFree().forEach(job -> conductors.execute(() -> carryOut(job)));
  }

  private void carryOut(J job) {
    try {
      jobs.finish(job, work.carryOut(job));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RuntimeException e) {
      log.warn("Job {} stopped and will be taken up again: {}", job.id(), e.toString());
    }
  }

  @Override
  public void close() {
    conductors.shutdownNow();
  }
}
