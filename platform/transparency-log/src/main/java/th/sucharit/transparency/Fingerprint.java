package th.sucharit.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The first 128 bits of a text's SHA-256, a key of fixed size for ids of any length.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {

  /** The fingerprint of a text in UTF-8. */
  public static Fingerprint of(String text) {
    ByteBuffer hash =
        ByteBuffer.wrap(TreeHashing.sha256(text.getBytes(StandardCharsets.UTF_8)).bytes());
    return new Fingerprint(hash.getLong(), hash.getLong());
  }

  @Override
  public int compareTo(Fingerprint other) {
    int first = Long.compareUnsigned(high, other.high);
    return first != 0 ? first : Long.compareUnsigned(low, other.low);
  }
}
