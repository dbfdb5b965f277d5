package th.sucharit.oversight.board;

import java.util.Set;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.risk_assessment.RiskAssessmentApproved;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RiskAssessmentReturned;
import th.sucharit.contracts.risk_assessment.RiskAssessmentSubmitted;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears how corruption-risk assessments come along. */
@Component
@KafkaListener(
    id = "${spring.application.name}.risks",
    groupId = "${spring.kafka.consumer.group-id}.risks",
    topics = Topics.RISK_ASSESSMENT)
class RiskFeed extends StandingFeed<RiskStanding> {

  RiskFeed(Views views, Board board) {
    super(RiskStanding.class, Set.of("risk-assessment", "risk"), views, board);
  }

  @KafkaHandler
  void on(RiskAssessmentOpened fact, EventMetadata event) {
    begin(event, first -> new RiskStanding(first, fact.fiscalYear()));
  }

  @KafkaHandler
  void on(RiskAssessmentSubmitted fact, EventMetadata event) {
    change(event, assessment -> assessment.now("submitted"));
  }

  @KafkaHandler
  void on(RiskAssessmentReturned fact, EventMetadata event) {
    change(event, assessment -> assessment.now("draft"));
  }

  @KafkaHandler
  void on(RiskAssessmentApproved fact, EventMetadata event) {
    change(event, assessment -> assessment.now("approved"));
  }

  @KafkaHandler
  void on(RiskAssessmentPublished fact, EventMetadata event) {
    change(
        event,
        assessment ->
            assessment.published(
                fact.risks().stream()
                    .map(at -> new RiskStanding.AtLevel(at.level(), at.rank(), at.risks()))
                    .toList()));
  }
}
