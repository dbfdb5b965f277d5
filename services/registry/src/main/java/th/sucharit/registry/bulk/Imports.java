package th.sucharit.registry.bulk;

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
import th.sucharit.registry.bulk.Import.Progress;
import th.sucharit.registry.bulk.Import.State;

/** Where imports are kept (ทะเบียนงานนำเข้า). */
@Repository
class Imports {

  static final Duration SILENCE = Duration.ofSeconds(45);

  /** More than anybody mends at a time. */
  private static final int REPORTED_FLAWS = 2_000;

  private static final List<State> OPEN = List.of(State.WAITING, State.RUNNING);

  private final MongoOperations mongo;

  Imports(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps an order once, however often it is given. */
  Import keep(Import ordered, byte[] file) {
    mongo.save(new ImportFile(ordered.id(), file));
    try {
      return mongo.insert(ordered);
    } catch (DuplicateKeyException givenBefore) {
      Import known = find(ordered.id()).orElseThrow(() -> givenBefore);
      if (!OPEN.contains(known.state())) {
        forgetFile(known.id());
      }
      return known;
    }
  }

  Optional<Import> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Import.class));
  }

  Optional<byte[]> file(String id) {
    return Optional.ofNullable(mongo.findById(id, ImportFile.class)).map(ImportFile::bytes);
  }

  /** Those that nobody works on, be it that they are new or that their instance fell silent. */
  List<Import> orphans(Instant now) {
    Query open = Query.query(where("state").in(OPEN));
    return mongo.find(open, Import.class).stream()
        .filter(one -> one.lease().until().isBefore(now))
        .toList();
  }

  /** Takes one over, unless another instance was faster. */
  boolean claim(Import one, Instant now) {
    Query unchanged =
        Query.query(
            where("_id")
                .is(one.id())
                .and("state")
                .in(OPEN)
                .and("lease.until")
                .is(one.lease().until()));
    Update taken = new Update().set("state", State.RUNNING).set("lease.until", now.plus(SILENCE));
    return mongo.updateFirst(unchanged, taken, Import.class).getMatchedCount() == 1;
  }

  void report(String id, Progress progress, List<RowFlaw> flaws, Instant now) {
    Update reached =
        new Update()
            .set("progress", progress)
            .set("flaws", flaws.stream().limit(REPORTED_FLAWS).toList())
            .set("lease.until", now.plus(SILENCE));
    mongo.updateFirst(Query.query(where("_id").is(id)), reached, Import.class);
  }

  void finish(String id, State state, Instant now) {
    Update over = new Update().set("state", state).set("lease.finishedAt", now);
    mongo.updateFirst(Query.query(where("_id").is(id)), over, Import.class);
    forgetFile(id);
  }

  private void forgetFile(String id) {
    mongo.remove(Query.query(where("_id").is(id)), ImportFile.class);
  }
}
