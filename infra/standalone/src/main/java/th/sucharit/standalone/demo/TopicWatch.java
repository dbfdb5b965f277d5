package th.sucharit.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic's events of one aggregate straight from Kafka. */
final class TopicWatch {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String bootstrapServers;
  private final String topic;

  TopicWatch(String bootstrapServers, String topic) {
    this.bootstrapServers = bootstrapServers;
    this.topic = topic;
  }

  /** The types of the aggregate's events since an instant, once all of these are among them. */
  List<String> await(String aggregate, Instant since, Set<String> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Set<String> seen = new LinkedHashSet<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      from(consumer, since);
      while (!seen.containsAll(wanted)) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("Kafka holds " + seen + ", awaited " + wanted);
        }
        for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(500))) {
          if (aggregate.equals(event.key())) {
            seen.add(type(event));
          }
        }
      }
    }
    return new ArrayList<>(seen);
  }

  private void from(KafkaConsumer<String, byte[]> consumer, Instant since) {
    Map<TopicPartition, Long> times =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .collect(Collectors.toMap(partition -> partition, partition -> since.toEpochMilli()));
    consumer.assign(times.keySet());
    consumer
        .offsetsForTimes(times)
        .forEach((partition, offset) -> {
          if (offset == null) {
            consumer.seekToEnd(Set.of(partition));
            // Where the end is must be known now, before the next event arrives.
            consumer.position(partition);
          } else {
            consumer.seek(partition, offset.offset());
          }
        });
  }

  private static String type(ConsumerRecord<String, byte[]> event) {
    Header header = event.headers().lastHeader("ce_type");
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
