package th.sucharit.ledger.checkpoint;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ledger.CheckpointSigned;
import tools.jackson.databind.json.JsonMapper;

/** Sends an announcement to the ledger's topic and waits until the broker has it. */
class AnnouncementSender {

  static final URI SOURCE = URI.create("urn:sucharit:service:ledger");

  private static final Logger log = LoggerFactory.getLogger(AnnouncementSender.class);
  private static final long PATIENCE_SECONDS = 20;

  private final String ledger;
  private final KafkaOperations<String, byte[]> kafka;
  private final JsonMapper json;

  AnnouncementSender(String ledger, KafkaOperations<String, byte[]> kafka, JsonMapper json) {
    this.ledger = ledger;
    this.kafka = kafka;
    this.json = json;
  }

  /** True when the broker has acknowledged it. */
  boolean send(Announcement announcement) {
    try {
      kafka.send(record(announcement)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      log.warn("The broker did not take the announcement of a checkpoint: {}", e.toString());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  final ProducerRecord<String, byte[]> record(Announcement announcement) {
    CheckpointSigned fact = new CheckpointSigned(announcement.size(), announcement.root());
    CloudEvent event =
        CloudEventBuilder.v1()
            .withId(announcement.eventId())
            .withType(fact.eventType())
            .withSource(SOURCE)
            .withSubject(ledger)
            .withTime(announcement.at().atOffset(ZoneOffset.UTC))
            .withExtension("sequence", Long.toString(announcement.sequence()))
            .withExtension("actorrole", "system")
            .withData("application/json", json.writeValueAsBytes(fact))
            .build();
    return KafkaMessageFactory.<String>createWriter(Topics.LEDGER, ledger).writeBinary(event);
  }
}
