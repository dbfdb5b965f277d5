package th.sucharit.notes;

import java.util.List;
import java.util.Objects;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/** Lets the note grow into which another one was merged. */
@Component
@KafkaListener(
    id = "starter-test.mergers",
    groupId = "${spring.kafka.consumer.group-id}.mergers",
    topics = "sucharit.starter-test.v1")
class NoteMerger extends EventFeed {

  private final Aggregates aggregates;
  private final MongoTemplate mongo;

  NoteMerger(Aggregates aggregates, MongoTemplate mongo) {
    this.aggregates = aggregates;
    this.mongo = mongo;
  }

  @KafkaHandler
  void on(NotesMerged fact, EventMetadata event) {
    Note into = Objects.requireNonNull(mongo.findById(fact.into(), Note.class));
    aggregates.amend(into, note -> List.of(note.add()));
  }
}
