package th.sucharit.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: takes entry hashes one by one and knows the root at any time.
 */
public final class Frontier {

  /** Roots of the complete subtrees from left to right, one for each bit set in the size. */
  private final List<Hash> peaks = new ArrayList<>();

  private long size;

  public long size() {
    return size;
  }

  /** Adds the hash of the next entry. */
  public void add(Hash leafHash) {
    Hash hash = leafHash;
    for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
      hash = TreeHashing.node(peaks.removeLast(), hash);
    }
    peaks.add(hash);
    size++;
  }

  /** The root of all entries added so far. */
  public Hash root() {
    if (peaks.isEmpty()) {
      return TreeHashing.emptyRoot();
    }
    Hash root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = TreeHashing.node(peaks.get(i), root);
    }
    return root;
  }
}
