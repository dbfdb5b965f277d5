package th.sucharit.transparency;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs over a tree whose complete subtrees can be asked for (RFC 6962, 2.1). */
public final class MerkleTree {

  private final Subtrees subtrees;

  public MerkleTree(Subtrees subtrees) {
    this.subtrees = subtrees;
  }

  /** The root of the first {@code size} entries. */
  public Hash root(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("a tree has no negative size");
    }
    return size == 0 ? TreeHashing.emptyRoot() : range(0, size);
  }

  /** Shows that the entry at {@code index} is in the tree of {@code size} entries. */
  public List<Hash> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no entry " + index + " in a tree of " + size);
    }
    List<Hash> proof = new ArrayList<>();
    path(index, 0, size, proof);
    return List.copyOf(proof);
  }

  /** Shows that the tree of {@code from} entries is a prefix of the tree of {@code to} entries. */
  public List<Hash> consistency(long from, long to) {
    if (from < 0 || from > to) {
      throw new IllegalArgumentException("no growth from " + from + " to " + to);
    }
    List<Hash> proof = new ArrayList<>();
    if (from > 0 && from < to) {
      subproof(from, 0, to, true, proof);
    }
    return List.copyOf(proof);
  }

  private void path(long index, long start, long end, List<Hash> proof) {
    if (end - start == 1) {
      return;
    }
    long middle = start + split(end - start);
    if (index < middle) {
      path(index, start, middle, proof);
      proof.add(range(middle, end));
    } else {
      path(index, middle, end, proof);
      proof.add(range(start, middle));
    }
  }

  private void subproof(long size, long start, long end, boolean known, List<Hash> proof) {
    if (size == end) {
      if (!known) {
        proof.add(range(start, end));
      }
      return;
    }
    long middle = start + split(end - start);
    if (size <= middle) {
      subproof(size, start, middle, known, proof);
      proof.add(range(middle, end));
    } else {
      subproof(size, middle, end, false, proof);
      proof.add(range(start, middle));
    }
  }

  private Hash range(long start, long end) {
    long width = end - start;
    if (Long.bitCount(width) == 1) {
      int level = Long.numberOfTrailingZeros(width);
      return subtrees.hash(level, start >>> level);
    }
    long middle = start + split(width);
    return TreeHashing.node(range(start, middle), range(middle, end));
  }

  /** The largest power of two below a width of two or more. */
  private static long split(long width) {
    return Long.highestOneBit(width - 1);
  }
}
