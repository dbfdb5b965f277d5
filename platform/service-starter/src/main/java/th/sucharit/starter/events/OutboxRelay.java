package th.sucharit.starter.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Carries facts from their aggregates to the broker: in order within an aggregate, at least once,
 * and forgets them only after the broker has acknowledged.
 *
 * <p>A write wakes it for that aggregate; a sweep finds what a crash or an outage of the broker has
 * left behind. Two instances may send the same fact twice, never out of order.
 */
final class OutboxRelay implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int AGGREGATES_AT_ONCE = 64;
  private static final int REMEMBERED = 20_000;
  private static final int SWEEP_BATCH = 1000;

  private final MongoTemplate mongo;
  private final EventSender sender;
  private final Clock clock;
  private final Duration sweepEvery;
  private final Timer delay;
  private final Counter failures;

  /** Which aggregates are being carried; true when one was woken again meanwhile. */
  private final ConcurrentHashMap<Ref, Boolean> underWay = new ConcurrentHashMap<>();

  /**
   * Up to which sequence the broker has acknowledged, of the aggregates carried last: a change that
   * was loaded before the outbox forgot brings old facts back, which need not be sent again.
   */
  private final Map<Ref, Long> acknowledged = Collections.synchronizedMap(new Recent<>());

  private final Semaphore places = new Semaphore(AGGREGATES_AT_ONCE);
  private volatile boolean brokerAnswers = true;
  private volatile Optional<ExecutorService> workers = Optional.empty();

  OutboxRelay(
      MongoTemplate mongo,
      EventSender sender,
      Clock clock,
      Duration sweepEvery,
      MeterRegistry meters) {
    this.mongo = mongo;
    this.sender = sender;
    this.clock = clock;
    this.sweepEvery = sweepEvery;
    this.delay =
        Timer.builder("sucharit.outbox.delay")
            .description("from the write of a fact to the broker's acknowledgement")
            .publishPercentileHistogram()
            .register(meters);
    this.failures = meters.counter("sucharit.outbox.failures");
  }

  /**
   * Something new may wait in this aggregate. While the broker is away this does nothing: the sweep
   * will find it.
   */
  void wake(Aggregate aggregate) {
    if (brokerAnswers) {
      submit(new Ref(mongo.getCollectionName(aggregate.getClass()), aggregate.id()));
    }
  }

  private void submit(Ref ref) {
    workers.ifPresent(pool -> {
      if (underWay.put(ref, true) == null) {
        carryBy(pool, ref);
      }
    });
  }

  private void carryBy(ExecutorService pool, Ref ref) {
    try {
      pool.execute(() -> carry(ref));
    } catch (RejectedExecutionException stopping) {
      // what is stored stays stored: the sweep of the next start finds it
      underWay.remove(ref);
    }
  }

  private void carry(Ref ref) {
    boolean sent = true;
    do {
      underWay.replace(ref, false);
      places.acquireUninterruptibly();
      try {
        sent = sendWaiting(ref);
      } catch (RuntimeException e) {
        sent = false;
        log.warn(
            "Facts of {} {} stay in its outbox for now: {}",
            ref.collection(),
            ref.id(),
            e.toString());
      } finally {
        places.release();
      }
    } while (sent && !underWay.remove(ref, false));
    if (!sent) {
      underWay.remove(ref);
      failures.increment();
    }
  }

  private boolean sendWaiting(Ref ref) {
    Query byId = Query.query(Criteria.where("_id").is(ref.id()));
    Query outboxOnly = Query.query(Criteria.where("_id").is(ref.id()));
    outboxOnly.fields().include("outbox");
    Waiting found = mongo.findOne(outboxOnly, Waiting.class, ref.collection());
    if (found == null || found.facts().isEmpty()) {
      return true;
    }
    List<OutboxEntry> facts = new ArrayList<>(found.facts());
    facts.sort(Comparator.comparingLong(OutboxEntry::sequence));
    long known = acknowledged.getOrDefault(ref, 0L);
    long last = 0;
    boolean complete = true;
    for (OutboxEntry fact : facts) {
      if (fact.sequence() <= known) {
        last = fact.sequence();
        continue;
      }
      if (!sender.send(ref.id(), fact)) {
        complete = false;
        break;
      }
      last = fact.sequence();
      acknowledged.put(ref, last);
      delay.record(Duration.between(fact.at(), clock.instant()));
    }
    brokerAnswers = complete;
    if (last > 0) {
      Update forget =
          new Update()
              .pull("outbox", Query.query(Criteria.where("sequence").lte(last)).getQueryObject());
      mongo.updateFirst(byId, forget, ref.collection());
    }
    return complete;
  }

  private void sweep() {
    for (String collection : AggregateTypes.collections(mongo)) {
      Query left = Query.query(Criteria.where("outbox.at").lt(clock.instant().minus(sweepEvery)));
      left.fields().include("_id");
      left.limit(SWEEP_BATCH);
      mongo
          .find(left, Waiting.class, collection)
          .forEach(one -> submit(new Ref(collection, one.id())));
    }
  }

  private void sweepAlways() {
    while (workers.isPresent()) {
      try {
        sweep();
      } catch (RuntimeException e) {
        log.warn("The sweep of the outboxes failed and will be repeated: {}", e.toString());
      }
      try {
        Thread.sleep(sweepEvery);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  @Override
  public void start() {
    ExecutorService pool =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-", 0).factory());
    workers = Optional.of(pool);
    pool.execute(this::sweepAlways);
  }

  @Override
  public void stop() {
    workers.ifPresent(ExecutorService::shutdownNow);
    workers = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return workers.isPresent();
  }

  /** Remembers what was touched last and forgets the rest. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > REMEMBERED;
    }
  }

  /** One aggregate. */
  private record Ref(String collection, String id) {}

  /** The part of an aggregate that the relay reads. */
  private record Waiting(String id, @Nullable List<OutboxEntry> outbox) {
    List<OutboxEntry> facts() {
      return outbox == null ? List.of() : outbox;
    }
  }
}
