package th.sucharit.starter.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Keeps what a listener could not apply, shows it and replays it in its old order; it never blocks
 * what comes after.
 */
final class DeadLetters implements ConsumerRecordRecoverer {

  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
  private static final int AT_MOST = 10_000;

  private final MongoTemplate mongo;
  private final KafkaListenerEndpointRegistry listeners;
  private final Clock clock;
  private final MeterRegistry meters;

  DeadLetters(
      MongoTemplate mongo,
      KafkaListenerEndpointRegistry listeners,
      Clock clock,
      MeterRegistry meters) {
    this.mongo = mongo;
    this.listeners = listeners;
    this.clock = clock;
    this.meters = meters;
  }

  @Override
  public void accept(ConsumerRecord<?, ?> failed, Exception cause) {
    DeadLetter letter = DeadLetter.of(failed, cause, clock.instant());
    mongo.save(letter);
    meters.counter("sucharit.deadletters", "topic", failed.topic()).increment();
    log.error("Kept {} among the dead letters: {}", letter.id(), letter.reason());
  }

  List<DeadLetter> all(int page, int size) {
    return mongo.find(inOrder().skip((long) page * size).limit(size), DeadLetter.class);
  }

  long count() {
    return mongo.count(new Query(), DeadLetter.class);
  }

  /**
   * Hands each kept record to the listeners of its topic again, oldest first; what they now take is
   * kept no longer.
   *
   * <p>On a thread of its own, as listeners always are: within the administrator's request their
   * writes would count as its command, of which an aggregate carries out one and no second.
   *
   * @return how many were taken and how many remain
   */
  Map<String, Long> replay() {
    long taken = CompletableFuture.supplyAsync(this::handOver, Thread.ofVirtual()::start).join();
    return Map.of("replayed", taken, "remaining", count());
  }

  private long handOver() {
    return mongo.find(inOrder().limit(AT_MOST), DeadLetter.class).stream()
        .filter(this::takenNow)
        .count();
  }

  private boolean takenNow(DeadLetter letter) {
    try {
      for (MessageListenerContainer container : listeners.getAllListenerContainers()) {
        if (hears(container, letter.topic())) {
          deliver(container, letter);
        }
      }
      mongo.remove(letter);
      return true;
    } catch (RuntimeException e) {
      log.warn("{} could not be replayed: {}", letter.id(), e.getClass().getSimpleName());
      return false;
    }
  }

  @SuppressWarnings({
    "unchecked",
    "NullAway"
  }) // record listeners are called without acknowledgment and consumer
  private static void deliver(MessageListenerContainer container, DeadLetter letter) {
    ((AcknowledgingConsumerAwareMessageListener<String, byte[]>)
            container.getContainerProperties().getMessageListener())
        .onMessage(letter.asRecord(), null, null);
  }

  private static boolean hears(MessageListenerContainer container, String topic) {
    String[] topics = container.getContainerProperties().getTopics();
    return topics != null && List.of(topics).contains(topic);
  }

  private static Query inOrder() {
    return new Query().with(Sort.by("topic", "partition", "offset"));
  }
}
