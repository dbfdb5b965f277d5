package th.sucharit.ita.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ita_reporting.ImprovementMeasureReported;
import th.sucharit.contracts.ita_reporting.ImprovementMeasureSet;
import th.sucharit.ita.assessment.Readership;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.Framework;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Page;

/** Setting measures and reporting what came of them (กำหนดมาตรการและรายงานผล). */
@Service
public class MeasureKeeping {

  /** More than any report holds; one that has more is refused rather than printed in part. */
  static final int MOST = 300;

  private final Measures measures;
  private final Aggregates aggregates;
  private final Frameworks frameworks;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  MeasureKeeping(
      Measures measures,
      Aggregates aggregates,
      Frameworks frameworks,
      LocalGovernmentDirectory directory,
      Clock clock) {
    this.measures = measures;
    this.aggregates = aggregates;
    this.frameworks = frameworks;
    this.directory = directory;
    this.clock = clock;
  }

  /** All of a year, in the order of the report; none for those who may not read them. */
  public List<ReportedMeasure> forReport(Caller reader, Jurisdiction of, FiscalYear year) {
    if (!Readership.mayReadDrafts(reader, of)) {
      return List.of();
    }
    return measures.allOf(of.localGovernment(), year, PageRequest.of(0, MOST)).stream()
        .map(one -> new ReportedMeasure(one.plan(), one.result()))
        .toList();
  }

  Page<Measure> list(Jurisdiction of, FiscalYear year, int page, int size) {
    LocalGovernmentId code = of.localGovernment();
    return new Page<>(
        measures.allOf(code, year, PageRequest.of(page, size)),
        page,
        size,
        measures.countOf(code, year));
  }

  Measure one(Jurisdiction of, FiscalYear year, String id) {
    return find(of.localGovernment(), year, id);
  }

  Measure set(LocalGovernmentId own, FiscalYear year, MeasurePlan plan) {
    check(frameworks.require(year), plan);
    if (measures.countOf(own, year) >= MOST) {
      throw Refused.tooMany(MOST);
    }
    Measure measure = new Measure(aggregates.newId(), directory.require(own), year, plan);
    return aggregates.create(measure, set(measure));
  }

  Measure setAnew(LocalGovernmentId own, FiscalYear year, String id, MeasurePlan plan) {
    Measure loaded = find(own, year, id);
    check(frameworks.require(year), plan);
    return aggregates.change(
        loaded, measure -> measure.set(plan) ? List.of(set(measure)) : List.of());
  }

  Measure report(LocalGovernmentId own, FiscalYear year, String id, ResultForm form) {
    return aggregates.change(
        find(own, year, id),
        measure -> {
          MeasureResult reported =
              measure.report(form.results(), form.outcomes(), form.evidence(), now());
          return List.of(
              new ImprovementMeasureReported(
                  measure.fiscalYear().year(),
                  reported.report(),
                  reported.evidence().size(),
                  reported.at()));
        });
  }

  private Measure find(LocalGovernmentId own, FiscalYear year, String id) {
    return measures
        .findIn(own, id)
        .filter(measure -> measure.fiscalYear().equals(year))
        .orElseThrow(Refused::notFound);
  }

  private static void check(Framework framework, MeasurePlan plan) {
    Integer indicator = plan.concern().indicator();
    if (indicator != null && framework.structure().indicator(indicator).isEmpty()) {
      throw Refused.noSuchIndicator();
    }
    if (plan.effort().endsBeforeItBegins()) {
      throw Refused.endsBeforeItBegins();
    }
  }

  private DomainEvent set(Measure measure) {
    MeasurePlan plan = measure.plan();
    Concern.Issue issue = plan.concern().issue();
    return new ImprovementMeasureSet(
        measure.fiscalYear().year(),
        plan.concern().indicator(),
        issue == null ? null : issue.number(),
        plan.steps().size(),
        plan.effort().from(),
        plan.effort().to(),
        plan.effort().budgetSatang(),
        plan.links().planItems(),
        plan.links().risks(),
        now());
  }

  /** As exact as the database keeps it, so that a repetition gets the same answer. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
