package th.sucharit.plans.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.evidence.EvidenceFile.Content;
import th.sucharit.plans.evidence.EvidenceFile.Entry;
import th.sucharit.starter.files.FileStore;
import th.sucharit.starter.files.StoredFile;
import th.sucharit.starter.files.Upload;
import th.sucharit.starter.security.Caller;

/**
 * Entering evidence and taking it away (จัดเก็บและลบไฟล์หลักฐาน). The content is stored before its
 * entry and goes after it: a crash in between may leave a content nobody names, never an entry
 * without content.
 */
@Service
class EvidenceKeeping {

  private static final int ATTEMPTS = 8;
  private static final long MOST_OF_A_PLAN = 2_000;

  private final Evidence evidence;
  private final FileStore files;
  private final MongoTemplate mongo;
  private final Clock clock;

  EvidenceKeeping(Evidence evidence, FileStore files, MongoTemplate mongo, Clock clock) {
    this.evidence = evidence;
    this.files = files;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Enters a file; the same content again is the same file, under the name it had first. */
  EvidenceFile enter(Caller caller, String plan, Upload upload) {
    LocalGovernmentId own = caller.localGovernment();
    String id = EvidenceFile.id(plan, upload.sha256());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<EvidenceFile> known = evidence.findIn(own, id);
      if (known.isPresent()) {
        return known.get();
      }
      if (evidence.countOfPlan(own, plan) >= MOST_OF_A_PLAN) {
        throw Refused.tooMany();
      }
      // of its own, so that whoever removes an earlier entry meanwhile does not let go of this one
      String holder = id + ":" + UUID.randomUUID();
      StoredFile stored = files.store(own, holder, upload);
      try {
        return mongo.insert(entry(caller, plan, stored, holder, upload.sentAs()));
      } catch (DuplicateKeyException together) {
        files.release(own, upload.sha256(), holder);
      }
    }
    throw new OptimisticLockingFailureException(
        id + " was entered and removed too often meanwhile");
  }

  private EvidenceFile entry(
      Caller caller, String plan, StoredFile stored, String holder, String sentAs) {
    return new EvidenceFile(
        EvidenceFile.id(plan, stored.sha256()),
        stored.owner(),
        plan,
        new Content(
            stored.sha256(),
            holder,
            stored.nameFrom(sentAs),
            stored.type().mediaType(),
            stored.size()),
        new Entry(
            Caller.currentRole(), caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS)),
        false);
  }

  /** Takes a file away to which no report refers. */
  void remove(LocalGovernmentId own, String plan, String sha256) {
    String id = EvidenceFile.id(plan, sha256);
    Query unheld =
        Query.query(
            Criteria.where("_id").is(id).and("localGovernment").is(own).and("held").is(false));
    EvidenceFile removed = mongo.findAndRemove(unheld, EvidenceFile.class);
    if (removed != null) {
      files.release(own, sha256, removed.content().holder());
    } else if (evidence.findIn(own, id).filter(EvidenceFile::held).isPresent()) {
      throw Refused.inUse();
    }
  }
}
