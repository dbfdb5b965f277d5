package th.sucharit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays another service: publishes facts to its topic, as often and in whatever order a test wants.
 */
public final class EventProducer {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String topic;

  private EventProducer(String topic) {
    this.topic = topic;
  }

  public static EventProducer to(String topic) {
    return new EventProducer(topic);
  }

  /** A fact in its envelope, ready to be sent once or many times. */
  public record Envelope(
      String id, String subject, long sequence, Jurisdiction under, DomainEvent fact) {

    public static Envelope of(String subject, long sequence, Jurisdiction under, DomainEvent fact) {
      return new Envelope(UUID.randomUUID().toString(), subject, sequence, under, fact);
    }
  }

  /** Sends the facts in the given order, and returns once the broker has all of them. */
  public void send(Envelope... envelopes) {
    deliver(Stream.of(envelopes).map(this::message));
  }

  /** Sends what was read from a topic once more, byte by byte. */
  public void sendAgain(Collection<PublishedEvents.Published> facts) {
    deliver(facts.stream().map(this::message));
  }

  /** Sends bytes that no service can read. */
  public void sendGarbage(String key) {
    deliver(Stream.of(new ProducerRecord<>(topic, key, new byte[] {0x7b, 0x00, (byte) 0xff})));
  }

  private ProducerRecord<String, byte[]> message(Envelope one) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, one.subject(), JSON.writeValueAsBytes(one.fact()));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", one.id(),
            "ce_type", one.fact().eventType(),
            "ce_source", "urn:sucharit:service:test",
            "ce_subject", one.subject(),
            "ce_time", Instant.now().toString(),
            "ce_sequence", Long.toString(one.sequence()),
            "ce_actorrole", "system",
            "ce_localgovernment", one.under().localGovernment().code(),
            "ce_province", one.under().province().code())
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    message.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
    return message;
  }

  private ProducerRecord<String, byte[]> message(PublishedEvents.Published one) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, one.subject(), one.data().getBytes(StandardCharsets.UTF_8));
    one.headers()
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return message;
  }

  private static void deliver(Stream<ProducerRecord<String, byte[]>> messages) {
    List<Future<RecordMetadata>> sent = messages.map(Connected.PRODUCER::send).toList();
    try {
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Connects once, as late as possible; lives as long as the JVM. */
  private static final class Connected {
    static final KafkaProducer<String, byte[]> PRODUCER =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Servers.running().kafka(),
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new ByteArraySerializer());
  }
}
