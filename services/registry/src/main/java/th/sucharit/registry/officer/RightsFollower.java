package th.sucharit.registry.officer;

import java.time.Clock;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/**
 * Hears that a local government is no more or lies elsewhere, and has its officers' rights looked
 * at again (สิทธิ์เมื่อ อปท. เปลี่ยนแปลง).
 */
@Component
@KafkaListener(
    id = "registry.rights",
    groupId = "${spring.kafka.consumer.group-id}.rights",
    topics = Topics.REGISTRY)
class RightsFollower extends EventFeed {

  private final RightsQueue rights;
  private final Clock clock;

  RightsFollower(RightsQueue rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  @KafkaHandler
  void on(LocalGovernmentMerged fact, EventMetadata event) {
    lookAgain(event);
  }

  @KafkaHandler
  void on(LocalGovernmentDissolved fact, EventMetadata event) {
    lookAgain(event);
  }

  @KafkaHandler
  void on(LocalGovernmentChanged fact, EventMetadata event) {
    if (fact.aspects().contains("province")) {
      lookAgain(event);
    }
  }

  private void lookAgain(EventMetadata event) {
    rights.reconsiderAll(new LocalGovernmentId(event.subject()), clock.instant());
  }
}
