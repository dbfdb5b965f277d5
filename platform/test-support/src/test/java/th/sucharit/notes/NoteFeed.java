package th.sucharit.notes;

import java.util.Optional;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.EventTypes;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

@Component
@KafkaListener(
    id = "starter-test.notes",
    groupId = "${spring.kafka.consumer.group-id}.notes",
    topics = "sucharit.starter-test.v1")
class NoteFeed extends EventFeed {

  private final Views views;

  NoteFeed(Views views) {
    this.views = views;
  }

  @KafkaHandler
  void on(NoteWritten fact, EventMetadata event) {
    views.apply(
        event,
        NoteCopy.class,
        copy ->
            Optional.ofNullable(copy)
                .orElseGet(() -> new NoteCopy(event.subject()))
                .showing(fact.lines()));
  }

  @Override
  protected void passed(EventMetadata event) {
    // what is merged has no copy here
    if (!event.type().equals(EventTypes.nameOf(NotesMerged.class))) {
      views.pass(event, NoteCopy.class);
    }
  }
}
