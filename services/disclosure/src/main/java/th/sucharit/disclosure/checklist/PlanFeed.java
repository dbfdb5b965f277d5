package th.sucharit.disclosure.checklist;

import java.time.temporal.ChronoUnit;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Frameworks;
import th.sucharit.disclosure.framework.PlatformRule.Source;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/** Hears that a plan was announced, which fills its item in each fiscal year it covers. */
@Component
@KafkaListener(
    id = "${spring.application.name}.plans",
    groupId = "${spring.kafka.consumer.group-id}.plans",
    topics = Topics.PLANS)
class PlanFeed extends EventFeed {

  private final ChecklistKeeping keeping;
  private final Frameworks frameworks;

  PlanFeed(ChecklistKeeping keeping, Frameworks frameworks) {
    this.keeping = keeping;
    this.frameworks = frameworks;
  }

  @KafkaHandler
  void on(PlanAnnounced fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    Published published =
        new Published(
            Source.ANNOUNCED_PLAN,
            event.subject(),
            event.sequence(),
            fact.announcedAt().truncatedTo(ChronoUnit.MILLIS));
    for (Framework framework :
        frameworks.between(
            new FiscalYear(fact.firstFiscalYear()), new FiscalYear(fact.lastFiscalYear()))) {
      keeping.fill(under, framework, published);
    }
  }
}
