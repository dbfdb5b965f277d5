package th.sucharit.plans.rollover;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.plans.rollover.JobResult.Outcome;

/**
 * Carries jobs out behind the scenes (ตัวดำเนินงานยกแผน): some plans at a time in the order of
 * their ids, then remembers the place. What was done after the place that it remembers is found
 * done, so it can be stopped anywhere and started twice.
 */
@Component
class RollOverRunner implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(RollOverRunner.class);
  private static final int PORTION = 32;
  private static final int AT_ONCE = 4;

  private final RollOverJobs jobs;
  private final PlanTexts texts;
  private final RollingOver rolling;
  private final Clock clock;
  private final ExecutorService conductors = executor("roll-over-job-", Integer.MAX_VALUE);
  private final ExecutorService workers = executor("roll-over-", AT_ONCE);

  RollOverRunner(RollOverJobs jobs, PlanTexts texts, RollingOver rolling, Clock clock) {
    this.jobs = jobs;
    this.texts = texts;
    this.rolling = rolling;
    this.clock = clock;
  }

  private static ExecutorService executor(String name, int atOnce) {
    var threads = Thread.ofVirtual().name(name, 0).factory();
    return atOnce == Integer.MAX_VALUE
        ? Executors.newThreadPerTaskExecutor(threads)
        : Executors.newFixedThreadPool(atOnce, threads);
  }

  /** Looks for jobs that nobody works on: new ones and those of an instance that fell silent. */
  @Scheduled(fixedDelayString = "${sucharit.plans.roll-over.look-every:PT2S}")
  void lookForWork() {
    for (RollOverJob job : jobs.orphans(clock.instant())) {
      if (jobs.claim(job, clock.instant())) {
        conductors.execute(() -> carryOut(job));
      }
    }
  }

  /** Goes on with a job from the place it remembers, until it is done or somebody else's. */
  void carryOut(RollOverJob job) {
    try {
      RollOverJob present = job;
      while (true) {
        List<String> next =
            texts.announcedEndingIn(present.order().lastFiscalYear(), present.place(), PORTION);
        if (next.isEmpty()) {
          jobs.finish(present, clock.instant());
          return;
        }
        RollOverJob after = portion(present, next);
        if (!jobs.advance(present, after, clock.instant())) {
          return;
        }
        present = after;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RuntimeException e) {
      log.warn("Roll-over {} stopped and will be taken up again: {}", job.id(), e.toString());
    }
  }

  private RollOverJob portion(RollOverJob job, List<String> plans)
      throws InterruptedException, ExecutionException {
    List<Callable<List<JobResult>>> tasks =
        plans.stream()
            .<Callable<List<JobResult>>>map(
                plan -> () -> rolling.next(job.id(), plan, job.order().choices()).stream().toList())
            .toList();
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    long decisions = 0;
    for (Future<List<JobResult>> done : workers.invokeAll(tasks)) {
      for (JobResult one : done.get()) {
        outcomes.merge(one.came().outcome(), 1L, Long::sum);
        decisions += one.came().decisions();
      }
    }
    return job.at(plans.getLast(), job.progress().plus(outcomes, decisions));
  }

  @Override
  public void destroy() {
    conductors.shutdownNow();
    workers.shutdownNow();
  }
}
