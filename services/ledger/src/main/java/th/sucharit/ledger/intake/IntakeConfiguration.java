package th.sucharit.ledger.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;
import th.sucharit.ledger.checkpoint.CheckpointBook;
import th.sucharit.ledger.checkpoint.CheckpointRhythm;
import th.sucharit.ledger.log.AppendLog;

/** One consumer of all topics of the platform, those of services to come included. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  private static final Pattern ALL_TOPICS = Pattern.compile("sucharit\\..*\\.v[0-9]+");
  private static final int RECORDS_AT_ONCE = 1000;
  private static final int BYTES_AT_ONCE = 8 << 20;
  private static final int MILLIS_UNTIL_NEW_TOPICS_ARE_SEEN = 5000;
  private static final long MILLIS_BETWEEN_TRIES = 1000;

  @Bean
  Positions positions(AppendLog ledger, KafkaAdmin admin) {
    return new Positions(ledger, admin.getConfigurationProperties());
  }

  @Bean
  Intake intake(
      AppendLog ledger, Positions positions, CheckpointRhythm rhythm, MeterRegistry meters) {
    return new Intake(ledger, positions, rhythm, meters);
  }

  @Bean
  KafkaMessageListenerContainer<byte[], byte[]> intakeContainer(
      Intake intake, Positions positions, KafkaProperties kafka, MeterRegistry meters) {
    Map<String, Object> settings = kafka.buildConsumerProperties();
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, BYTES_AT_ONCE);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, MILLIS_UNTIL_NEW_TOPICS_ARE_SEEN);
    DefaultKafkaConsumerFactory<byte[], byte[]> consumers =
        new DefaultKafkaConsumerFactory<>(settings);
    consumers.addListener(new MicrometerConsumerListener<>(meters));
    ContainerProperties container = new ContainerProperties(ALL_TOPICS);
    container.setMessageListener(intake);
    container.setConsumerRebalanceListener(positions);
    // the log remembers how far it has read; nothing is committed to the broker
    container.setAckMode(ContainerProperties.AckMode.MANUAL);
    container.setAssignmentCommitOption(ContainerProperties.AssignmentCommitOption.NEVER);
    KafkaMessageListenerContainer<byte[], byte[]> listener =
        new KafkaMessageListenerContainer<>(consumers, container);
    listener.setBeanName("intake");
    listener.setCommonErrorHandler(
        new DefaultErrorHandler(
            new FixedBackOff(MILLIS_BETWEEN_TRIES, FixedBackOff.UNLIMITED_ATTEMPTS)));
    return listener;
  }

  @Bean
  HealthIndicator ledgerHealthIndicator(
      Intake intake, CheckpointRhythm rhythm, CheckpointBook book, AppendLog ledger) {
    return () -> {
      Health.Builder health =
          intake.trouble().or(rhythm::trouble).isPresent() ? Health.down() : Health.up();
      return health
          .withDetail("entries", ledger.size())
          .withDetail("signed", book.newest().checkpoint().size())
          .build();
    };
  }
}
