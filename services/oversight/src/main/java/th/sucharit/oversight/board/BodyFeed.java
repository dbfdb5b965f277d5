package th.sucharit.oversight.board;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears which local governments there are; each gets its rows at once. */
@Component
@KafkaListener(
    id = "${spring.application.name}.registry",
    groupId = "${spring.kafka.consumer.group-id}.registry",
    topics = Topics.REGISTRY)
class BodyFeed extends StandingFeed<BodyStanding> {

  BodyFeed(Views views, Board board) {
    super(BodyStanding.class, Set.of("local-government"), views, board);
  }

  @KafkaHandler
  void on(LocalGovernmentRegistered fact, EventMetadata event) {
    begin(event, first -> new BodyStanding(first, fact.kind()));
  }

  @KafkaHandler
  void on(LocalGovernmentChanged fact, EventMetadata event) {
    change(event, body -> body.changed(event, fact.kind()));
  }

  @KafkaHandler
  void on(LocalGovernmentMerged fact, EventMetadata event) {
    end(event, fact.effectiveFrom());
  }

  @KafkaHandler
  void on(LocalGovernmentDissolved fact, EventMetadata event) {
    end(event, fact.effectiveFrom());
  }

  private void end(EventMetadata event, LocalDate day) {
    change(event, body -> body.endingOn(day));
  }
}
