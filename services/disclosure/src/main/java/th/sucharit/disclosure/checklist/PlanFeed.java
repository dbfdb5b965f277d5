package th.sucharit.disclosure.checklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanItemProgressReported;
import th.sucharit.disclosure.checklist.Publication.Told;
import th.sucharit.disclosure.checklist.Publication.Years;
import th.sucharit.disclosure.framework.PlatformRule.Source;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/**
 * Hears that a plan was announced, which fills its item in each fiscal year it covers, and that
 * progress of one was reported, which fills the items of reports on it.
 */
@Component
@KafkaListener(
    id = "${spring.application.name}.plans",
    groupId = "${spring.kafka.consumer.group-id}.plans",
    topics = Topics.PLANS)
class PlanFeed extends EventFeed {

  private static final int MONTHS_OF_THE_FIRST_HALF = 6;

  private final ChecklistKeeping keeping;

  PlanFeed(ChecklistKeeping keeping) {
    this.keeping = keeping;
  }

  @KafkaHandler
  void on(PlanAnnounced fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    keeping.show(
        under,
        new Publication(
            event.subject(),
            under.localGovernment(),
            new Years(fact.firstFiscalYear(), fact.lastFiscalYear()),
            new Told(
                Source.ANNOUNCED_PLAN,
                event.sequence(),
                fact.announcedAt().truncatedTo(ChronoUnit.MILLIS))));
  }

  @KafkaHandler
  void on(PlanItemProgressReported fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    boolean firstHalf = fact.months() == MONTHS_OF_THE_FIRST_HALF;
    int year = firstHalf ? fact.fiscalYear() : fact.fiscalYear() + 1;
    Instant at = fact.reportedAt().truncatedTo(ChronoUnit.MILLIS);
    keeping.show(
        under,
        new Publication(
            fact.plan() + ":" + fact.fiscalYear() + ":" + fact.months(),
            under.localGovernment(),
            new Years(year, year),
            new Told(
                firstHalf ? Source.SIX_MONTH_PROGRESS : Source.LAST_YEARS_PROGRESS,
                // the first report on any item stands for it, in whatever order they come
                -at.toEpochMilli(),
                at)));
  }
}
