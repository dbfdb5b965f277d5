package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Makes, finds and destroys the keys of cases (พวงกุญแจประจำเรื่อง). */
@Component
class CaseKeyRing {

  private static final String PURPOSE = "case-key";
  private static final int KEY_BYTES = 32;

  private final MongoOperations mongo;
  private final CaseKeys keys;
  private final SecureRandom random = new SecureRandom();

  CaseKeyRing(MongoOperations mongo, CaseKeys keys) {
    this.mongo = mongo;
    this.keys = keys;
  }

  /** The key of a new case; the same again when its filing is repeated. */
  CaseKey create(String caseId, Instant lookAgainAt) {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    try {
      mongo.insert(new StoredCaseKey(caseId, wrapping(caseId).seal(fresh), lookAgainAt));
      return new CaseKey(caseId, new SecretKeySpec(fresh, "AES"));
    } catch (DuplicateKeyException repeated) {
      return of(caseId);
    }
  }

  CaseKey of(String caseId) {
    return Optional.ofNullable(mongo.findById(caseId, StoredCaseKey.class))
        .map(this::unwrapped)
        .orElseGet(() -> new CaseKey(caseId, null));
  }

  Map<String, CaseKey> of(Collection<String> caseIds) {
    Map<String, CaseKey> found = new HashMap<>();
    caseIds.forEach(id -> found.put(id, new CaseKey(id, null)));
    mongo
        .find(Query.query(where("_id").in(caseIds)), StoredCaseKey.class)
        .forEach(stored -> found.put(stored.id(), unwrapped(stored)));
    return found;
  }

  List<String> toLookAt(Instant now, int atMost) {
    Query due =
        Query.query(where("lookAgainAt").lt(now)).with(Sort.by("lookAgainAt")).limit(atMost);
    return mongo.find(due, StoredCaseKey.class).stream().map(StoredCaseKey::id).toList();
  }

  void lookAgain(String caseId, Instant at) {
    mongo.updateFirst(
        Query.query(where("_id").is(caseId)),
        Update.update("lookAgainAt", at),
        StoredCaseKey.class);
  }

  /** Nothing that was sealed with it can be read from now on. */
  void destroy(String caseId) {
    mongo.remove(Query.query(where("_id").is(caseId)), StoredCaseKey.class);
    mongo.remove(Query.query(where("_id").is(caseId)), NotifyAddress.class);
  }

  private CaseKey unwrapped(StoredCaseKey stored) {
    byte[] key = wrapping(stored.id()).openBytes(stored.wrapped());
    return new CaseKey(stored.id(), new SecretKeySpec(key, "AES"));
  }

  private CaseKey wrapping(String caseId) {
    return new CaseKey(caseId, keys.aes(PURPOSE));
  }
}
