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
import th.sucharit.starter.web.Problem;

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
  private final HeldContents held;
  private final MongoTemplate mongo;
  private final Clock clock;

  EvidenceKeeping(
      Evidence evidence, FileStore files, HeldContents held, MongoTemplate mongo, Clock clock) {
    this.evidence = evidence;
    this.files = files;
    this.held = held;
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
      ContentHold hold = held.begin(own, id, upload.sha256(), holder);
      StoredFile stored = store(own, upload, hold);
      try {
        EvidenceFile entered = mongo.insert(entry(caller, plan, stored, holder, upload.sentAs()));
        held.settle(hold);
        return entered;
      } catch (DuplicateKeyException together) {
        held.release(hold);
      }
    }
    throw new OptimisticLockingFailureException(
        id + " was entered and removed too often meanwhile");
  }

  private StoredFile store(LocalGovernmentId own, Upload upload, ContentHold hold) {
    try {
      return files.store(own, hold.holder(), upload);
    } catch (Problem refused) {
      held.settle(hold);
      throw refused;
    }
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
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<EvidenceFile> known = evidence.findIn(own, id);
      if (known.isEmpty()) {
        return;
      }
      if (known.get().held()) {
        throw Refused.inUse();
      }
      String holder = known.get().content().holder();
      ContentHold hold = held.begin(own, id, sha256, holder);
      if (takeAway(own, id, holder)) {
        held.release(hold);
        return;
      }
      // held, taken away or entered anew meanwhile
      held.settle(hold);
    }
    throw new OptimisticLockingFailureException(
        id + " was entered and removed too often meanwhile");
  }

  private boolean takeAway(LocalGovernmentId own, String id, String holder) {
    Criteria unheld =
        Criteria.where("_id")
            .is(id)
            .and("localGovernment")
            .is(own)
            .and("content.holder")
            .is(holder)
            .and("held")
            .is(false);
    return mongo.findAndRemove(Query.query(unheld), EvidenceFile.class) != null;
  }
}
