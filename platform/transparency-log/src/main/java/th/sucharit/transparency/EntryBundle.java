package th.sucharit.transparency;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The entries of one tile in a row, each after its length as two bytes (C2SP tlog-tiles). */
public final class EntryBundle {

  /** The longest entry a bundle can carry. */
  public static final int LONGEST_ENTRY = 0xFFFF;

  private EntryBundle() {}

  /** Writes entries one after another. */
  public static byte[] encode(List<byte[]> entries) {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > LONGEST_ENTRY) {
        throw new IllegalArgumentException("an entry of " + entry.length + " bytes is too long");
      }
      bundle.write(entry.length >>> 8);
      bundle.write(entry.length);
      bundle.writeBytes(entry);
    }
    return bundle.toByteArray();
  }

  /**
   * Reads entries until the end of the bundle.
   *
   * @throws IllegalArgumentException when the bundle ends within an entry
   */
  public static List<byte[]> decode(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(bundle);
    try {
      while (rest.hasRemaining()) {
        byte[] entry = new byte[Short.toUnsignedInt(rest.getShort())];
        rest.get(entry);
        entries.add(entry);
      }
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("the bundle ends within an entry", e);
    }
    return entries;
  }
}
