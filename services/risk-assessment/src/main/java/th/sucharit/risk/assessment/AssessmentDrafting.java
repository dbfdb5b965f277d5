package th.sucharit.risk.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.risk.criteria.CriteriaCatalogue;
import th.sucharit.risk.model.Fault;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Writing an assessment (การจัดทำการประเมิน). */
@Service
class AssessmentDrafting {

  private final RiskAssessments assessments;
  private final CriteriaCatalogue catalogue;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  AssessmentDrafting(
      RiskAssessments assessments,
      CriteriaCatalogue catalogue,
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      Clock clock) {
    this.assessments = assessments;
    this.catalogue = catalogue;
    this.aggregates = aggregates;
    this.directory = directory;
    this.clock = clock;
  }

  /** Opens the assessment of a fiscal year, by the standard when no criteria are named. */
  RiskAssessment open(
      LocalGovernmentId own, FiscalYear year, @Nullable String criteria, List<Risk.Stated> risks) {
    AppliedCriteria applied =
        criteria == null
            ? AppliedCriteria.of(catalogue.standard())
            : catalogue
                .find(own, criteria)
                .map(AppliedCriteria::of)
                .orElseThrow(Refused::noSuchCriteria);
    refuse(
        IntStream.range(0, risks.size())
            .boxed()
            .flatMap(place ->
                risks.get(place).claim().faults(applied.content(), "/risks/" + place).stream())
            .toList());
    Jurisdiction under = directory.require(own);
    RiskAssessment assessment =
        RiskAssessment.open(
            aggregates.newId(),
            under,
            year,
            applied,
            risks,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    try {
      return aggregates.create(
          assessment, RiskEvents.opened(assessment).toArray(DomainEvent[]::new));
    } catch (DuplicateKeyException taken) {
      throw assessments
          .findBySlot(own, RiskAssessment.slot(under, year))
          .map(first -> Refused.yearTaken(first.id()))
          .orElseThrow(() -> taken);
    }
  }

  RiskAssessment add(LocalGovernmentId own, String id, Risk.Stated stated) {
    return change(
        own,
        id,
        assessment -> {
          refuse(stated.claim().faults(assessment.criteria().content(), ""));
          return RiskEvents.described(assessment.add(stated));
        });
  }

  RiskAssessment replace(LocalGovernmentId own, String id, int number, Risk.Stated stated) {
    return change(
        own,
        id,
        assessment -> {
          refuse(stated.claim().faults(assessment.criteria().content(), ""));
          return RiskEvents.described(assessment.replace(number, stated));
        });
  }

  RiskAssessment remove(LocalGovernmentId own, String id, int number) {
    return change(
        own,
        id,
        assessment -> {
          assessment.remove(number);
          return RiskEvents.removed(number);
        });
  }

  private RiskAssessment change(
      LocalGovernmentId own, String id, Function<RiskAssessment, List<DomainEvent>> decision) {
    return aggregates.change(assessments.findIn(own, id).orElseThrow(Refused::notFound), decision);
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refused.unrateable(faults);
    }
  }
}
