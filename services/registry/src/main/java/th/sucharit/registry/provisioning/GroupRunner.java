package th.sucharit.registry.provisioning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.registry.localgovernment.LocalGovernment;
import th.sucharit.registry.localgovernment.LocalGovernmentsGrew;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Status;
import th.sucharit.registry.provisioning.Run.Progress;

/**
 * Walks over all local governments and brings their groups about (ตัวสร้างกลุ่ม). Each group that
 * is there is noted, so a walk that was interrupted is quick to repeat; what failed is taken up by
 * the next.
 */
@Component
@ConditionalOnBooleanProperty("sucharit.registry.provisioning.enabled")
class GroupRunner implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(GroupRunner.class);

  /** So many failures more than successes mean that the server is away. */
  private static final int GIVE_UP_AFTER = 20;

  private final Runs runs;
  private final Groups groups;
  private final Register register;
  private final ProvisioningSettings settings;
  private final Clock clock;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("groups-", 0).factory());

  GroupRunner(
      Runs runs, Groups groups, Register register, ProvisioningSettings settings, Clock clock) {
    this.runs = runs;
    this.groups = groups;
    this.register = register;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(LocalGovernmentsGrew grown) {
    orderWhatIsMissing();
  }

  /** Also finds what failed before or was registered one by one. */
  @Scheduled(
      fixedDelayString = "${sucharit.registry.provisioning.look-every:PT30S}",
      initialDelayString = "${sucharit.registry.provisioning.look-first:PT5S}")
  void orderWhatIsMissing() {
    if (runs.open().isEmpty() && groups.count() < register.count()) {
      runs.keep(Run.ordered(UUID.randomUUID().toString(), clock.instant()));
    }
  }

  @Scheduled(fixedDelayString = "${sucharit.registry.provisioning.claim-every:PT1S}")
  void claim() {
    Instant now = clock.instant();
    for (Run run : runs.open()) {
      if (run.times().aliveUntil().isBefore(now) && runs.claim(run, now)) {
        workers.execute(() -> walk(run));
      }
    }
  }

  private void walk(Run run) {
    Tally tally = new Tally((int) register.count());
    Semaphore places = new Semaphore(settings.workers());
    try {
      List<LocalGovernment> part = register.after("");
      while (!part.isEmpty() && !tally.hopeless()) {
        Map<String, ProvisionedGroup> known = groups.known(part);
        for (LocalGovernment one : part) {
          places.acquire();
          workers.execute(() -> {
            try {
              ensure(one, Optional.ofNullable(known.get(one.id())), tally);
            } finally {
              places.release();
            }
          });
        }
        places.acquire(settings.workers());
        places.release(settings.workers());
        runs.report(run.id(), tally.progress(), clock.instant());
        part = register.after(part.getLast().id());
      }
      runs.finish(run.id(), tally.progress(), clock.instant());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("Run {} stopped and will be taken up again: {}", run.id(), e.toString());
    }
  }

  private void ensure(LocalGovernment one, Optional<ProvisionedGroup> known, Tally tally) {
    if (tally.hopeless()) {
      return;
    }
    try {
      if (one.status() != Status.ACTIVE) {
        groups.noteEnded(one);
        tally.present();
        return;
      }
      groups.ensure(one, known);
      if (known.isPresent()) {
        tally.present();
      } else {
        tally.made();
      }
    } catch (RuntimeException e) {
      tally.failed(e);
    }
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }

  /** Counts what becomes of the groups, from many threads. */
  private static final class Tally {
    private final AtomicReference<Progress> progress;

    Tally(int total) {
      progress = new AtomicReference<>(new Progress(total, 0, 0, 0, null));
    }

    void present() {
      add(1, 0, 0, null);
    }

    void made() {
      add(0, 1, 0, null);
    }

    void failed(RuntimeException e) {
      add(0, 0, 1, e.getClass().getSimpleName());
    }

    private void add(
        int present, int made, int failed, @org.jspecify.annotations.Nullable String failure) {
      progress.updateAndGet(now ->
          new Progress(
              now.total(),
              now.present() + present,
              now.made() + made,
              now.failed() + failed,
              failure == null ? now.lastFailure() : failure));
    }

    boolean hopeless() {
      Progress now = progress();
      return now.failed() > now.made() + GIVE_UP_AFTER;
    }

    Progress progress() {
      return progress.get();
    }
  }
}
