package th.sucharit.starter.events;

import com.mongodb.client.result.UpdateResult;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.starter.web.Problem;

/**
 * The only way to write an aggregate: state, facts and the command that caused them become durable
 * in one write, or none does.
 *
 * <p>A command that is repeated, be it after a crash or on another instance, finds itself among
 * those the aggregate has carried out and changes nothing again.
 */
public class Aggregates {

  private static final int ATTEMPTS = 8;

  private final MongoTemplate mongo;
  private final EventRecorder recorder;
  private final OutboxRelay relay;
  private final Clock clock;

  Aggregates(MongoTemplate mongo, EventRecorder recorder, OutboxRelay relay, Clock clock) {
    this.mongo = mongo;
    this.recorder = recorder;
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * An id for a new aggregate: the same again when the same command is repeated, otherwise random.
   */
  public String newId() {
    return Command.current().map(Aggregates::idOf).orElseGet(UUID::randomUUID).toString();
  }

  /**
   * Stores a new aggregate with the facts of its creation.
   *
   * @return the stored aggregate; the earlier one when this command had created it before
   * @throws DuplicateKeyException when another aggregate already has its id or a unique field
   */
  public <A extends Aggregate> A create(A aggregate, DomainEvent... facts) {
    try {
      Command.current().ifPresent(command -> aggregate.remember(command, clock.instant()));
      recorder.record(aggregate, List.of(facts));
      A stored = mongo.insert(aggregate);
      relay.wake(stored);
      return stored;
    } catch (DuplicateKeyException taken) {
      return repetitionOf(aggregate).orElseThrow(() -> taken);
    }
  }

  /**
   * Stores many new aggregates with the facts of their creation in one write, for work behind the
   * scenes; each is stored with its facts or not at all.
   *
   * @throws DuplicateKeyException when the id of one is taken; some of the others are stored then,
   *     so the caller goes on one by one and finds which
   */
  public <A extends Aggregate> void createAll(Map<A, List<DomainEvent>> facts) {
    if (facts.isEmpty()) {
      return;
    }
    facts.forEach(recorder::record);
    Collection<A> aggregates = facts.keySet();
    try {
      mongo.insert(aggregates, aggregates.iterator().next().getClass());
    } finally {
      aggregates.forEach(relay::wake);
    }
  }

  /**
   * Changes an aggregate that the caller has seen: {@code If-Match} must name its present version.
   *
   * @param decision refuses by throwing, or changes the aggregate and returns the facts to
   *     announce; no facts, no change
   * @return the aggregate after the change; as it is now when this command was carried out before
   * @throws Problem 428 without, 412 with another version
   */
  public <A extends Aggregate> A change(A loaded, Function<A, List<DomainEvent>> decision) {
    Optional<Command> command = Command.current();
    if (command.isPresent()) {
      if (alreadyApplied(loaded, command.get())) {
        return loaded;
      }
      requireVersion(loaded, command.get());
    }
    return write(loaded, decision)
        .or(() -> repetitionOf(loaded))
        .orElseThrow(StaleVersion::changedMeanwhile);
  }

  /**
   * Changes an aggregate whatever its version, for commands that do not depend on what the caller
   * saw; decides anew on the present state when another change came first.
   */
  public <A extends Aggregate> A amend(A loaded, Function<A, List<DomainEvent>> decision) {
    A present = loaded;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      A candidate = present;
      if (Command.current().filter(command -> alreadyApplied(candidate, command)).isPresent()) {
        return candidate;
      }
      Optional<A> written = write(candidate, decision);
      if (written.isPresent()) {
        return written.get();
      }
      present = reload(candidate).orElseThrow(StaleVersion::changedMeanwhile);
    }
    throw new OptimisticLockingFailureException(
        loaded.id() + " changed " + ATTEMPTS + " times meanwhile");
  }

  /** The id of the fact that an aggregate announced, or will announce, with this sequence. */
  public String eventId(Aggregate aggregate, long sequence) {
    return recorder.eventId(aggregate, sequence);
  }

  private <A extends Aggregate> Optional<A> write(
      A aggregate, Function<A, List<DomainEvent>> decision) {
    long seen = aggregate.sequence();
    List<DomainEvent> facts = decision.apply(aggregate);
    if (facts.isEmpty()) {
      return Optional.of(aggregate);
    }
    Command.current().ifPresent(command -> aggregate.remember(command, clock.instant()));
    recorder.record(aggregate, facts);
    UpdateResult result =
        mongo.replace(
            Query.query(Criteria.where("_id").is(aggregate.id()).and("sequence").is(seen)),
            aggregate);
    if (result.getMatchedCount() == 0) {
      return Optional.empty();
    }
    relay.wake(aggregate);
    return Optional.of(aggregate);
  }

  private <A extends Aggregate> Optional<A> repetitionOf(A aggregate) {
    return Command.current()
        .flatMap(command -> reload(aggregate).filter(stored -> alreadyApplied(stored, command)));
  }

  @SuppressWarnings("unchecked")
  private <A extends Aggregate> Optional<A> reload(A aggregate) {
    return Optional.ofNullable((A) mongo.findById(aggregate.id(), aggregate.getClass()));
  }

  private static boolean alreadyApplied(Aggregate aggregate, Command command) {
    return aggregate
        .applied(command)
        .map(known -> {
          if (!known.bodyHash().equals(command.bodyHash())) {
            throw StaleVersion.keyUsedForSomethingElse();
          }
          return true;
        })
        .orElse(false);
  }

  private static void requireVersion(Aggregate aggregate, Command command) {
    String ifMatch = command.ifMatch();
    if (ifMatch == null) {
      throw StaleVersion.versionRequired();
    }
    if (!ifMatch.equals("*") && !ifMatch.equals("\"" + aggregate.sequence() + "\"")) {
      throw StaleVersion.changedMeanwhile();
    }
  }

  private static UUID idOf(Command command) {
    ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(command.id()));
    return UUID.nameUUIDFromBytes(
        (digest.getLong() + ":" + digest.getLong()).getBytes(StandardCharsets.US_ASCII));
  }
}
