package th.sucharit.plans.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.Extension.Deed;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.events.Command;

/** Asking for more time and granting it (ขอและอนุมัติขยายเวลารายงานผล). */
@Service
class Extending {

  private final PlansInForce plans;
  private final Extensions extensions;
  private final Windows windows;
  private final ReportingCalendar calendar;
  private final Aggregates aggregates;
  private final Clock clock;

  Extending(
      PlansInForce plans,
      Extensions extensions,
      Windows windows,
      ReportingCalendar calendar,
      Aggregates aggregates,
      Clock clock) {
    this.plans = plans;
    this.extensions = extensions;
    this.windows = windows;
    this.calendar = calendar;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  /** What an officer asks for. */
  record Wish(String reason, LocalDate until) {}

  Extension ask(LocalGovernmentId own, String plan, WindowKey key, Wish wish, Actor by) {
    PlanText edition = plans.ofOwn(own, plan);
    ReportingWindow window = windows.of(edition, key);
    Deed asked = new Deed(by, now());
    Optional<Extension> known = find(own, plan, key);
    if (known.isPresent()) {
      return aggregates.change(
          known.get(),
          extension -> {
            requireReasonable(window, wish.until(), asked.at());
            return List.of(
                ProgressEvents.requested(
                    extension, extension.ask(wish.reason(), wish.until(), asked)));
          });
    }
    if (Command.current().map(Command::ifMatch).isPresent()) {
      throw Refused.reportedMeanwhile();
    }
    requireReasonable(window, wish.until(), asked.at());
    Extension first = new Extension(plan, key, edition.under());
    try {
      return aggregates.create(
          first, ProgressEvents.requested(first, first.ask(wish.reason(), wish.until(), asked)));
    } catch (DuplicateKeyException another) {
      throw Refused.reportedMeanwhile();
    }
  }

  Extension grant(LocalGovernmentId own, String plan, WindowKey key, Actor by) {
    windows.of(plans.ofOwn(own, plan), key);
    Deed granted = new Deed(by, now());
    return aggregates.change(
        find(own, plan, key).orElseThrow(Refused::noExtension),
        extension -> List.of(ProgressEvents.granted(extension, extension.grant(granted))));
  }

  Extension show(PlanText plan, WindowKey key) {
    windows.of(plan, key);
    return find(plan.under().localGovernment(), plan.id(), key).orElseThrow(Refused::noExtension);
  }

  private Optional<Extension> find(LocalGovernmentId of, String plan, WindowKey key) {
    return extensions.findIn(of, Extension.id(plan, key));
  }

  /** As exact as the database keeps it, so that a repetition gets the same answer. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void requireReasonable(ReportingWindow window, LocalDate until, Instant now) {
    if (!window.hasOpened(now)) {
      throw Refused.notOpen();
    }
    LocalDate latest = window.closes().plusDays(calendar.longestExtensionDays());
    boolean past = !now.isBefore(ReportingWindow.end(until));
    if (past || !until.isAfter(window.closes()) || until.isAfter(latest)) {
      throw Refused.invalid(
          "/until",
          "is a day to come, after " + window.closes() + " and not after " + latest,
          "ต้องเป็นวันที่ยังมาไม่ถึง หลังวันปิดรับรายงาน และไม่เกิน "
              + calendar.longestExtensionDays()
              + " วันหลังจากนั้น");
    }
  }
}
