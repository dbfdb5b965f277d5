package th.sucharit.complaints.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes contents that a crash left without a case that names them (ลบไฟล์ตกค้าง). */
@Component
class AttachmentSweep {

  /** An upload is over long before. */
  private static final Duration UNTIL_SWEPT = Duration.ofHours(1);

  private final MongoTemplate mongo;
  private final GridFsTemplate contents;
  private final NamedContents named;
  private final Clock clock;

  AttachmentSweep(MongoTemplate mongo, GridFsTemplate contents, NamedContents named, Clock clock) {
    this.mongo = mongo;
    this.contents = contents;
    this.named = named;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  void sweep() {
    sweepAt(clock.instant());
  }

  void sweepAt(Instant now) {
    Query old = Query.query(Criteria.where("at").lt(now.minus(UNTIL_SWEPT)));
    for (AttachmentNote left : mongo.find(old, AttachmentNote.class)) {
      if (named.of(left.caseId()).contains(left.content())) {
        mongo.remove(Contained.byId(left.content()), AttachmentNote.class);
      } else {
        Contained.discard(mongo, contents, left.content());
      }
    }
  }
}
