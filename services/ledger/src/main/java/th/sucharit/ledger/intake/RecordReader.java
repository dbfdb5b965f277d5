package th.sucharit.ledger.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import th.sucharit.ledger.log.Incoming;
import th.sucharit.transparency.LedgerEntry;

/**
 * Turns a record of the broker into an entry: an event when its envelope is complete, otherwise a
 * record kept as it is. Only bytes decide, never a parser's version, so that the same record always
 * gives the same entry.
 */
final class RecordReader {

  private static final String PREFIX = "ce_";
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]+");

  /** How a fact travelled is no part of the fact. */
  private static final Set<String> TRACES = Set.of("traceparent", "tracestate");

  private RecordReader() {}

  static Incoming read(ConsumerRecord<byte[], byte[]> message) {
    byte @Nullable [] value = message.value();
    try {
      LedgerEntry event = LedgerEntry.event(fields(message), value);
      return new Incoming(event, value == null ? new byte[0] : value);
    } catch (IllegalArgumentException | DateTimeException | CharacterCodingException e) {
      byte[] whole = LedgerEntry.recordBytes(message.key(), headers(message), value);
      return new Incoming(LedgerEntry.unreadable(message.topic(), whole), whole);
    }
  }

  private static SortedMap<String, String> fields(ConsumerRecord<byte[], byte[]> message)
      throws CharacterCodingException {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put(LedgerEntry.TOPIC, message.topic());
    if (message.key() != null) {
      fields.put(LedgerEntry.KEY, text(message.key()));
    }
    for (Header header : message.headers()) {
      if (header.key().equals("content-type")) {
        add(fields, "datacontenttype", header);
      } else if (header.key().startsWith(PREFIX)) {
        String name = header.key().substring(PREFIX.length());
        if (!ATTRIBUTE.matcher(name).matches()) {
          throw new IllegalArgumentException("no attribute is named " + name);
        }
        if (!TRACES.contains(name)) {
          add(fields, name, header);
        }
      }
    }
    if (!"1.0".equals(fields.get("specversion"))) {
      throw new IllegalArgumentException("not a CloudEvent 1.0");
    }
    OffsetDateTime.parse(fields.getOrDefault("time", ""));
    return fields;
  }

  private static void add(SortedMap<String, String> fields, String name, Header header)
      throws CharacterCodingException {
    if (header.value() == null || fields.put(name, text(header.value())) != null) {
      throw new IllegalArgumentException(name + " has no value or two");
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static List<Map.Entry<String, byte @Nullable []>> headers(
      ConsumerRecord<byte[], byte[]> message) {
    List<Map.Entry<String, byte @Nullable []>> headers = new ArrayList<>();
    for (Header header : message.headers()) {
      headers.add(new AbstractMap.SimpleImmutableEntry<>(header.key(), header.value()));
    }
    return headers;
  }
}
