package th.sucharit.ita.peers;

import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears of which type and size local governments are; ended ones stay peers of their years. */
@Component
@KafkaListener(
    id = "${spring.application.name}.peers",
    groupId = "${spring.kafka.consumer.group-id}.peers",
    topics = Topics.REGISTRY)
class PeerBodyFeed extends EventFeed {

  private static final String LOCAL_GOVERNMENT = "local-government";

  private final Views views;

  PeerBodyFeed(Views views) {
    this.views = views;
  }

  @KafkaHandler
  void on(LocalGovernmentRegistered fact, EventMetadata event) {
    views.apply(
        event,
        PeerBody.class,
        none ->
            new PeerBody(event.subject(), fact.kind(), fact.synthetic())
                .now(fact.kind(), fact.population()));
  }

  @KafkaHandler
  void on(LocalGovernmentChanged fact, EventMetadata event) {
    views.apply(
        event,
        PeerBody.class,
        body -> body == null ? null : body.now(fact.kind(), fact.population()));
  }

  @Override
  protected void passed(EventMetadata event) {
    if (event.aggregate().equals(LOCAL_GOVERNMENT)) {
      views.pass(event, PeerBody.class);
    }
  }
}
