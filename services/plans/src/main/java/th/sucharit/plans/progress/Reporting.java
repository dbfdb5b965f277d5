package th.sucharit.plans.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.evidence.EvidenceFiles;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.ProgressReport.Subject;
import th.sucharit.plans.progress.ProgressReport.Version;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.events.Command;

/** Reporting progress on the items of an announced plan (รายงานผลการดำเนินงาน). */
@Service
class Reporting {

  private final PlansInForce plans;
  private final ProgressReports reports;
  private final Windows windows;
  private final EvidenceFiles evidence;
  private final Aggregates aggregates;
  private final Clock clock;

  Reporting(
      PlansInForce plans,
      ProgressReports reports,
      Windows windows,
      EvidenceFiles evidence,
      Aggregates aggregates,
      Clock clock) {
    this.plans = plans;
    this.reports = reports;
    this.windows = windows;
    this.evidence = evidence;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  /** Reports for the first time, or corrects what was reported. */
  ProgressReport report(LocalGovernmentId own, Asked asked, Report said, Actor by) {
    PlansInForce.Seen seen = plans.ofOwnPeople(own, asked.plan());
    PlanText plan = seen.edition();
    Subject subject = subject(seen, asked);
    Item item = item(plan, asked.item());
    ReportingWindow window = windows.of(plan, asked.window());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Version version = new Version(said, by, now, as(plan, item));
    Optional<ProgressReport> known = reports.findIn(own, subject.id());
    if (known.isEmpty()) {
      // what is not there matches no version
      if (Command.current().map(Command::ifMatch).isPresent()) {
        throw Refused.reportedMeanwhile();
      }
      requireFitting(plan, item, window, version);
      return create(plan, item, subject, version, window.hasClosed(now));
    }
    return aggregates.change(
        known.get(),
        report -> {
          requireFitting(plan, item, window, version);
          return report.correct(version)
              ? List.of(ProgressEvents.reported(report, plan, item, report.number() + 1))
              : List.of();
        });
  }

  private ProgressReport create(
      PlanText plan, Item item, Subject subject, Version first, boolean late) {
    ProgressReport report = ProgressReport.first(subject, plan.under(), first, late);
    try {
      return aggregates.create(report, ProgressEvents.reported(report, plan, item, 1));
    } catch (DuplicateKeyException another) {
      throw Refused.reportedMeanwhile();
    }
  }

  /** What is shown must be there before anything refers to it, and can then not be taken away. */
  private void requireFitting(PlanText plan, Item item, ReportingWindow window, Version version) {
    windows.requireTaking(plan, window, version.at());
    version.report().requireFitting(item);
    evidence.hold(plan.under().localGovernment(), plan.id(), version.report().evidence());
  }

  /** Which item by its number in the edition in force, and which window. */
  record Asked(String plan, int item, WindowKey window) {}

  /** The same by what the item keeps. */
  static Subject subject(PlansInForce.Seen seen, Asked asked) {
    int key = seen.item(asked.item()).orElseThrow(Refused::noSuchItem).key();
    return new Subject(asked.plan(), key, asked.window());
  }

  private static ProgressReport.As as(PlanText plan, Item item) {
    return new ProgressReport.As(
        plan.revision(), item.number(), item.title().reading(), ProgressReading.metrics(item));
  }

  static Item item(PlanText plan, int number) {
    Predicate<Item> named = item -> item.number() == number;
    return plan.content().items().filter(named).findFirst().orElseThrow(Refused::noSuchItem);
  }
}
