package th.sucharit.transparency;

import java.util.List;

/** Checks proofs by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

  private Proofs() {}

  /** Whether a proof leads from an entry's hash to the root. */
  public static boolean includes(
      long index, long size, Hash leafHash, List<Hash> proof, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long fn = index;
    long sn = size - 1;
    Hash hash = leafHash;
    for (Hash sibling : proof) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = TreeHashing.node(sibling, hash);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>>= 1;
          sn >>>= 1;
        }
      } else {
        hash = TreeHashing.node(hash, sibling);
      }
      fn >>>= 1;
      sn >>>= 1;
    }
    return sn == 0 && hash.equals(root);
  }

  /** Whether a proof shows that the later tree begins with all entries of the earlier one. */
  public static boolean extend(long from, long to, Hash fromRoot, Hash toRoot, List<Hash> proof) {
    if (from < 0 || from > to) {
      return false;
    }
    if (from == to) {
      return proof.isEmpty() && fromRoot.equals(toRoot);
    }
    if (from == 0) {
      return proof.isEmpty() && fromRoot.equals(TreeHashing.emptyRoot());
    }
    boolean complete = Long.bitCount(from) == 1;
    if (!complete && proof.isEmpty()) {
      return false;
    }
    long fn = from - 1;
    long sn = to - 1;
    while ((fn & 1) == 1) {
      fn >>>= 1;
      sn >>>= 1;
    }
    Hash earlier = complete ? fromRoot : proof.getFirst();
    Hash later = earlier;
    for (Hash sibling : complete ? proof : proof.subList(1, proof.size())) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        earlier = TreeHashing.node(sibling, earlier);
        later = TreeHashing.node(sibling, later);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>>= 1;
          sn >>>= 1;
        }
      } else {
        later = TreeHashing.node(later, sibling);
      }
      fn >>>= 1;
      sn >>>= 1;
    }
    return sn == 0 && earlier.equals(fromRoot) && later.equals(toRoot);
  }
}
