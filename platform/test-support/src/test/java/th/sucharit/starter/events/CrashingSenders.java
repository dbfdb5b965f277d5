package th.sucharit.starter.events;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;

/** Senders in whose hands the process dies without a goodbye. */
final class CrashingSenders {

  static final int KILLED = 137;

  /** Dies after the write of the aggregate, before the broker has heard of it. */
  @Configuration
  static class BeforeSending {
    @Bean
    EventSender eventSender(KafkaOperations<String, byte[]> kafka) {
      return new EventSender(
          kafka, "sucharit.starter-test.v1", URI.create("urn:sucharit:service:starter-test")) {
        @Override
        boolean send(String aggregateId, OutboxEntry fact) {
          Runtime.getRuntime().halt(KILLED);
          return false;
        }
      };
    }
  }

  /** Dies after the broker has acknowledged, before the outbox has forgotten. */
  @Configuration
  static class AfterSending {
    @Bean
    EventSender eventSender(
        KafkaOperations<String, byte[]> kafka, @Value("${crash.after:1}") int facts) {
      return new EventSender(
          kafka, "sucharit.starter-test.v1", URI.create("urn:sucharit:service:starter-test")) {
        private int sent;

        @Override
        boolean send(String aggregateId, OutboxEntry fact) {
          boolean acknowledged = super.send(aggregateId, fact);
          if (++sent >= facts) {
            Runtime.getRuntime().halt(KILLED);
          }
          return acknowledged;
        }
      };
    }
  }

  private CrashingSenders() {}
}
