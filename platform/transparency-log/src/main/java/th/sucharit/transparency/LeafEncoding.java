package th.sucharit.transparency;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of a leaf: version, kind, number of fields, each field's name and value after their
 * lengths in the order of the names, then how the data is held and the data.
 */
final class LeafEncoding {

  private static final byte VERSION = 1;
  private static final byte EVENT = 1;
  private static final byte UNREADABLE = 2;
  private static final byte ABSENT = 0;
  private static final byte INLINE = 1;
  private static final byte DETACHED = 2;

  private LeafEncoding() {}

  static byte[] encode(LedgerEntry entry) {
    ByteArrayOutputStream leaf = new ByteArrayOutputStream();
    leaf.write(VERSION);
    leaf.write(entry.kind() == LedgerEntry.Kind.EVENT ? EVENT : UNREADABLE);
    length(leaf, entry.fields().size());
    for (Map.Entry<String, String> field : entry.fields().entrySet()) {
      text(leaf, field.getKey());
      text(leaf, field.getValue());
    }
    if (leaf.size() > LedgerEntry.LONGEST_FIELDS) {
      throw new IllegalArgumentException("the attributes are too long");
    }
    LeafData data = entry.data();
    Optional<byte[]> inline = data.inline();
    Optional<Hash> digest = data.digest();
    if (digest.isPresent()) {
      leaf.write(DETACHED);
      leaf.writeBytes(ByteBuffer.allocate(8).putLong(data.length()).array());
      leaf.writeBytes(digest.get().bytes());
    } else if (inline.isPresent()) {
      leaf.write(INLINE);
      leaf.writeBytes(inline.get());
    } else {
      leaf.write(ABSENT);
    }
    return leaf.toByteArray();
  }

  static LedgerEntry decode(byte[] leaf) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(leaf);
      if (rest.get() != VERSION) {
        throw new IllegalArgumentException("an unknown version of the entry format");
      }
      LedgerEntry.Kind kind =
          switch (rest.get()) {
            case EVENT -> LedgerEntry.Kind.EVENT;
            case UNREADABLE -> LedgerEntry.Kind.UNREADABLE;
            default -> throw new IllegalArgumentException("an unknown kind of entry");
          };
      SortedMap<String, String> fields = new TreeMap<>();
      for (int left = Short.toUnsignedInt(rest.getShort()); left > 0; left--) {
        fields.put(text(rest), text(rest));
      }
      return new LedgerEntry(kind, fields, data(rest));
    } catch (BufferUnderflowException | CharacterCodingException e) {
      throw new IllegalArgumentException("the entry is damaged", e);
    }
  }

  private static LeafData data(ByteBuffer rest) {
    return switch (rest.get()) {
      case ABSENT -> LeafData.absent();
      case INLINE -> {
        byte[] data = new byte[rest.remaining()];
        rest.get(data);
        yield LeafData.inline(data);
      }
      case DETACHED -> {
        long length = rest.getLong();
        byte[] digest = new byte[Hash.LENGTH];
        rest.get(digest);
        yield LeafData.detached(length, Hash.of(digest));
      }
      default -> throw new IllegalArgumentException("an unknown form of data");
    };
  }

  private static void length(ByteArrayOutputStream leaf, int length) {
    if (length > 0xFFFF) {
      throw new IllegalArgumentException("the attributes are too long");
    }
    leaf.write(length >>> 8);
    leaf.write(length);
  }

  private static void text(ByteArrayOutputStream leaf, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    length(leaf, bytes.length);
    leaf.writeBytes(bytes);
  }

  private static String text(ByteBuffer rest) throws CharacterCodingException {
    byte[] bytes = new byte[Short.toUnsignedInt(rest.getShort())];
    rest.get(bytes);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
