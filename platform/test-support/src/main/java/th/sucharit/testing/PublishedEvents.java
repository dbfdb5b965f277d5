package th.sucharit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventTypes;

/** Reads a topic from its beginning, as an auditor would, and waits for what a test expects. */
public final class PublishedEvents {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final String topic;

  private PublishedEvents(String topic) {
    this.topic = topic;
  }

  public static PublishedEvents of(String topic) {
    return new PublishedEvents(topic);
  }

  /** One announced fact with its envelope. */
  public record Published(
      String id,
      String type,
      String subject,
      long sequence,
      Map<String, String> headers,
      String data) {}

  /** Waits until the aggregate has announced this kind of fact. */
  public Published await(String subject, Class<? extends DomainEvent> contract) {
    String type = EventTypes.nameOf(contract);
    return awaitAny(event -> event.subject().equals(subject) && event.type().equals(type))
        .getLast();
  }

  /** Waits until something matches, and returns all that matches by then. */
  public List<Published> awaitAny(Predicate<Published> wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    List<Published> found = List.of();
    while (found.isEmpty() && Instant.now().isBefore(deadline)) {
      found = all().stream().filter(wanted).toList();
    }
    if (found.isEmpty()) {
      throw new AssertionError("nothing of the kind came to " + topic + " within " + PATIENCE);
    }
    return found;
  }

  /** Waits until these consumers have heard all that the topic holds now. */
  public void awaitHeardBy(String group) {
    try (KafkaConsumer<String, byte[]> consumer = consumer(group)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(consumer));
      Instant deadline = Instant.now().plus(PATIENCE);
      while (!heard(consumer.committed(ends.keySet()), ends)) {
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError(group + " did not hear " + topic + " within " + PATIENCE);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static boolean heard(
      Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end ->
            end.getValue() == 0
                || Optional.ofNullable(committed.get(end.getKey()))
                    .filter(one -> one.offset() >= end.getValue())
                    .isPresent());
  }

  /** What the topic holds of one aggregate now, in order. */
  public List<Published> of(Predicate<Published> wanted) {
    return all().stream().filter(wanted).toList();
  }

  /** What the topic holds now. */
  public List<Published> all() {
    List<Published> events = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer = consumer("reader-" + UUID.randomUUID())) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(one -> events.add(read(one)));
      }
    }
    return events;
  }

  private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    return consumer.partitionsFor(topic).stream()
        .map(p -> new TopicPartition(topic, p.partition()))
        .toList();
  }

  private static Published read(ConsumerRecord<String, byte[]> one) {
    Map<String, String> headers = new java.util.TreeMap<>();
    one.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return new Published(
        headers.getOrDefault("ce_id", ""),
        headers.getOrDefault("ce_type", ""),
        headers.getOrDefault("ce_subject", ""),
        Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
        headers,
        one.value() == null ? "" : new String(one.value(), StandardCharsets.UTF_8));
  }

  private static KafkaConsumer<String, byte[]> consumer(String group) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            Servers.running().kafka(),
            ConsumerConfig.GROUP_ID_CONFIG,
            group,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
