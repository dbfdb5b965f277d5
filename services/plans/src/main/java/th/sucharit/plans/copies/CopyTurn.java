package th.sucharit.plans.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Whose turn it is to compare (คิวของตัวเทียบแผน): that of one instance at a time. */
@Component
class CopyTurn {

  private static final Duration SILENCE = Duration.ofMinutes(2);
  private static final String ONE = "search";

  private final MongoOperations mongo;
  private final Clock clock;
  private final String instance = UUID.randomUUID().toString();

  CopyTurn(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Which instance compares; another takes over when this one falls silent. */
  @Document("copyLeases")
  record Lease(@Id String id, String instance, Instant until) {}

  /** Takes the turn or keeps it; whether it is this instance's. */
  boolean isMine() {
    Instant now = clock.instant();
    return taken(where("instance").is(instance), now)
        || taken(where("until").lt(now), now)
        || begun(now);
  }

  /**
   * Keeps the turn in the middle of something long.
   *
   * @throws IllegalStateException when another instance has taken over
   */
  void keep() {
    if (!isMine()) {
      throw new IllegalStateException("another instance compares plans now");
    }
  }

  private boolean taken(Criteria condition, Instant now) {
    Update mine = new Update().set("instance", instance).set("until", now.plus(SILENCE));
    Query lease = Query.query(where("_id").is(ONE)).addCriteria(condition);
    return mongo.updateFirst(lease, mine, Lease.class).getMatchedCount() == 1;
  }

  private boolean begun(Instant now) {
    try {
      mongo.insert(new Lease(ONE, instance, now.plus(SILENCE)));
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }
}
