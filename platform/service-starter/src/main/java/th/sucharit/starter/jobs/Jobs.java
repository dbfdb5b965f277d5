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

  /** How often a job is begun without coming forward before it is given up. */
  static final int ATTEMPTS = 10;

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

  /** Those that are neither done nor given up. */
  public List<J> notOver() {
    return in(JobState.NOT_OVER);
  }

  /** Those that are over since before a moment. */
  public List<J> overBefore(Instant moment) {
    return in(JobState.OVER).stream()
        .filter(job ->
            Optional.ofNullable(job.lease().finishedAt()).filter(moment::isAfter).isPresent())
        .toList();
  }

  /** Lets a job begin whose parts are all there; nothing happens to one that began before. */
  public void ready(String id) {
    moved(id, List.of(JobState.PREPARING), new Update().set("state", JobState.WAITING));
  }

  /** Has a job that is over begin again; false when it is not over. */
  public boolean again(String id) {
    Update anew = new Update().set("state", JobState.WAITING).set("lease", Lease.NONE);
    return moved(id, JobState.OVER, anew);
  }

  /** Begins to forget a job that nobody works on: nobody finds it whole from now on. */
  public boolean letGo(J job) {
    return moved(job.id(), List.of(job.state()), new Update().set("state", JobState.GOING));
  }

  /** Takes one over that nobody works on, be it new or left by an instance that fell silent. */
  Optional<J> claimNext() {
    Instant now = clock.instant();
    return in(JobState.OPEN).stream()
        .filter(job -> job.lease().until().isBefore(now))
        .flatMap(job -> claim(job, now))
        .findFirst();
  }

  private Stream<J> claim(J job, Instant now) {
    boolean hopeless = job.lease().attempts() >= ATTEMPTS;
    Query unchanged =
        Query.query(
            where("_id")
                .is(job.id())
                .and("state")
                .in(JobState.OPEN)
                .and("lease.until")
                .is(job.lease().until()));
    Update taken =
        hopeless
            ? over(JobState.FAILED, now)
            : new Update()
                .set("state", JobState.RUNNING)
                .set("lease.holder", UUID.randomUUID().toString())
                .set("lease.until", now.plus(SILENCE))
                .inc("lease.attempts", 1);
    boolean mine = mongo.updateFirst(unchanged, taken, type).getMatchedCount() == 1;
    return mine && !hopeless ? find(job.id()).stream() : Stream.empty();
  }

  /** Says that the holder is still at it; false when it is somebody else's or over. */
  boolean renew(J held) {
    return change(held, new Update().set("lease.until", clock.instant().plus(SILENCE)));
  }

  /** Says that the job came forward; false when it is somebody else's or over. */
  public boolean cameForward(J held) {
    return change(
        held,
        new Update().set("lease.until", clock.instant().plus(SILENCE)).set("lease.attempts", 0));
  }

  boolean finish(J held, JobState state) {
    return change(held, over(state, clock.instant()));
  }

  private static Update over(JobState state, Instant now) {
    return new Update().set("state", state).set("lease.finishedAt", now);
  }

  private List<J> in(List<JobState> states) {
    return mongo.find(Query.query(where("state").in(states)), type);
  }

  private boolean moved(String id, List<JobState> from, Update change) {
    Query there = Query.query(where("_id").is(id).and("state").in(from));
    return mongo.updateFirst(there, change, type).getMatchedCount() == 1;
  }

  private boolean change(J held, Update update) {
    Query own =
        Query.query(
            where("_id")
                .is(held.id())
                .and("state")
                .is(JobState.RUNNING)
                .and("lease.holder")
                .is(held.lease().holder()));
    return mongo.updateFirst(own, update, type).getMatchedCount() == 1;
  }
}
