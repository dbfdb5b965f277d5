package th.sucharit.ita.bulk;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import th.sucharit.ita.bulk.ScoreImport.Progress;
import th.sucharit.ita.bulk.ScoreImport.State;
import th.sucharit.starter.web.Page;

/** Where imports, their files and what became of each row are kept (ทะเบียนงานนำเข้า). */
@Repository
class ScoreImports {

  private static final Duration SILENCE = Duration.ofSeconds(45);
  private static final List<State> OPEN = List.of(State.WAITING, State.RUNNING);

  private final MongoOperations mongo;

  ScoreImports(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Keeps an order once, however often it is given. */
  ScoreImport keep(ScoreImport ordered, byte[] file) {
    Optional<ScoreImport> known = find(ordered.id());
    if (known.isPresent()) {
      return known.get();
    }
    mongo.save(new ScoreImportFile(ordered.id(), file));
    try {
      return mongo.insert(ordered);
    } catch (DuplicateKeyException givenAtTheSameTime) {
      return find(ordered.id()).orElseThrow(() -> givenAtTheSameTime);
    }
  }

  Optional<ScoreImport> find(String id) {
    return Optional.ofNullable(mongo.findById(id, ScoreImport.class));
  }

  Optional<byte[]> file(String id) {
    return Optional.ofNullable(mongo.findById(id, ScoreImportFile.class))
        .map(ScoreImportFile::bytes);
  }

  /** Takes over one that nobody works on, be it new or left by an instance that fell silent. */
  Optional<ScoreImport> claimNext(Instant now) {
    return mongo.find(Query.query(where("state").in(OPEN)), ScoreImport.class).stream()
        .filter(one -> one.lease().until().isBefore(now))
        .filter(one -> claim(one, now))
        .findFirst();
  }

  private boolean claim(ScoreImport one, Instant now) {
    Query unchanged =
        Query.query(where("_id").is(one.id()).and("lease.until").is(one.lease().until()));
    Update taken = new Update().set("state", State.RUNNING).set("lease.until", now.plus(SILENCE));
    return mongo.updateFirst(unchanged, taken, ScoreImport.class).getMatchedCount() == 1;
  }

  /** Keeps what became of some rows; the same again when they were kept before. */
  void keep(List<ImportedRow> rows) {
    try {
      mongo.insert(rows, ImportedRow.class);
    } catch (DuplicateKeyException someAreThere) {
      rows.forEach(mongo::save);
    }
  }

  void report(String id, Progress progress, Instant now) {
    update(id, new Update().set("progress", progress).set("lease.until", now.plus(SILENCE)));
  }

  void finish(String id, State state, Instant now) {
    update(id, new Update().set("state", state).set("lease.finishedAt", now));
    mongo.remove(Query.query(where("_id").is(id)), ScoreImportFile.class);
  }

  private void update(String id, Update update) {
    mongo.updateFirst(Query.query(where("_id").is(id)), update, ScoreImport.class);
  }

  /** What became of all rows so far. */
  List<ImportedRow> rows(String id) {
    return mongo.find(Query.query(where("origin.importId").is(id)), ImportedRow.class);
  }

  Page<ImportedRow> rows(String id, Optional<ImportedRow.Outcome> outcome, int page, int size) {
    Criteria of = where("origin.importId").is(id);
    outcome.ifPresent(one -> of.and("outcome").is(one));
    Query query = Query.query(of);
    long total = mongo.count(query, ImportedRow.class);
    query.with(PageRequest.of(page, size, Sort.by("origin.number")));
    return new Page<>(mongo.find(query, ImportedRow.class), page, size, total);
  }
}
