package th.sucharit.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a ledger's key (กุญแจตรวจลายมือชื่อ) in the text form of C2SP signed notes:
 * {@code <name>+<key id>+<base64>}.
 */
public final class VerifierKey {

  static final byte ED25519 = 1;

  /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
  private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] key;
  private final PublicKey publicKey;

  VerifierKey(String name, byte[] key) {
    requireName(name);
    if (key.length != 32) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
    }
    this.name = name;
    this.key = key.clone();
    try {
      byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + key.length);
      System.arraycopy(key, 0, encoded, X509_PREFIX.length, key.length);
      this.publicKey =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
  }

  /** Reads the text form and checks the key id in it. */
  public static VerifierKey parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a verifier key reads <name>+<key id>+<key>");
    }
    byte[] typed = CanonicalBase64.decode(parts[2]);
    if (typed.length != 33 || typed[0] != ED25519) {
      throw new IllegalArgumentException("only Ed25519 keys are known");
    }
    VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, 33));
    if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
      throw new IllegalArgumentException("the key id does not belong to this name and key");
    }
    return key;
  }

  public String name() {
    return name;
  }

  /** The first four bytes of SHA-256 over name, newline, signature type and key. */
  public int id() {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer input = ByteBuffer.allocate(text.length + 2 + key.length);
    input.put(text).put((byte) '\n').put(ED25519).put(key);
    return ByteBuffer.wrap(TreeHashing.sha256(input.array()).bytes()).getInt();
  }

  /** Whether a signature over a text was made with the private half of this key. */
  boolean accepts(String text, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(publicKey);
      verifier.update(text.getBytes(StandardCharsets.UTF_8));
      return verifier.verify(signature);
    } catch (InvalidKeyException | SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  static void requireName(String name) {
    if (name.isEmpty()
        || name.chars().anyMatch(c -> c == '+' || c < 0x20 || isUnicodeSpace((char) c))) {
      throw new IllegalArgumentException("a key name holds neither spaces nor a plus sign");
    }
  }

  private static boolean isUnicodeSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public String toString() {
    byte[] typed = new byte[33];
    typed[0] = ED25519;
    System.arraycopy(key, 0, typed, 1, 32);
    return name
        + "+"
        + HexFormat.of().toHexDigits(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }
}
