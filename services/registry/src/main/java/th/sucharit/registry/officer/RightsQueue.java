package th.sucharit.registry.officer;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/**
 * Whose rights must be looked at again (คิวปรับสิทธิ์). The mark stands in the officer's own
 * document: the change that calls for it sets it in the same write, and a crash leaves it standing.
 */
@Component
@AcrossLocalGovernments("the sign-in server is kept for all of them by the system itself")
public class RightsQueue {

  private static final String DUE = "rightsDue";
  private static final int AT_ONCE = 200;

  private final MongoOperations mongo;

  RightsQueue(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Asks for another look, for a reason outside the officer's own document. */
  public void reconsider(String officer, Instant at) {
    mongo.updateFirst(byId(officer), new Update().set(DUE, at), Officer.class);
  }

  /** The same for all of a local government. */
  void reconsiderAll(LocalGovernmentId of, Instant at) {
    Query theirs = Query.query(where("jurisdiction.localGovernment").is(of));
    mongo.updateMulti(theirs, new Update().set(DUE, at), Officer.class);
  }

  public List<Officer> due(Instant now) {
    return mongo.find(Query.query(where(DUE).lte(now)).limit(AT_ONCE), Officer.class);
  }

  public long waiting() {
    return mongo.count(Query.query(where(DUE).gt(Instant.EPOCH)), Officer.class);
  }

  /** The rights are right, unless somebody has asked for another look since. */
  public void settle(Officer officer) {
    mongo.updateFirst(unchanged(officer), new Update().unset(DUE), Officer.class);
  }

  public void postpone(Officer officer, Instant until) {
    mongo.updateFirst(unchanged(officer), new Update().set(DUE, until), Officer.class);
  }

  private static Query unchanged(Officer officer) {
    return Query.query(
        where("_id")
            .is(officer.id())
            .and("sequence")
            .is(officer.sequence())
            .and(DUE)
            .is(officer.rightsDue().orElse(null)));
  }

  private static Query byId(String officer) {
    return Query.query(where("_id").is(officer));
  }
}
