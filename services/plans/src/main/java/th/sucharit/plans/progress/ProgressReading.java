package th.sucharit.plans.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Indicator;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.evidence.EvidenceFiles;
import th.sucharit.plans.evidence.EvidenceFiles.Catalogue;
import th.sucharit.plans.plan.ItemInForce;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.ProgressAnswer.Heading;
import th.sucharit.plans.progress.ProgressAnswer.IndicatorAnswer;
import th.sucharit.plans.progress.ProgressAnswer.OfDimension;
import th.sucharit.plans.progress.ProgressAnswer.OfItem;
import th.sucharit.plans.progress.ProgressAnswer.OfWindow;
import th.sucharit.plans.progress.ProgressAnswer.WindowAnswer;

/**
 * What came of a plan in a fiscal year (ภาพรวมผลการดำเนินงาน), four queries however large it is.
 */
@Service
class ProgressReading {

  private final ProgressReports reports;
  private final Extensions extensions;
  private final ReportingCalendar calendar;
  private final EvidenceFiles evidence;
  private final Clock clock;

  ProgressReading(
      ProgressReports reports,
      Extensions extensions,
      ReportingCalendar calendar,
      EvidenceFiles evidence,
      Clock clock) {
    this.reports = reports;
    this.extensions = extensions;
    this.calendar = calendar;
    this.evidence = evidence;
    this.clock = clock;
  }

  /** Key of an item, and months. */
  private record Cell(int item, int months) {}

  ProgressAnswer progress(PlansInForce.Seen seen, FiscalYear year) {
    PlanText plan = seen.edition();
    LocalGovernmentId of = plan.under().localGovernment();
    Instant now = clock.instant();
    List<ReportingWindow> windows = calendar.of(year);
    Map<Cell, ProgressReport> made =
        reports.ofPlan(of, year, plan.id()).stream()
            .collect(
                Collectors.toMap(
                    report -> new Cell(report.item(), report.window().months()), report -> report));
    Owing owing = Owing.besides(reports.cancelledOf(of));
    Shown shown = shown(seen);
    List<OfDimension> dimensions =
        plan.content().programme().dimensions().stream()
            .map(dimension -> {
              List<OfItem> items =
                  dimension
                      .items()
                      .map(item ->
                          ofItem(
                              item,
                              windows.stream()
                                  .map(window -> {
                                    ItemInForce one = seen.item(item.number()).orElseThrow();
                                    ProgressReport report =
                                        made.get(new Cell(one.key(), window.key().months()));
                                    return ofWindow(
                                        window,
                                        Standing.of(
                                            window,
                                            report,
                                            owing.owes(plan.id(), one, window),
                                            now),
                                        report == null ? null : shown.of(item, report));
                                  })
                                  .toList(),
                              year))
                      .toList();
              return new OfDimension(
                  dimension.number(), dimension.title().reading(), ProgressTotals.of(items), items);
            })
            .toList();
    return new ProgressAnswer(
        heading(plan),
        year,
        windows(plan, windows, now),
        ProgressTotals.of(dimensions.stream().flatMap(one -> one.items().stream()).toList()),
        dimensions);
  }

  /** A report as the reader sees it. */
  private interface Shown {
    ReportAnswer of(Item item, ProgressReport report);
  }

  private Shown shown(PlansInForce.Seen seen) {
    if (!seen.inside()) {
      return (item, report) -> ReportAnswer.open(report.sequence(), report.latest());
    }
    PlanText plan = seen.edition();
    Catalogue files = evidence.of(plan.under().localGovernment(), plan.id());
    return (item, report) ->
        ReportAnswer.inside(report.sequence(), report.latest(), files, metrics(item));
  }

  private List<WindowAnswer> windows(PlanText plan, List<ReportingWindow> windows, Instant now) {
    Map<WindowKey, Optional<LocalDate>> until =
        extensions
            .ofPlan(
                plan.under().localGovernment(), windows.getFirst().key().fiscalYear(), plan.id())
            .stream()
            .collect(Collectors.toMap(Extension::window, Extension::until));
    return windows.stream()
        .map(window -> {
          Optional<LocalDate> extended = until.getOrDefault(window.key(), Optional.empty());
          return new WindowAnswer(
              window.key().months(),
              window.covers(),
              window.opens(),
              window.closes(),
              window.status(now, extended),
              extended.orElse(null));
        })
        .toList();
  }

  private static Heading heading(PlanText plan) {
    Cover cover = plan.content().cover();
    return new Heading(
        plan.id(),
        plan.under().localGovernment(),
        cover.title().reading(),
        plan.revision(),
        cover.period().firstFiscalYear(),
        cover.period().lastFiscalYear());
  }

  private static OfWindow ofWindow(
      ReportingWindow window, Standing standing, @Nullable ReportAnswer report) {
    return new OfWindow(window.key().months(), standing, standing.late(), report);
  }

  /** Amounts are since the beginning of the year, so the longest window says the most. */
  private static OfItem ofItem(Item item, List<OfWindow> windows, FiscalYear year) {
    Optional<ReportAnswer> last =
        windows.reversed().stream()
            .flatMap(one -> Optional.ofNullable(one.report()).stream())
            .findFirst();
    return new OfItem(
        new ProgressAnswer.Named(item.number(), item.kind(), item.title().reading()),
        ProgressTotals.spending(
            item.budgets().of(year).orElse(null), last.map(ReportAnswer::spent).orElse(null)),
        last.map(ReportAnswer::state).orElse(null),
        indicators(item),
        windows);
  }

  /** What the indicators of an item measure, in their order. */
  static List<String> metrics(Item item) {
    return all(item).stream().map(Indicator::metric).toList();
  }

  private static List<Indicator> all(Item item) {
    return Optional.ofNullable(item.sheet())
        .map(Sheet::results)
        .map(Sheet.Results::indicators)
        .orElse(List.of());
  }

  static List<IndicatorAnswer> indicators(Item item) {
    List<Indicator> all = all(item);
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          Indicator indicator = all.get(i);
          return new IndicatorAnswer(
              i + 1,
              indicator.metric(),
              indicator.target().value(),
              indicator.target().unit(),
              indicator.target().comparison());
        })
        .toList();
  }
}
