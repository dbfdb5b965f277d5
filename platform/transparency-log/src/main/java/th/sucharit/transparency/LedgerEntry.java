package th.sucharit.transparency;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger (รายการในสมุดบัญชี) and its canonical bytes, the leaf: an event with all
 * its attributes and data, or a record that could not be read, by its digest. Where and how often
 * the broker delivered it leaves no trace in the leaf.
 */
public final class LedgerEntry {

  /** What kind of record an entry keeps. */
  public enum Kind {
    EVENT,
    UNREADABLE
  }

  /** The field that holds the topic; CloudEvents attributes cannot have a dot in their names. */
  public static final String TOPIC = "kafka.topic";

  /** The field that holds the record's key. */
  public static final String KEY = "kafka.key";

  /** Attributes without which a record is no event of this platform. */
  public static final List<String> REQUIRED =
      List.of("specversion", "id", "type", "source", "subject", "time", "sequence");

  /** Data up to this length stands in the leaf itself; of longer data the leaf holds the digest. */
  public static final int LONGEST_INLINE_DATA = 48 * 1024;

  /** All names and values together may not be longer than this. */
  public static final int LONGEST_FIELDS = 12 * 1024;

  private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,18}");

  private final Kind kind;
  private final SortedMap<String, String> fields;
  private final LeafData data;
  private final byte[] leaf;

  LedgerEntry(Kind kind, SortedMap<String, String> fields, LeafData data) {
    this.kind = kind;
    this.fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    this.data = data;
    if (!this.fields.containsKey(TOPIC)) {
      throw new IllegalArgumentException("an entry names its topic");
    }
    if (kind == Kind.EVENT) {
      for (String name : REQUIRED) {
        if (this.fields.getOrDefault(name, "").isEmpty()) {
          throw new IllegalArgumentException("an event without " + name);
        }
      }
      if (!SEQUENCE.matcher(field("sequence")).matches()) {
        throw new IllegalArgumentException("the sequence is no number");
      }
    }
    this.leaf = LeafEncoding.encode(this);
  }

  /**
   * An event.
   *
   * @param fields topic, key and all attributes
   * @param data the data's bytes, or null when the record had none
   * @throws IllegalArgumentException when a required attribute is missing or they are too long
   */
  public static LedgerEntry event(SortedMap<String, String> fields, byte @Nullable [] data) {
    return new LedgerEntry(Kind.EVENT, fields, LeafData.of(data, LONGEST_INLINE_DATA));
  }

  /** A record that is no event: only its digest is bound, since nobody knows what it holds. */
  public static LedgerEntry unreadable(String topic, byte[] record) {
    return new LedgerEntry(
        Kind.UNREADABLE, new TreeMap<>(Map.of(TOPIC, topic)), LeafData.of(record, -1));
  }

  /**
   * Reads a leaf.
   *
   * @throws IllegalArgumentException when the bytes are not the canonical form of an entry
   */
  public static LedgerEntry decode(byte[] leaf) {
    LedgerEntry entry = LeafEncoding.decode(leaf);
    if (!Arrays.equals(entry.leaf, leaf)) {
      throw new IllegalArgumentException("the entry is not in its canonical form");
    }
    return entry;
  }

  public Kind kind() {
    return kind;
  }

  /** Topic, key and attributes by name, in the order of the leaf. */
  public SortedMap<String, String> fields() {
    return fields;
  }

  /** A field's value, empty when it is absent. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The id of the event; empty for what is no event. */
  public Optional<String> eventId() {
    return kind == Kind.EVENT ? Optional.of(field("id")) : Optional.empty();
  }

  /** Whose story the event belongs to: topic and subject. */
  public String aggregate() {
    return field(TOPIC) + "/" + field("subject");
  }

  /** The event's place in the story of its aggregate. */
  public OptionalLong sequence() {
    return kind == Kind.EVENT
        ? OptionalLong.of(Long.parseLong(field("sequence")))
        : OptionalLong.empty();
  }

  /** The data when it stands in the leaf. */
  public Optional<byte[]> inlineData() {
    return data.inline();
  }

  /** The digest of data kept beside the leaf. */
  public Optional<Hash> detachedDigest() {
    return data.digest();
  }

  /** How long the data is, wherever it is kept. */
  public long dataLength() {
    return data.length();
  }

  /** The canonical bytes. */
  public byte[] leaf() {
    return leaf.clone();
  }

  LeafData data() {
    return data;
  }

  /** The bytes of a whole record, for one that is no event: key, headers and value, in order. */
  public static byte[] recordBytes(
      byte @Nullable [] key,
      List<Map.Entry<String, byte @Nullable []>> headers,
      byte @Nullable [] value) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    part(record, key);
    record.writeBytes(ByteBuffer.allocate(4).putInt(headers.size()).array());
    for (var header : headers) {
      part(record, header.getKey().getBytes(StandardCharsets.UTF_8));
      part(record, header.getValue());
    }
    part(record, value);
    return record.toByteArray();
  }

  private static void part(ByteArrayOutputStream record, byte @Nullable [] part) {
    int length = part == null ? -1 : part.length;
    record.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    if (part != null) {
      record.writeBytes(part);
    }
  }
}
