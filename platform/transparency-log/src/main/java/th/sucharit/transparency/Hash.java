package th.sucharit.transparency;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value (ค่าแฮช): of an entry, of a node or of a whole tree. */
public final class Hash {

  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A hash of exactly 32 bytes, copied. */
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The hash that begins at an offset of a longer array. */
  public static Hash at(byte[] source, int offset) {
    return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
  }

  /** The hash written as padded standard base64, in its one canonical spelling. */
  public static Hash ofBase64(String text) {
    return of(CanonicalBase64.decode(text));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Copies the 32 bytes into a longer array. */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, LENGTH);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Padded standard base64. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
