package th.sucharit.ita.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.ita.bulk.ScoreImport.Progress;
import th.sucharit.ita.bulk.ScoreImport.State;
import th.sucharit.starter.tables.UnreadableTable;
import th.sucharit.starter.web.Problem;

/**
 * Carries imports out behind the scenes (ตัวดำเนินงานนำเข้า), some rows at a time. A row whose
 * outcome was not kept before a crash is carried out again and finds what it has done.
 */
@Component
class ScoreImportRunner implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(ScoreImportRunner.class);
  private static final int WRITERS = 16;
  private static final int AT_A_TIME = 256;

  private final ScoreImports imports;
  private final ScoreTable tables;
  private final RowIntake intake;
  private final Clock clock;
  private final ExecutorService jobs =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-", 0).factory());
  private final ExecutorService writers =
      Executors.newFixedThreadPool(WRITERS, Thread.ofVirtual().name("import-writer-", 0).factory());

  ScoreImportRunner(ScoreImports imports, ScoreTable tables, RowIntake intake, Clock clock) {
    this.imports = imports;
    this.tables = tables;
    this.intake = intake;
    this.clock = clock;
  }

  /** Looks for an import that nobody works on. */
  @Scheduled(fixedDelayString = "${sucharit.ita.import.look-every:PT1S}")
  void lookForWork() {
    imports.claimNext(clock.instant()).ifPresent(one -> jobs.execute(() -> carryOut(one)));
  }

  private void carryOut(ScoreImport one) {
    try {
      byte[] file = imports.file(one.id()).orElseThrow(UnreadableTable::damaged);
      List<Reading> readings =
          tables.read(one.order().contentType(), file, one.order().fiscalYear());
      carryOut(one, readings);
      imports.finish(one.id(), State.DONE, clock.instant());
    } catch (Problem unreadable) {
      imports.finish(one.id(), State.FAILED, clock.instant());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | RuntimeException e) {
      log.warn("Import {} stopped and will be taken up again: {}", one.id(), e.toString());
    }
  }

  private void carryOut(ScoreImport one, List<Reading> readings)
      throws InterruptedException, ExecutionException {
    List<ImportedRow> before = imports.rows(one.id());
    Set<Integer> done =
        before.stream().map(row -> row.origin().number()).collect(Collectors.toSet());
    Progress progress = Progress.of(readings.size()).and(before);
    List<Reading> left = readings.stream().filter(row -> !done.contains(row.row())).toList();
    for (int from = 0; from < left.size(); from += AT_A_TIME) {
      List<ImportedRow> rows =
          together(one, left.subList(from, Math.min(from + AT_A_TIME, left.size())));
      imports.keep(rows);
      progress = progress.and(rows);
      imports.report(one.id(), progress, clock.instant());
    }
    imports.report(one.id(), progress, clock.instant());
  }

  private List<ImportedRow> together(ScoreImport one, List<Reading> readings)
      throws InterruptedException, ExecutionException {
    List<Callable<ImportedRow>> work =
        intake.carryOut(one, readings).stream()
            .<Callable<ImportedRow>>map(row -> row::get)
            .toList();
    List<ImportedRow> rows = new ArrayList<>();
    for (Future<ImportedRow> row : writers.invokeAll(work)) {
      rows.add(row.get());
    }
    return rows;
  }

  @Override
  public void destroy() {
    jobs.shutdownNow();
    writers.shutdownNow();
  }
}
