package th.sucharit.starter.jobs;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Where jobs of one kind are kept (ทะเบียนงานเบื้องหลัง), and who works on which. */
public final class Jobs<J extends Job> {

  /** How long an instance may say nothing before another takes its job over. */
  public static final Duration SILENCE = Duration.ofSeconds(60);

  private final MongoOperations mongo;
  private final Class<J> type;
  private final Clock clock;

  public Jobs(MongoOperations mongo, Class<J> type, Clock clock) {
    this.mongo = mongo;
    this.type = type;
    this.clock = clock;
  }

  /** Keeps an order once, however often it is given. */
  public J keep(J ordered) {
    try {
      return mongo.insert(ordered);
    } catch (DuplicateKeyException givenBefore) {
      return find(ordered.id()).orElseThrow(() -> givenBefore);
    }
  }

  public Optional<J> find(String id) {
    return Optional.ofNullable(mongo.findById(id, type));
  }

  /** Those that are over since before a moment. */
  public List<J> overBefore(Instant moment) {
    Query over = Query.query(where("state").in(JobState.DONE, JobState.FAILED));
    return mongo.find(over, type).stream()
        .filter(job ->
            Optional.ofNullable(job.lease().finishedAt()).filter(moment::isAfter).isPresent())
        .toList();
  }

  /** Takes over whatever nobody works on, be it new or left by an instance that fell silent. */
  List<J> claimFree() {
    Instant now = clock.instant();
    Query open = Query.query(where("state").in(JobState.OPEN));
    return mongo.find(open, type).stream()
        .filter(job -> job.lease().until().isBefore(now))
        .flatMap(job -> claim(job, now))
        .toList();
  }

  private Stream<J> claim(J job, Instant now) {
    Query unchanged =
        Query.query(where("_id").is(job.id()).and("lease.until").is(job.lease().until()));
    Update taken =
        new Update()
            .set("state", JobState.RUNNING)
            .set("lease.holder", UUID.randomUUID().toString())
            .set("lease.until", now.plus(SILENCE));
    return mongo.updateFirst(unchanged, taken, type).getMatchedCount() == 1
        ? find(job.id()).stream()
        : Stream.empty();
  }

  /** Says that the holder is still at it; false when somebody else has taken over. */
  public boolean renew(J held) {
    return change(held, new Update().set("lease.until", clock.instant().plus(SILENCE)));
  }

  void finish(J held, JobState state) {
    change(held, new Update().set("state", state).set("lease.finishedAt", clock.instant()));
  }

  private boolean change(J held, Update update) {
    Query own =
        Query.query(where("_id").is(held.id()).and("lease.holder").is(held.lease().holder()));
    return mongo.updateFirst(own, update, type).getMatchedCount() == 1;
  }
}
