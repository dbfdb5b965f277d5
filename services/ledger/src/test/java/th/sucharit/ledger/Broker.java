package th.sucharit.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import th.sucharit.contracts.Topics;
import th.sucharit.testing.Servers;

/** Plays all producing services, byte for byte as a test wants it. */
final class Broker implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
              Servers.running().kafka(),
              ProducerConfig.LINGER_MS_CONFIG,
              5),
          new StringSerializer(),
          new ByteArraySerializer());

  /** An event as the outbox sends it: the same bytes each time. */
  static ProducerRecord<String, byte[]> event(String topic, String subject, long sequence) {
    return event(topic, subject, sequence, "{\"number\":" + sequence + "}");
  }

  static ProducerRecord<String, byte[]> ofType(String type, String subject, long sequence) {
    ProducerRecord<String, byte[]> message = event(Topics.PLANS, subject, sequence);
    message.headers().remove("ce_type").add("ce_type", bytes(type));
    return message;
  }

  static ProducerRecord<String, byte[]> event(
      String topic, String subject, long sequence, String data) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", subject + ":" + sequence);
    headers.put("ce_type", "th.sucharit.plan.drafted.v1");
    headers.put("ce_source", "urn:sucharit:service:plans");
    headers.put("ce_subject", subject);
    headers.put("ce_time", "2026-11-21T08:00:00Z");
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("ce_localgovernment", "5460802");
    headers.put("ce_province", "46");
    headers.put("ce_actorrole", "officer");
    headers.put("ce_traceparent", "00-" + System.nanoTime());
    headers.put("content-type", "application/json");
    ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, subject, bytes(data));
    headers.forEach((name, value) -> message.headers().add(name, bytes(value)));
    return message;
  }

  static ProducerRecord<String, byte[]> garbage(String topic, String content) {
    return new ProducerRecord<>(topic, "poison", bytes(content));
  }

  void send(List<ProducerRecord<String, byte[]>> messages) {
    messages.forEach(producer::send);
    producer.flush();
  }

  static void createTopic(String name, int partitions) {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Servers.running().kafka()))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
