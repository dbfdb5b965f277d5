package th.sucharit.disclosure.checklist;

import java.time.temporal.ChronoUnit;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.Frameworks;
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
  private final Frameworks frameworks;

  RiskAssessmentFeed(ChecklistKeeping keeping, Frameworks frameworks) {
    this.keeping = keeping;
    this.frameworks = frameworks;
  }

  @KafkaHandler
  void on(RiskAssessmentPublished fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    Published published =
        new Published(
            Source.PUBLISHED_ASSESSMENT,
            event.subject(),
            event.sequence(),
            fact.publishedAt().truncatedTo(ChronoUnit.MILLIS));
    frameworks
        .of(new FiscalYear(fact.fiscalYear()))
        .ifPresent(framework -> keeping.fill(under, framework, published));
  }
}
