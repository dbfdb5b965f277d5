package th.sucharit.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An outside auditor's Kafka client, signed in with a token of the realm. */
final class KafkaAuditor {

  private final Map<String, Object> client;

  KafkaAuditor(Installation installation) {
    String tokens = installation.realmUrl() + "/protocol/openid-connect/token";
    System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", tokens);
    String oauth = "org.apache.kafka.common.security.oauthbearer.";
    this.client =
        Map.of(
            "bootstrap.servers",
            "127.0.0.1:" + installation.ports().kafkaAuditors(),
            "security.protocol",
            "SASL_PLAINTEXT",
            "sasl.mechanism",
            "OAUTHBEARER",
            "sasl.login.callback.handler.class",
            oauth + "OAuthBearerLoginCallbackHandler",
            "sasl.oauthbearer.token.endpoint.url",
            tokens,
            "sasl.jaas.config",
            oauth
                + "OAuthBearerLoginModule required clientId=\"auditor-cli\""
                + " clientSecret=\"sucharit-demo-auditor\";",
            "auto.offset.reset",
            "earliest",
            "delivery.timeout.ms",
            10_000,
            "request.timeout.ms",
            5_000,
            "max.block.ms",
            10_000);
  }

  List<String> firstEvents(String topic) {
    var settings = new HashMap<>(client);
    settings.put("enable.auto.commit", false);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .collect(Collectors.toList()));
      for (int attempt = 0; attempt < 20; attempt++) {
        var events = consumer.poll(Duration.ofMillis(500));
        if (!events.isEmpty()) {
          return List.of(events.iterator().next().key());
        }
      }
      return List.of();
    }
  }

  /** Plainly: an idempotent producer is refused once more, before it comes to the topic. */
  void publish(String topic) throws InterruptedException {
    Map<String, Object> plain = new HashMap<>(client);
    plain.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
    try (var producer =
        new KafkaProducer<>(plain, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "forged")).get();
    } catch (ExecutionException e) {
      throw (KafkaException) e.getCause();
    }
  }
}
