package th.sucharit.plans.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.plans.plan.AnnouncedPlan;
import th.sucharit.plans.plan.ItemInForce;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.plans.progress.ProgressReport.Subject;

/**
 * Which reports are missing although their window has closed (รายงานที่ล่าช้า): three or four
 * queries for a local government and three for a province, however many plans there are.
 */
@Service
class LateReading {

  private final PlansInForce plans;
  private final ProgressReports reports;
  private final Extensions extensions;
  private final ReportingCalendar calendar;
  private final Clock clock;

  LateReading(
      PlansInForce plans,
      ProgressReports reports,
      Extensions extensions,
      ReportingCalendar calendar,
      Clock clock) {
    this.plans = plans;
    this.reports = reports;
    this.extensions = extensions;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * A report that is missing.
   *
   * @param closed last day on which it could be made
   * @param extendedUntil last day of the time given besides
   */
  record Missing(
      String plan,
      String title,
      int number,
      int window,
      LocalDate closed,
      @Nullable LocalDate extendedUntil) {}

  /** How many reports of a local government were due, were made and are missing. */
  record Tally(LocalGovernmentId localGovernment, int due, int reported, int missing) {

    private Tally plus(Tally other) {
      return new Tally(
          localGovernment, due + other.due, reported + other.reported, missing + other.missing);
    }
  }

  List<Missing> missing(LocalGovernmentId of, FiscalYear year) {
    Set<String> made = ids(reports.madeBy(of, year));
    Map<String, Optional<LocalDate>> until =
        extensions.of(of, year).stream().collect(Collectors.toMap(Extension::id, Extension::until));
    Owing owing = Owing.besides(reports.cancelledOf(of));
    return plans.of(of).stream()
        .flatMap(plan ->
            due(plan, year, owing)
                .filter(one -> !made.contains(one.id()))
                .map(one ->
                    new Missing(
                        plan.id(),
                        plan.title(),
                        one.item().number(),
                        one.window().key().months(),
                        one.window().closes(),
                        until
                            .getOrDefault(
                                Extension.id(plan.id(), one.window().key()), Optional.empty())
                            .orElse(null))))
        .toList();
  }

  /** Local governments of a province that miss something, the most first. */
  List<Tally> tally(ProvinceCode province, FiscalYear year) {
    Set<String> made = ids(reports.madeIn(province, year));
    Owing owing = Owing.besides(reports.cancelledIn(province));
    Map<LocalGovernmentId, Tally> tallies = new LinkedHashMap<>();
    plans
        .in(province)
        .forEach(plan ->
            tallies.merge(plan.localGovernment(), tally(plan, year, owing, made), Tally::plus));
    return tallies.values().stream()
        .filter(tally -> tally.missing() > 0)
        .sorted(
            Comparator.comparingInt(Tally::missing)
                .reversed()
                .thenComparing(tally -> tally.localGovernment().code()))
        .toList();
  }

  private Tally tally(AnnouncedPlan plan, FiscalYear year, Owing owing, Set<String> made) {
    List<Due> due = due(plan, year, owing).toList();
    int reported = (int) due.stream().filter(one -> made.contains(one.id())).count();
    return new Tally(plan.localGovernment(), due.size(), reported, due.size() - reported);
  }

  /** A report that should have been made. */
  private record Due(String plan, ItemInForce item, ReportingWindow window) {

    private String id() {
      return new Subject(plan, item.key(), window.key()).id();
    }
  }

  private Stream<Due> due(AnnouncedPlan plan, FiscalYear year, Owing owing) {
    Instant now = clock.instant();
    return calendar.of(year).stream()
        .flatMap(window ->
            plan.items().stream()
                .filter(item -> owing.isDue(plan.id(), item, window, now))
                .map(item -> new Due(plan.id(), item, window)));
  }

  private static Set<String> ids(List<ProgressReport> made) {
    return made.stream().map(ProgressReport::id).collect(Collectors.toSet());
  }
}
