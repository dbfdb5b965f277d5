package th.sucharit.disclosure.checklist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Keeps what is public of each local government (ทะเบียนสิ่งที่เผยแพร่ในระบบ), so that a checklist
 * that is opened years later knows it as well.
 */
@Component
class Publications {

  private static final int ATTEMPTS = 8;

  private final MongoOperations mongo;

  Publications(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Notes what a fact tells.
   *
   * @return what the newest fact told, which may have come before this one
   */
  Publication note(Publication told) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Publication known = mongo.findById(told.id(), Publication.class);
      if (known != null && !told.isNewerThan(known)) {
        return known;
      }
      if (known == null ? inserted(told) : replaced(known, told)) {
        return told;
      }
    }
    throw new OptimisticLockingFailureException(told.id() + " is told of too often");
  }

  /** What stands for a fiscal year, whichever way it came. */
  List<Publication> of(LocalGovernmentId localGovernment, FiscalYear year) {
    Query own = Query.query(where("localGovernment").is(localGovernment.code()));
    return mongo.find(own, Publication.class).stream().filter(one -> one.covers(year)).toList();
  }

  private boolean inserted(Publication told) {
    try {
      mongo.insert(told);
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }

  private boolean replaced(Publication known, Publication told) {
    Query unchanged =
        Query.query(where("_id").is(known.id()).and("told.version").is(known.told().version()));
    return mongo.replace(unchanged, told).getMatchedCount() == 1;
  }
}
