package th.sucharit.starter.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record that a listener could not apply (เหตุการณ์ที่รอแก้ไข), kept byte for byte until it is
 * replayed.
 *
 * @param id topic, partition and offset: a record is kept once however often it fails
 */
@Document("deadLetters")
record DeadLetter(
    @Id String id,
    String topic,
    int partition,
    long offset,
    long timestamp,
    @Nullable String key,
    byte @Nullable [] value,
    List<KeptHeader> headers,
    String reason,
    Instant failedAt) {

  /** A header as it came. */
  record KeptHeader(String name, byte @Nullable [] value) {}

  static DeadLetter of(ConsumerRecord<?, ?> failed, Exception cause, Instant at) {
    List<KeptHeader> headers =
        java.util.Arrays.stream(failed.headers().toArray())
            .map(h -> new KeptHeader(h.key(), h.value()))
            .toList();
    return new DeadLetter(
        failed.topic() + "-" + failed.partition() + "-" + failed.offset(),
        failed.topic(),
        failed.partition(),
        failed.offset(),
        failed.timestamp(),
        Optional.ofNullable(failed.key()).map(Object::toString).orElse(null),
        (byte[]) failed.value(),
        headers,
        reasonOf(cause),
        at);
  }

  ConsumerRecord<String, byte[]> asRecord() {
    RecordHeaders copy = new RecordHeaders();
    headers.forEach(h -> copy.add(h.name(), h.value()));
    return new ConsumerRecord<>(
        topic,
        partition,
        offset,
        timestamp,
        TimestampType.CREATE_TIME,
        -1,
        -1,
        key,
        value,
        copy,
        Optional.empty());
  }

  Optional<String> header(String name) {
    Header last = asRecord().headers().lastHeader(name);
    return last == null || last.value() == null
        ? Optional.empty()
        : Optional.of(new String(last.value(), java.nio.charset.StandardCharsets.UTF_8));
  }

  /** The innermost exception's class and nothing of its message, which may quote data. */
  private static String reasonOf(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof SequenceGapException gap
        ? String.valueOf(gap.getMessage())
        : root.getClass().getSimpleName();
  }
}
