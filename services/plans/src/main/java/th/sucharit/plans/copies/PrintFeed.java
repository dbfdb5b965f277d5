package th.sucharit.plans.copies;

import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/** Hears which plans were announced and takes their prints. */
@Component
@KafkaListener(
    id = "${spring.application.name}.copies",
    groupId = "${spring.kafka.consumer.group-id}.copies",
    topics = Topics.PLANS)
class PrintFeed extends EventFeed {

  private final PlanTexts texts;
  private final CopySearch search;

  PrintFeed(PlanTexts texts, CopySearch search) {
    this.texts = texts;
    this.search = search;
  }

  /** Takes the edition in force, which may be a later one than this fact is about. */
  @KafkaHandler
  void on(PlanAnnounced fact, EventMetadata event) {
    texts.inForce(event.subject()).map(Print::of).ifPresent(search::print);
  }
}
