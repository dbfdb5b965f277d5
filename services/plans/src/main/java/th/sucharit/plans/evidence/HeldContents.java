package th.sucharit.plans.evidence;

import java.time.Clock;
import java.time.Duration;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.files.FileStore;

/**
 * Lets go of contents that no entry holds (ปล่อยไฟล์ที่ไม่มีรายการอ้างถึง). It is noted before an
 * entry comes or goes and forgotten afterwards, so that what a crash leaves in between is found.
 */
@Component
class HeldContents {

  private static final Duration UNTIL_SWEPT = Duration.ofHours(1);

  private final Evidence evidence;
  private final FileStore files;
  private final MongoTemplate mongo;
  private final Clock clock;

  HeldContents(Evidence evidence, FileStore files, MongoTemplate mongo, Clock clock) {
    this.evidence = evidence;
    this.files = files;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Notes that an entry is about to come or go. */
  ContentHold begin(LocalGovernmentId own, String entry, String sha256, String holder) {
    return mongo.save(new ContentHold(new ObjectId(), holder, own, entry, sha256, clock.instant()));
  }

  /** The entry is there, or nothing was stored for it. */
  void settle(ContentHold hold) {
    mongo.remove(Query.query(Criteria.where("_id").is(hold.id())), ContentHold.class);
  }

  /** There is no entry with this holder. */
  void release(ContentHold hold) {
    files.release(hold.localGovernment(), hold.sha256(), hold.holder());
    settle(hold);
  }

  /** Ends what a crash left half done. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  void sweep() {
    Query old = Query.query(Criteria.where("at").lt(clock.instant().minus(UNTIL_SWEPT)));
    for (ContentHold left : mongo.find(old, ContentHold.class)) {
      if (evidence
          .findIn(left.localGovernment(), left.entry())
          .filter(entry -> entry.content().holder().equals(left.holder()))
          .isPresent()) {
        settle(left);
      } else {
        release(left);
      }
    }
  }
}
