package th.sucharit.complaints.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes contents that a crash left without a case that names them (ลบไฟล์ตกค้าง). */
@Component
class AttachmentSweep {

  /** An upload is over long before. */
  private static final Duration UNTIL_SWEPT = Duration.ofHours(1);

  private static final int AT_ONCE = 1_000;
  private static final Logger log = LoggerFactory.getLogger(AttachmentSweep.class);

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
    Query old =
        Query.query(Criteria.where("at").lt(now.minus(UNTIL_SWEPT)))
            .with(Sort.by("at"))
            .limit(AT_ONCE);
    for (AttachmentNote left : mongo.find(old, AttachmentNote.class)) {
      try {
        sweep(left);
      } catch (RuntimeException e) {
        // the others are not to wait behind it; its message may name what is in the file
        log.warn("a file that no case names could not be removed: {}", e.getClass().getName());
        later(left, now);
      }
    }
  }

  private void sweep(AttachmentNote left) {
    if (named.of(left.caseId()).contains(left.content())) {
      mongo.remove(Contained.byId(left.content()), AttachmentNote.class);
    } else {
      Contained.discard(mongo, contents, left.content());
    }
  }

  /** Behind those that have not been tried. */
  private void later(AttachmentNote left, Instant now) {
    try {
      mongo.updateFirst(
          Contained.byId(left.content()), Update.update("at", now), AttachmentNote.class);
    } catch (RuntimeException e) {
      log.warn("tried again before others: {}", e.getClass().getName());
    }
  }
}
