package th.sucharit.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.transparency.LedgerEntry;

class RecordReaderTests {

  private final Map<String, String> headers = new TreeMap<>();

  RecordReaderTests() {
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", "e-1");
    headers.put("ce_type", "th.sucharit.plan.drafted.v1");
    headers.put("ce_source", "urn:sucharit:service:plans");
    headers.put("ce_subject", "plan-1");
    headers.put("ce_time", "2026-11-21T08:00:00.123Z");
    headers.put("ce_sequence", "1");
    headers.put("ce_localgovernment", "5460802");
    headers.put("content-type", "application/json");
  }

  @Test
  void readsAnEventWithAllItsAttributes() {
    LedgerEntry entry = read("{\"ชื่อ\":1}", 5);
    assertThat(entry.kind()).isEqualTo(LedgerEntry.Kind.EVENT);
    assertThat(entry.fields())
        .containsEntry("localgovernment", "5460802")
        .containsEntry("datacontenttype", "application/json")
        .containsEntry("kafka.topic", "sucharit.plans.v1")
        .containsEntry("kafka.key", "plan-1");
    assertThat(entry.inlineData().orElseThrow())
        .isEqualTo("{\"ชื่อ\":1}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void forgetsHowTheEventWasDelivered() {
    byte[] first = read("{}", 5).leaf();
    headers.put("ce_traceparent", "00-1");
    headers.put("ce_tracestate", "x=1");
    headers.put("spring_something", "y");
    assertThat(read("{}", 6).leaf()).isEqualTo(first);
    headers.put("ce_province", "46");
    assertThat(read("{}", 6).leaf()).isNotEqualTo(first);
  }

  @Test
  void keepsAnEventWhoseDataIsNoJson() {
    assertThat(read("{not json", 5).kind()).isEqualTo(LedgerEntry.Kind.EVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_specversion",
        "ce_id",
        "ce_type",
        "ce_source",
        "ce_subject",
        "ce_time",
        "ce_sequence"
      })
  void cannotReadARecordThatLacksARequiredAttribute(String name) {
    headers.remove(name);
    assertThat(read("{}", 5).kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_specversion=0.3",
        "ce_time=yesterday",
        "ce_sequence=-1",
        "ce_sequence=1e3",
        "ce_Upper=x",
        "ce_=x"
      })
  void cannotReadARecordWithAWrongAttribute(String header) {
    String[] parts = header.split("=", 2);
    headers.put(parts[0], parts[1]);
    assertThat(read("{}", 5).kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
  }

  @Test
  void cannotReadWhatIsTooLongOrNotText() {
    headers.put("ce_note", "x".repeat(70_000));
    assertThat(read("{}", 5).kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
    headers.remove("ce_note");
    ConsumerRecord<byte[], byte[]> message = message("{}", 5);
    message.headers().add("ce_bytes", new byte[] {(byte) 0xC3, 0x28});
    assertThat(RecordReader.read(message).entry().kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
    ConsumerRecord<byte[], byte[]> twice = message("{}", 5);
    twice.headers().add("ce_id", new byte[] {'2'});
    assertThat(RecordReader.read(twice).entry().kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
  }

  @Test
  void keepsEvenAnEmptyRecord() {
    ConsumerRecord<byte[], byte[]> nothing =
        new ConsumerRecord<>("sucharit.x.v1", 0, 1, null, null);
    assertThat(RecordReader.read(nothing).entry().kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
  }

  private LedgerEntry read(String data, long offset) {
    return RecordReader.read(message(data, offset)).entry();
  }

  private ConsumerRecord<byte[], byte[]> message(String data, long offset) {
    RecordHeaders all = new RecordHeaders();
    headers.forEach((name, value) -> all.add(name, value.getBytes(StandardCharsets.UTF_8)));
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    return new ConsumerRecord<>(
        "sucharit.plans.v1",
        (int) offset % 3,
        offset,
        offset,
        TimestampType.CREATE_TIME,
        6,
        bytes.length,
        "plan-1".getBytes(StandardCharsets.UTF_8),
        bytes,
        all,
        java.util.Optional.empty());
  }
}
