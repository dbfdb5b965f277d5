package th.sucharit.starter.tenancy;

import java.time.LocalDate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears the registry and keeps the directory. */
@KafkaListener(
    id = "${spring.application.name}.directory",
    groupId = "${spring.kafka.consumer.group-id}.directory",
    topics = Topics.REGISTRY)
class DirectoryFeed extends EventFeed {

  private final Views views;

  DirectoryFeed(Views views) {
    this.views = views;
  }

  @KafkaHandler
  void on(LocalGovernmentRegistered fact, EventMetadata event) {
    views.apply(
        event,
        KnownLocalGovernment.class,
        none -> new KnownLocalGovernment(event.subject()).under(event));
  }

  @KafkaHandler
  void on(LocalGovernmentChanged fact, EventMetadata event) {
    views.apply(
        event, KnownLocalGovernment.class, known -> known == null ? null : known.under(event));
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
    views.apply(
        event, KnownLocalGovernment.class, known -> known == null ? null : known.endingOn(day));
  }
}
