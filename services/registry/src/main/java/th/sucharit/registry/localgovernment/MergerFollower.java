package th.sucharit.registry.localgovernment;

import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/**
 * Hears that one was merged and lets the other grow by it (ผลของการยุบรวม): two aggregates, two
 * writes.
 */
@Component
@KafkaListener(
    id = "registry.mergers",
    groupId = "${spring.kafka.consumer.group-id}.mergers",
    topics = Topics.REGISTRY)
class MergerFollower extends EventFeed {

  private final Registration registration;

  MergerFollower(Registration registration) {
    this.registration = registration;
  }

  @KafkaHandler
  void on(LocalGovernmentMerged fact, EventMetadata event) {
    registration.absorb(
        new LocalGovernmentId(event.subject()),
        new LocalGovernmentId(fact.into()),
        fact.effectiveFrom());
  }
}
