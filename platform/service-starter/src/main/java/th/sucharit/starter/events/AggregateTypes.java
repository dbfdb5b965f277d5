package th.sucharit.starter.events;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** The aggregates that a service keeps, found from its mapped documents. */
final class AggregateTypes {

  private AggregateTypes() {}

  static List<String> collections(MongoTemplate mongo) {
    return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
        .filter(entity ->
            Aggregate.class.isAssignableFrom(entity.getType())
                && entity.getType() != Aggregate.class)
        .map(entity -> mongo.getCollectionName(entity.getType()))
        .distinct()
        .toList();
  }

  /** The index by which the sweep finds what waits. */
  static void declareIndexes(MongoTemplate mongo) {
    collections(mongo)
        .forEach(collection ->
            mongo
                .indexOps(collection)
                .createIndex(new Index().on("outbox.at", Sort.Direction.ASC).named("outbox")));
  }
}
