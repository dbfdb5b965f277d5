package th.sucharit.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.risk_assessment.RiskAssessmentApproved;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RiskAssessmentReturned;
import th.sucharit.contracts.risk_assessment.RiskAssessmentSubmitted;
import th.sucharit.contracts.risk_assessment.RiskDescribed;
import th.sucharit.contracts.risk_assessment.RiskRemoved;
import th.sucharit.contracts.risk_assessment.RiskScored;
import th.sucharit.contracts.risk_assessment.RisksAtLevel;

/** Turns what happened to an assessment into what others may know of it. */
final class RiskEvents {

  private RiskEvents() {}

  static List<DomainEvent> opened(RiskAssessment assessment) {
    List<DomainEvent> facts = new ArrayList<>();
    facts.add(new RiskAssessmentOpened(year(assessment), assessment.criteria().id()));
    assessment.risks().forEach(risk -> facts.addAll(described(risk)));
    return facts;
  }

  static List<DomainEvent> described(Risk risk) {
    RiskDescribed described =
        new RiskDescribed(
            risk.number(), risk.measures().size(), risk.planItems(), risk.rating() != null);
    return switch (risk.rating()) {
      case null -> List.of(described);
      case Rating.Scored scored ->
          List.of(
              described,
              new RiskScored(
                  risk.number(),
                  scored.level(),
                  scored.rank(),
                  scored.likelihood(),
                  scored.impact()));
      case Rating.GivenAsWord word ->
          List.of(described, new RiskScored(risk.number(), word.level(), word.rank(), null, null));
    };
  }

  static List<DomainEvent> removed(int number) {
    return List.of(new RiskRemoved(number));
  }

  static List<DomainEvent> submitted(RiskAssessment of, AssessmentState.Submitted submitted) {
    return List.of(
        new RiskAssessmentSubmitted(year(of), submitted.contentHash(), submitted.since()));
  }

  static List<DomainEvent> approved(RiskAssessment of, AssessmentState.Approved approved) {
    return List.of(new RiskAssessmentApproved(year(of), approved.contentHash(), approved.since()));
  }

  static List<DomainEvent> returned(RiskAssessment of, AssessmentState.Draft draft) {
    return List.of(new RiskAssessmentReturned(year(of), draft.since()));
  }

  static List<DomainEvent> published(RiskAssessment of, AssessmentState.Published published) {
    return List.of(
        new RiskAssessmentPublished(
            year(of),
            published.contentHash(),
            published.since(),
            LevelCount.of(of.criteria().content(), of.risks()).stream()
                .map(one -> new RisksAtLevel(one.level(), one.rank(), one.risks()))
                .toList()));
  }

  private static int year(RiskAssessment assessment) {
    return assessment.fiscalYear().year();
  }
}
