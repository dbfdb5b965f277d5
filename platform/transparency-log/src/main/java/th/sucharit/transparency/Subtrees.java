package th.sucharit.transparency;

/** Where the hashes of complete subtrees come from. */
@FunctionalInterface
public interface Subtrees {

  /**
   * The hash of one complete subtree.
   *
   * @param level its height: it spans 2^level entries
   * @param index its place among the subtrees of that height
   */
  Hash hash(int level, long index);
}
