package th.sucharit.oversight.board;

import java.util.Set;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanApproved;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanReturned;
import th.sucharit.contracts.plans.PlanRevised;
import th.sucharit.contracts.plans.PlanSubmitted;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears how plans come along. */
@Component
@KafkaListener(
    id = "${spring.application.name}.plans",
    groupId = "${spring.kafka.consumer.group-id}.plans",
    topics = Topics.PLANS)
class PlanFeed extends StandingFeed<PlanStanding> {

  PlanFeed(Views views, Board board) {
    super(PlanStanding.class, Set.of("plan"), views, board);
  }

  @KafkaHandler
  void on(PlanDrafted fact, EventMetadata event) {
    begin(event, first -> new PlanStanding(first, fact.firstFiscalYear(), fact.lastFiscalYear()));
  }

  @KafkaHandler
  void on(PlanRevised fact, EventMetadata event) {
    change(event, plan -> plan.redrafted(fact.firstFiscalYear(), fact.lastFiscalYear()));
  }

  @KafkaHandler
  void on(PlanSubmitted fact, EventMetadata event) {
    change(event, plan -> plan.now("submitted"));
  }

  @KafkaHandler
  void on(PlanReturned fact, EventMetadata event) {
    change(event, plan -> plan.now("draft"));
  }

  @KafkaHandler
  void on(PlanApproved fact, EventMetadata event) {
    change(event, plan -> plan.now("approved"));
  }

  @KafkaHandler
  void on(PlanAnnounced fact, EventMetadata event) {
    change(event, plan -> plan.announced(fact.firstFiscalYear(), fact.lastFiscalYear()));
  }
}
