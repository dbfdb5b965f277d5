package th.sucharit.registry.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.registry.bulk.Import.Progress;
import th.sucharit.registry.bulk.Import.State;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.localgovernment.LocalGovernmentsGrew;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.localgovernment.Submission;
import th.sucharit.starter.tables.TableKind;
import th.sucharit.starter.tables.UnreadableTable;
import th.sucharit.starter.web.Problem;

/**
 * Carries imports out behind the scenes (ตัวดำเนินงานนำเข้า): first compares all rows, then stores
 * them one aggregate at a time. What was stored before a crash counts as stored, so it goes on
 * where it was.
 */
@Component
class ImportRunner implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
  private static final int WRITERS = 16;
  private static final int REPORT_EVERY = 250;

  private final Imports imports;
  private final Planner planner;
  private final Registration registration;
  private final Register register;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-", 0).factory());

  ImportRunner(
      Imports imports,
      Planner planner,
      Registration registration,
      Register register,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.imports = imports;
    this.planner = planner;
    this.registration = registration;
    this.register = register;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Looks for imports that nobody works on: new ones and those of an instance that fell silent. */
  @Scheduled(fixedDelayString = "${sucharit.registry.import.look-every:PT1S}")
  void lookForWork() {
    for (Import one : imports.orphans(clock.instant())) {
      if (imports.claim(one, clock.instant())) {
        workers.execute(() -> carryOut(one));
      }
    }
  }

  private void carryOut(Import one) {
    try {
      byte[] file = imports.file(one.id()).orElseThrow(UnreadableTable::damaged);
      Plan plan = planner.plan(SubmissionTable.of(TableKind.rows(one.order().contentType(), file)));
      Progress expected =
          one.progress().rows() == 0 ? progress(plan) : resumed(one.progress(), plan);
      List<RowFlaw> flaws = Collections.synchronizedList(new ArrayList<>(plan.flaws()));
      imports.report(one.id(), expected, flaws, clock.instant());
      if (!one.order().dryRun()) {
        int left = plan.additions().size() + plan.changes().size();
        store(one.id(), plan, expected, expected.added() + expected.changed() - left, flaws);
        publisher.publishEvent(new LocalGovernmentsGrew());
      }
      imports.finish(one.id(), State.DONE, clock.instant());
    } catch (Problem unreadable) {
      imports.finish(one.id(), State.FAILED, clock.instant());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("Import {} stopped and will be taken up again: {}", one.id(), e.toString());
    }
  }

  private static Progress progress(Plan plan) {
    return new Progress(
        plan.rows(),
        plan.additions().size(),
        plan.changes().size(),
        plan.unchanged(),
        plan.flawedRows(),
        0);
  }

  private static Progress resumed(Progress before, Plan plan) {
    return new Progress(
        before.rows(),
        before.added(),
        before.changed(),
        before.unchanged(),
        plan.flawedRows(),
        before.stored());
  }

  private void store(String id, Plan plan, Progress expected, int before, List<RowFlaw> flaws)
      throws InterruptedException {
    AtomicInteger stored = new AtomicInteger(Math.max(before, 0));
    AtomicInteger refused = new AtomicInteger();
    List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
    Semaphore places = new Semaphore(WRITERS);
    List<Plan.Step> steps =
        Stream.concat(plan.additions().stream(), plan.changes().stream()).toList();
    for (Plan.Step step : steps) {
      places.acquire();
      if (!failures.isEmpty()) {
        places.release();
        break;
      }
      workers.execute(() -> {
        try {
          store(step.submission());
          if (stored.incrementAndGet() % REPORT_EVERY == 0) {
            report(id, expected, stored.get(), refused.get(), flaws);
          }
        } catch (Problem problem) {
          refused.incrementAndGet();
          flaws.add(RowFlaw.of(step.row(), problem));
        } catch (RuntimeException e) {
          failures.add(e);
        } finally {
          places.release();
        }
      });
    }
    places.acquire(WRITERS);
    report(id, expected, stored.get(), refused.get(), flaws);
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  private void store(Submission submission) {
    LocalGovernment present = register.find(submission.code().code()).orElse(null);
    if (present == null) {
      registration.register(submission);
    } else {
      registration.amend(present, submission);
    }
  }

  private void report(String id, Progress of, int stored, int refused, List<RowFlaw> flaws) {
    Progress reached =
        new Progress(
            of.rows(), of.added(), of.changed(), of.unchanged(), of.flawed() + refused, stored);
    imports.report(id, reached, List.copyOf(flaws), clock.instant());
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
