package th.sucharit.starter.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.annotation.KafkaListenerConfigurer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DefaultErrorHandler;
import th.sucharit.contracts.Topics;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outbox, inbox and dead letters of a service; switched off by {@code
 * sucharit.events.enabled=false}.
 */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnProperty(name = "sucharit.events.enabled", matchIfMissing = true)
class EventsAutoConfiguration {

  private final MongoTemplate mongo;

  EventsAutoConfiguration(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** As exactly as the database keeps time, so that what was stored reads back equal. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Bean
  @ConditionalOnMissingBean
  EventSender eventSender(
      KafkaOperations<String, byte[]> kafka, @Value("${spring.application.name}") String service) {
    return new EventSender(
        kafka, Topics.of(service), URI.create("urn:sucharit:service:" + service));
  }

  @Bean
  OutboxRelay outboxRelay(
      EventSender sender,
      Clock clock,
      MeterRegistry meters,
      @Value("${sucharit.events.sweep-every:PT2S}") Duration sweepEvery) {
    return new OutboxRelay(mongo, sender, clock, sweepEvery, meters);
  }

  @Bean
  Aggregates aggregates(
      JsonMapper json,
      OutboxRelay relay,
      Clock clock,
      ObjectProvider<Tracer> tracer,
      @Value("${spring.application.name}") String service) {
    return new Aggregates(
        mongo, new EventRecorder(service, json, clock, tracer.getIfAvailable()), relay, clock);
  }

  @Bean
  Views views() {
    return new Views(mongo);
  }

  @Bean
  EventReader eventReader() {
    JsonMapper tolerant =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    return new EventReader(tolerant, Contracts.onClassPath());
  }

  @Bean
  DeadLetters deadLetters(
      KafkaListenerEndpointRegistry listeners, Clock clock, MeterRegistry meters) {
    return new DeadLetters(mongo, listeners, clock, meters);
  }

  @Bean
  DeadLetterController deadLetterController(DeadLetters deadLetters) {
    return new DeadLetterController(deadLetters);
  }

  @Bean
  DefaultErrorHandler kafkaErrorHandler(DeadLetters deadLetters) {
    return ListenerFailures.handler(deadLetters);
  }

  @Bean
  KafkaListenerConfigurer eventArguments() {
    return registrar -> registrar.setCustomMethodArgumentResolvers(new EventMetadataArgument());
  }

  @EventListener(ContextRefreshedEvent.class)
  void declareIndexes() {
    AggregateTypes.declareIndexes(mongo);
  }
}
