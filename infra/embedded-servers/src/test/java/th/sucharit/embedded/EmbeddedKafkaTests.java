package th.sucharit.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTests {

  @Test
  void keepsTopicsAndRecordsAcrossARestart(@TempDir Path directory) throws Exception {
    Path log = directory.resolve("kafka");
    try (var kafka = EmbeddedKafka.start(log, 0)) {
      Map<String, Object> client = Map.of("bootstrap.servers", kafka.bootstrapServers());
      try (var admin = Admin.create(client)) {
        admin
            .createTopics(List.of(new NewTopic("facts", Optional.of(1), Optional.empty())))
            .all()
            .get();
      }
      try (var producer =
          new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
        producer.send(new ProducerRecord<>("facts", "plan-1", "อนุมัติแผนแล้ว")).get();
      }
    }
    try (var kafka = EmbeddedKafka.start(log, 0)) {
      Map<String, Object> client =
          Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
      try (var consumer =
          new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
        consumer.assign(List.of(new TopicPartition("facts", 0)));
        assertThat(consumer.poll(Duration.ofSeconds(10)))
            .singleElement()
            .satisfies(fact -> assertThat(fact.value()).isEqualTo("อนุมัติแผนแล้ว"));
      }
    }
  }
}
