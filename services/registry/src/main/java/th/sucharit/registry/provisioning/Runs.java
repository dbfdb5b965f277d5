package th.sucharit.registry.provisioning;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Where runs are kept (ทะเบียนงานสร้างกลุ่ม). */
@Repository
class Runs {

  static final Duration SILENCE = Duration.ofSeconds(30);

  private static final List<Run.State> OPEN = List.of(Run.State.WAITING, Run.State.RUNNING);

  private final MongoOperations mongo;

  Runs(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Run keep(Run ordered) {
    try {
      return mongo.insert(ordered);
    } catch (DuplicateKeyException orderedBefore) {
      return find(ordered.id()).orElseThrow(() -> orderedBefore);
    }
  }

  Optional<Run> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Run.class));
  }

  List<Run> open() {
    return mongo.find(Query.query(where("state").in(OPEN)), Run.class);
  }

  /** Takes one over, unless another instance was faster. */
  boolean claim(Run run, Instant now) {
    Query unchanged =
        Query.query(where("_id").is(run.id()).and("times.aliveUntil").is(run.times().aliveUntil()));
    Update taken =
        new Update().set("state", Run.State.RUNNING).set("times.aliveUntil", now.plus(SILENCE));
    return mongo.updateFirst(unchanged, taken, Run.class).getMatchedCount() == 1;
  }

  void report(String id, Run.Progress progress, Instant now) {
    Update reached =
        new Update().set("progress", progress).set("times.aliveUntil", now.plus(SILENCE));
    mongo.updateFirst(Query.query(where("_id").is(id)), reached, Run.class);
  }

  void finish(String id, Run.Progress progress, Instant now) {
    Run.State state = progress.failed() == 0 ? Run.State.DONE : Run.State.INCOMPLETE;
    Update over =
        new Update().set("progress", progress).set("state", state).set("times.finishedAt", now);
    mongo.updateFirst(Query.query(where("_id").is(id)), over, Run.class);
  }
}
