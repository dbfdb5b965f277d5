package th.sucharit.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How leaves and nodes are hashed: RFC 6962 section 2.1, the same as RFC 9162. */
public final class TreeHashing {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private TreeHashing() {}

  /** The root of the tree without entries. */
  public static Hash emptyRoot() {
    return Hash.of(sha256().digest());
  }

  /** The hash of an entry. */
  public static Hash leaf(byte[] entry) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return Hash.of(digest.digest(entry));
  }

  /** The hash of two neighbours. */
  public static Hash node(Hash left, Hash right) {
    byte[] input = new byte[1 + 2 * Hash.LENGTH];
    input[0] = NODE;
    left.copyTo(input, 1);
    right.copyTo(input, 1 + Hash.LENGTH);
    return Hash.of(sha256().digest(input));
  }

  /** Plain SHA-256, without a prefix. */
  public static Hash sha256(byte[] bytes) {
    return Hash.of(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
