package th.sucharit.risk.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;

/** Bringing an assessment before the executive and to the public (การเสนอ อนุมัติ และเผยแพร่). */
@Service
class AssessmentDecisions {

  private final RiskAssessments assessments;
  private final Aggregates aggregates;
  private final Clock clock;

  AssessmentDecisions(RiskAssessments assessments, Aggregates aggregates, Clock clock) {
    this.assessments = assessments;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  RiskAssessment submit(LocalGovernmentId own, String id) {
    return change(own, id, (one, now) -> RiskEvents.submitted(one, one.submit(now)));
  }

  RiskAssessment approve(LocalGovernmentId own, String id) {
    return change(own, id, (one, now) -> RiskEvents.approved(one, one.approve(now)));
  }

  RiskAssessment giveBack(LocalGovernmentId own, String id, String reason) {
    return change(own, id, (one, now) -> RiskEvents.returned(one, one.giveBack(reason, now)));
  }

  RiskAssessment publish(LocalGovernmentId own, String id) {
    return change(own, id, (one, now) -> RiskEvents.published(one, one.publish(now)));
  }

  private RiskAssessment change(
      LocalGovernmentId own,
      String id,
      BiFunction<RiskAssessment, Instant, List<DomainEvent>> decision) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return aggregates.change(
        assessments.findIn(own, id).orElseThrow(Refused::notFound),
        assessment -> decision.apply(assessment, now));
  }
}
