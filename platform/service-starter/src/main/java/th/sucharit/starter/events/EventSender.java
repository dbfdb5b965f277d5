package th.sucharit.starter.events;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends one fact as a CloudEvent in binary mode and waits until the broker has it. */
class EventSender {

  private static final Logger log = LoggerFactory.getLogger(EventSender.class);
  private static final long PATIENCE_SECONDS = 20;

  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;
  private final URI source;

  EventSender(KafkaOperations<String, byte[]> kafka, String topic, URI source) {
    this.kafka = kafka;
    this.topic = topic;
    this.source = source;
  }

  /** True when the broker has acknowledged the fact. */
  boolean send(String aggregateId, OutboxEntry fact) {
    try {
      kafka.send(message(aggregateId, fact)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      log.warn("The broker did not take {} of {}: {}", fact.type(), aggregateId, e.toString());
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ProducerRecord<String, byte[]> message(String aggregateId, OutboxEntry fact) {
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(fact.id())
            .withType(fact.type())
            .withSource(source)
            .withSubject(aggregateId)
            .withTime(fact.at().atOffset(ZoneOffset.UTC))
            .withExtension("sequence", Long.toString(fact.sequence()))
            .withExtension("actorrole", fact.actorRole())
            .withData("application/json", fact.data().getBytes(StandardCharsets.UTF_8));
    if (fact.localGovernment() != null) {
      event = event.withExtension("localgovernment", fact.localGovernment());
    }
    if (fact.province() != null) {
      event = event.withExtension("province", fact.province());
    }
    if (fact.traceparent() != null) {
      event = event.withExtension("traceparent", fact.traceparent());
    }
    return KafkaMessageFactory.<String>createWriter(topic, aggregateId).writeBinary(event.build());
  }
}
