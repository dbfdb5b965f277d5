package th.sucharit.transparency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a leaf holds the data of its record: not at all, in itself, or by digest. */
final class LeafData {

  private final byte @Nullable [] inline;
  private final @Nullable Hash digest;
  private final long length;

  private LeafData(byte @Nullable [] inline, @Nullable Hash digest, long length) {
    this.inline = inline;
    this.digest = digest;
    this.length = length;
  }

  static LeafData absent() {
    return new LeafData(null, null, 0);
  }

  static LeafData inline(byte[] data) {
    return new LeafData(data.clone(), null, data.length);
  }

  static LeafData detached(long length, Hash digest) {
    return new LeafData(null, digest, length);
  }

  /** In the leaf up to the given length, by digest beyond it. */
  static LeafData of(byte @Nullable [] data, int longestInline) {
    if (data == null) {
      return absent();
    }
    return data.length <= longestInline
        ? inline(data)
        : detached(data.length, TreeHashing.sha256(data));
  }

  Optional<byte[]> inline() {
    return inline == null ? Optional.empty() : Optional.of(inline.clone());
  }

  Optional<Hash> digest() {
    return Optional.ofNullable(digest);
  }

  long length() {
    return length;
  }
}
