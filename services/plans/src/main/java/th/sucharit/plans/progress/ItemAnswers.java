package th.sucharit.plans.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.evidence.EvidenceFiles;
import th.sucharit.plans.evidence.EvidenceFiles.Catalogue;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.ProgressReport.Subject;
import th.sucharit.plans.progress.ProgressReport.Version;
import th.sucharit.plans.progress.Reporting.Asked;

/** Shows one report with all that it said before, to those inside (รายงานรายรายการ). */
@Component
class ItemAnswers {

  private final ProgressReports reports;
  private final EvidenceFiles evidence;
  private final Clock clock;

  ItemAnswers(ProgressReports reports, EvidenceFiles evidence, Clock clock) {
    this.reports = reports;
    this.evidence = evidence;
    this.clock = clock;
  }

  /**
   * One item in one window.
   *
   * @param by who said what stands now
   */
  record ItemAnswer(
      int item,
      @JsonUnwrapped When when,
      Standing status,
      @Nullable ReportAnswer report,
      @Nullable Actor by,
      List<Earlier> earlier) {}

  /** Which window, and whether it was late. */
  record When(FiscalYear fiscalYear, int window, boolean late) {}

  /** What was said before, and by whom. */
  record Earlier(ReportAnswer report, Actor by) {}

  ItemAnswer of(PlansInForce.Seen seen, ReportingWindow window, Asked asked) {
    PlanText plan = seen.edition();
    Subject subject = Reporting.subject(seen, asked);
    List<String> indicators = ProgressReading.metrics(Reporting.item(plan, asked.item()));
    LocalGovernmentId of = plan.under().localGovernment();
    Optional<ProgressReport> found = reports.findIn(of, subject.id());
    Standing standing =
        Standing.of(window, found.orElse(null), owes(seen, window, asked), clock.instant());
    When when = new When(window.key().fiscalYear(), window.key().months(), standing.late());
    if (found.isEmpty()) {
      return new ItemAnswer(asked.item(), when, standing, null, null, List.of());
    }
    ProgressReport report = found.get();
    Catalogue files = evidence.of(of, plan.id());
    return new ItemAnswer(
        asked.item(),
        when,
        standing,
        ReportAnswer.inside(report.sequence(), report.latest(), files, indicators),
        report.latest().by(),
        earlier(report, files, indicators));
  }

  private boolean owes(PlansInForce.Seen seen, ReportingWindow window, Asked asked) {
    Owing owing = Owing.besides(reports.cancelledOf(seen.edition().under().localGovernment()));
    return seen.item(asked.item())
        .filter(item -> owing.owes(asked.plan(), item, window))
        .isPresent();
  }

  private static List<Earlier> earlier(
      ProgressReport report, Catalogue files, List<String> indicators) {
    List<Version> before = report.earlier();
    return IntStream.range(0, before.size())
        .mapToObj(i -> {
          Version version = before.get(i);
          return new Earlier(
              ReportAnswer.inside(before.size() - i, version, files, indicators), version.by());
        })
        .toList();
  }
}
