package th.sucharit.disclosure.checklist;

import java.time.temporal.ChronoUnit;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.disclosure.checklist.Publication.Told;
import th.sucharit.disclosure.checklist.Publication.Years;
import th.sucharit.disclosure.framework.PlatformRule.Source;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/** Hears that a risk assessment was published, which fills its item of the same fiscal year. */
@Component
@KafkaListener(
    id = "${spring.application.name}.risk-assessment",
    groupId = "${spring.kafka.consumer.group-id}.risk-assessment",
    topics = Topics.RISK_ASSESSMENT)
class RiskAssessmentFeed extends EventFeed {

  private final ChecklistKeeping keeping;

  RiskAssessmentFeed(ChecklistKeeping keeping) {
    this.keeping = keeping;
  }

  @KafkaHandler
  void on(RiskAssessmentPublished fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    keeping.show(
        under,
        new Publication(
            event.subject(),
            under.localGovernment(),
            new Years(fact.fiscalYear(), fact.fiscalYear()),
            new Told(
                Source.PUBLISHED_ASSESSMENT,
                event.sequence(),
                fact.publishedAt().truncatedTo(ChronoUnit.MILLIS))));
  }
}
