package th.sucharit.ita.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.starter.jobs.JobRunner;
import th.sucharit.starter.jobs.JobState;

/**
 * Makes the reports of batches behind the scenes (ตัวดำเนินงานจัดทำรายงาน), some at a time. What is
 * made is kept one by one, so that another goes on with what is left.
 */
@Component
class ReportBatchRunner implements DisposableBean {

  /** After so many it says that it came forward. */
  private static final int PORTION = 32;

  /** Setting pages is work for processors: one is left to those who wait, where there are more. */
  private static final int AT_ONCE = atOnce(Runtime.getRuntime().availableProcessors());

  private static final int FEW = 2;

  private static final Duration KEPT = Duration.ofDays(30);

  /** An order whose reports are not there by then was left by an instance that died. */
  private static final Duration PREPARED = Duration.ofMinutes(15);

  private final ReportBatches batches;
  private final ReportMaking making;
  private final Clock clock;
  private final JobRunner<ReportBatch> runner;
  private final ExecutorService printers =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("report-", 0).factory());

  ReportBatchRunner(ReportBatches batches, ReportMaking making, Clock clock) {
    this.batches = batches;
    this.making = making;
    this.clock = clock;
    this.runner = new JobRunner<>(batches.jobs(), "report-batch", this::carryOut);
  }

  private static int atOnce(int processors) {
    return processors <= FEW ? processors : Math.min(processors - 1, 4);
  }

  /** Looks for a batch that nobody works on. */
  @Scheduled(fixedDelayString = "${sucharit.ita.report-batch.look-every:PT1S}")
  void lookForWork() {
    runner.lookForWork();
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
  void forgetOld() {
    batches.forgetOverBefore(clock.instant().minus(KEPT));
    batches.forgetUnpreparedBefore(clock.instant().minus(PREPARED));
  }

  private JobState carryOut(ReportBatch batch) throws InterruptedException, ExecutionException {
    List<BatchedReport> next = batches.waiting(batch.id(), PORTION);
    while (!next.isEmpty()) {
      List<Callable<String>> work =
          next.stream()
              .<Callable<String>>map(one ->
                  () -> {
                    making.make(batch, one);
                    return one.id();
                  })
              .toList();
      for (Future<String> one : printers.invokeAll(work)) {
        one.get();
      }
      if (!batches.jobs().cameForward(batch)) {
        throw new IllegalStateException("another instance goes on with it");
      }
      next = batches.waiting(batch.id(), PORTION);
    }
    return JobState.DONE;
  }

  @Override
  public void destroy() {
    runner.close();
    printers.shutdownNow();
  }
}
