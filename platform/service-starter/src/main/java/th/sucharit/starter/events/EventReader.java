package th.sucharit.starter.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads records of the broker: the envelope always, the fact when this service knows its contract.
 */
final class EventReader implements RecordMessageConverter {

  static final String METADATA = "sucharitEventMetadata";

  private final JsonMapper json;
  private final Map<String, Class<? extends DomainEvent>> contracts;

  EventReader(JsonMapper json, Map<String, Class<? extends DomainEvent>> contracts) {
    this.json = json;
    this.contracts = contracts;
  }

  /** What stands in for a fact whose type nobody here knows. */
  record UnknownFact(String type) {}

  @Override
  public Message<?> toMessage(
      ConsumerRecord<?, ?> message,
      @Nullable Object acknowledgment,
      @Nullable Object consumer,
      @Nullable Type type) {
    try {
      @SuppressWarnings("unchecked")
      CloudEvent event =
          KafkaMessageFactory.createReader((ConsumerRecord<?, byte[]>) message).toEvent();
      return MessageBuilder.withPayload(fact(event)).setHeader(METADATA, metadata(event)).build();
    } catch (RuntimeException e) {
      throw new ConversionException("not a readable event", message, e);
    }
  }

  private Object fact(CloudEvent event) {
    Class<? extends DomainEvent> contract = contracts.get(event.getType());
    if (contract == null) {
      return new UnknownFact(event.getType());
    }
    CloudEventData data = event.getData();
    if (data == null) {
      throw new IllegalArgumentException(event.getType() + " without data");
    }
    return json.readValue(data.toBytes(), contract);
  }

  private static EventMetadata metadata(CloudEvent event) {
    return new EventMetadata(
        event.getId(),
        event.getType(),
        event.getSource().toString(),
        required(event.getSubject(), "subject"),
        Optional.ofNullable(event.getTime()).map(time -> time.toInstant()).orElse(Instant.EPOCH),
        extension(event, "localgovernment").map(LocalGovernmentId::new).orElse(null),
        extension(event, "province").map(ProvinceCode::new).orElse(null),
        Long.parseLong(required(extension(event, "sequence").orElse(null), "sequence")),
        extension(event, "actorrole").orElse("unknown"));
  }

  private static Optional<String> extension(CloudEvent event, String name) {
    return Optional.ofNullable(event.getExtension(name)).map(Object::toString);
  }

  private static String required(@Nullable String value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("an event without " + name);
    }
    return value;
  }

  @Override
  public ProducerRecord<?, ?> fromMessage(Message<?> message, @Nullable String defaultTopic) {
    throw new UnsupportedOperationException("facts leave through the outbox only");
  }
}
