package th.sucharit.starter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

class EventSenderTests {

  private static final OutboxEntry FACT =
      new OutboxEntry(
          "e", "th.sucharit.note.written.v1", 1, Instant.EPOCH, null, null, "system", null, "{}");

  @SuppressWarnings("unchecked")
  private final KafkaOperations<String, byte[]> kafka = mock(KafkaOperations.class);

  private final EventSender sender = new EventSender(kafka, "topic", URI.create("urn:test"));

  @Test
  void saysThatTheBrokerDidNotTakeItWhenItIsAwayFromTheStart() {
    when(kafka.send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any()))
        .thenThrow(new KafkaException("no metadata"));
    assertThat(sender.send("a", FACT)).isFalse();
  }

  @Test
  void saysThatTheBrokerDidNotTakeItWhenItRefusesLater() {
    when(kafka.send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any()))
        .thenReturn(CompletableFuture.failedFuture(new KafkaException("too late")));
    assertThat(sender.send("a", FACT)).isFalse();
  }

  @Test
  void saysThatTheBrokerHasItOnceItIsAcknowledged() {
    when(kafka.send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any()))
        .thenReturn(CompletableFuture.completedFuture(null));
    assertThat(sender.send("a", FACT)).isTrue();
  }
}
