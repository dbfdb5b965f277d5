package th.sucharit.plans.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares behind the scenes what was announced (ตัวเทียบแผนเบื้องหลัง), on one instance at a time.
 */
@Component
class CopySweep {

  private static final Logger log = LoggerFactory.getLogger(CopySweep.class);
  private static final Duration SILENCE = Duration.ofMinutes(2);
  private static final String ONE = "search";

  private final CopySearch search;
  private final CopyRebuild rebuild;
  private final MongoOperations mongo;
  private final Clock clock;
  private final String instance = UUID.randomUUID().toString();

  CopySweep(CopySearch search, CopyRebuild rebuild, MongoOperations mongo, Clock clock) {
    this.search = search;
    this.rebuild = rebuild;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Which instance compares; another takes over when this one falls silent. */
  @Document("copyLeases")
  record Lease(@Id String id, String instance, Instant until) {}

  /** All prints first, so that what is common is learned from all of them at once. */
  @Scheduled(fixedDelayString = "${sucharit.plans.copies.look-every:PT3S}")
  void sweep() {
    try {
      while (isMine() && (rebuild.goOn() || search.compareDue() > 0)) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
      }
    } catch (RuntimeException e) {
      log.warn("Comparing plans stopped and will be taken up again: {}", e.toString());
    }
  }

  private boolean isMine() {
    Instant now = clock.instant();
    return taken(where("instance").is(instance), now)
        || taken(where("until").lt(now), now)
        || begun(now);
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
