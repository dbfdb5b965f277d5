package th.sucharit.plans.rollover;

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
import th.sucharit.plans.rollover.RollOverJob.State;

/** Where jobs are kept (ทะเบียนงานยกแผน). */
@Repository
class RollOverJobs {

  private static final Duration SILENCE = Duration.ofSeconds(60);

  private final MongoOperations mongo;

  RollOverJobs(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps an order once, however often it is given. */
  RollOverJob keep(RollOverJob ordered) {
    try {
      return mongo.insert(ordered);
    } catch (DuplicateKeyException givenBefore) {
      return find(ordered.id()).orElseThrow(() -> givenBefore);
    }
  }

  Optional<RollOverJob> find(String id) {
    return Optional.ofNullable(mongo.findById(id, RollOverJob.class));
  }

  List<RollOverJob> open() {
    return mongo.find(Query.query(where("state").is(State.OPEN)), RollOverJob.class);
  }

  /** Those that nobody works on, be it that they are new or that their instance fell silent. */
  List<RollOverJob> orphans(Instant now) {
    return open().stream().filter(job -> job.lease().until().isBefore(now)).toList();
  }

  /** Takes one over, unless another instance was faster. */
  boolean claim(RollOverJob job, Instant now) {
    Query unchanged = at(job).addCriteria(where("lease.until").is(job.lease().until()));
    return moved(unchanged, new Update().set("lease.until", now.plus(SILENCE)));
  }

  /** Remembers how far it has come, unless another instance goes on with it. */
  boolean advance(RollOverJob before, RollOverJob now, Instant at) {
    return moved(
        at(before),
        new Update()
            .set("place", now.place())
            .set("progress", now.progress())
            .set("lease.until", at.plus(SILENCE)));
  }

  void finish(RollOverJob job, Instant now) {
    moved(at(job), new Update().set("state", State.DONE).set("lease.finishedAt", now));
  }

  private boolean moved(Query from, Update change) {
    return mongo.updateFirst(from, change, RollOverJob.class).getMatchedCount() == 1;
  }

  private static Query at(RollOverJob job) {
    return Query.query(
        where("_id").is(job.id()).and("state").is(State.OPEN).and("place").is(job.place()));
  }
}
