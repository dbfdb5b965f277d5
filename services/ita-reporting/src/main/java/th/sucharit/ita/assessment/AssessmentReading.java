package th.sucharit.ita.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Change;
import th.sucharit.ita.model.Framework;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.web.Page;

/** Reading assessments, each reader what they may (อ่านผลการประเมินตามสิทธิ). */
@Service
public class AssessmentReading {

  /** More than anybody forecasts from. */
  private static final int EARLIER_YEARS = 12;

  private final Assessments assessments;
  private final Frameworks frameworks;

  AssessmentReading(Assessments assessments, Frameworks frameworks) {
    this.assessments = assessments;
    this.frameworks = frameworks;
  }

  /** An assessment; unknown to whoever may not read it. */
  Seen show(Caller caller, LocalGovernmentId of, FiscalYear year) {
    return find(caller, of, year).orElseThrow(Refused::notFound);
  }

  /**
   * The scores of a year and what changed, for a report; nothing when there are none to be shown.
   */
  public Optional<ScoredYear> forReport(Caller caller, LocalGovernmentId of, FiscalYear year) {
    return find(caller, of, year).map(seen -> new ScoredYear(seen.year(), change(caller, seen)));
  }

  /** The official result, which everybody may know; nothing as long as there is none. */
  public Optional<AssessedYear> official(LocalGovernmentId of, FiscalYear year) {
    return assessments
        .findIn(of, Assessment.id(of, year))
        .flatMap(one -> Seen.outside(one, framework(one)))
        .map(Seen::year);
  }

  /** Official results of earlier years, the latest first, for those inside. */
  public List<AssessedYear> officialBefore(LocalGovernmentId of, FiscalYear year) {
    return assessments.openOf(of, PageRequest.of(0, EARLIER_YEARS)).stream()
        .filter(one -> one.fiscalYear().year() < year.year())
        .flatMap(one -> Seen.outside(one, framework(one)).stream())
        .map(Seen::year)
        .toList();
  }

  /** An assessment just written by the caller. */
  Seen written(Assessment assessment) {
    return Seen.inside(assessment, framework(assessment));
  }

  /** What changed since the year before, as far as this reader may know of that year. */
  Optional<Change> change(Caller caller, Seen seen) {
    LocalGovernmentId of = seen.assessment().jurisdiction().localGovernment();
    FiscalYear before = new FiscalYear(seen.assessment().fiscalYear().year() - 1);
    return find(caller, of, before).map(earlier -> seen.year().since(earlier.year()));
  }

  Page<Seen> list(Caller caller, Jurisdiction of, int page, int size) {
    LocalGovernmentId code = of.localGovernment();
    PageRequest part = PageRequest.of(page, size);
    boolean inside = Readership.mayReadDrafts(caller, of);
    List<Seen> items =
        (inside ? assessments.allOf(code, part) : assessments.openOf(code, part))
            .stream().flatMap(one -> seen(caller, one).stream()).toList();
    long total = inside ? assessments.countOf(code) : assessments.countOpenOf(code);
    return new Page<>(items, page, size, total);
  }

  private Optional<Seen> find(Caller caller, LocalGovernmentId of, FiscalYear year) {
    return assessments
        .findIn(of, Assessment.id(of, year))
        .flatMap(assessment -> seen(caller, assessment));
  }

  private Optional<Seen> seen(Caller caller, Assessment assessment) {
    return Readership.mayReadDrafts(caller, assessment.jurisdiction())
        ? Optional.of(Seen.inside(assessment, framework(assessment)))
        : Seen.outside(assessment, framework(assessment));
  }

  private Framework framework(Assessment assessment) {
    return frameworks.require(assessment.fiscalYear());
  }
}
