package th.sucharit.mongodb;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A key whose bytes compare, unsigned, as the values it was made of. */
final class Key implements Comparable<Key> {

  private final byte[] bytes;

  Key(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The key of the document at this position: positions are given in the order of arrival. */
  static Key ofPosition(long position) {
    return new Key(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
  }

  byte[] bytes() {
    return bytes;
  }

  /** The position that the key ends with. */
  Key position() {
    return new Key(Arrays.copyOfRange(bytes, bytes.length - Long.BYTES, bytes.length));
  }

  static long positionIn(byte[] key) {
    return ByteBuffer.wrap(key).getLong();
  }

  Key followedBy(Key other) {
    byte[] both = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
    System.arraycopy(other.bytes, 0, both, bytes.length, other.bytes.length);
    return new Key(both);
  }

  /** The least key above this one and all that continue it. */
  Key end() {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = (byte) 0xFF;
    return new Key(longer);
  }

  @Override
  public int compareTo(Key other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
