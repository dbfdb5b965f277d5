package th.sucharit.transparency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The private half of a ledger's key (กุญแจลงนาม). Its text form has two lines: the signer key as
 * Go's {@code note} package writes it, {@code PRIVATE+KEY+<name>+<key id>+<base64>}, and the
 * verifier key that belongs to it.
 */
public final class SigningKey {

  private static final String MARK = "PRIVATE+KEY+";
  private static final byte[] PKCS8_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] seed;
  private final PrivateKey privateKey;
  private final VerifierKey verifierKey;

  private SigningKey(byte[] seed, VerifierKey verifierKey) {
    this.seed = seed;
    this.verifierKey = verifierKey;
    try {
      byte[] encoded = Arrays.copyOf(PKCS8_PREFIX, PKCS8_PREFIX.length + seed.length);
      System.arraycopy(seed, 0, encoded, PKCS8_PREFIX.length, seed.length);
      this.privateKey =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 key", e);
    }
    String probe = "does this pair belong together?\n";
    if (!verifierKey.accepts(probe, signature(probe))) {
      throw new IllegalArgumentException("the verifier key does not belong to the signing key");
    }
  }

  /** A new random key. */
  public static SigningKey generate(String name) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] pkcs8 = pair.getPrivate().getEncoded();
      byte[] x509 = pair.getPublic().getEncoded();
      return new SigningKey(
          Arrays.copyOfRange(pkcs8, PKCS8_PREFIX.length, PKCS8_PREFIX.length + 32),
          new VerifierKey(name, Arrays.copyOfRange(x509, x509.length - 32, x509.length)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /** Reads the two lines and checks that they belong together. */
  public static SigningKey parse(String text) {
    String[] lines = text.strip().split("\\R", 3);
    if (lines.length != 2 || !lines[0].startsWith(MARK)) {
      throw new IllegalArgumentException("a signing key has two lines, signer and verifier");
    }
    VerifierKey verifier = VerifierKey.parse(lines[1]);
    String[] parts = lines[0].substring(MARK.length()).split("\\+", 3);
    if (parts.length != 3
        || !parts[0].equals(verifier.name())
        || !parts[1].equals(HexFormat.of().toHexDigits(verifier.id()))) {
      throw new IllegalArgumentException("the two lines name different keys");
    }
    byte[] typed = CanonicalBase64.decode(parts[2]);
    if (typed.length != 33 || typed[0] != VerifierKey.ED25519) {
      throw new IllegalArgumentException("only Ed25519 keys are known");
    }
    return new SigningKey(Arrays.copyOfRange(typed, 1, 33), verifier);
  }

  /** The two lines, secret. */
  public String format() {
    byte[] typed = new byte[33];
    typed[0] = VerifierKey.ED25519;
    System.arraycopy(seed, 0, typed, 1, 32);
    return MARK
        + verifierKey.name()
        + "+"
        + HexFormat.of().toHexDigits(verifierKey.id())
        + "+"
        + Base64.getEncoder().encodeToString(typed)
        + "\n"
        + verifierKey
        + "\n";
  }

  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /** Signs a text, which must end with a newline, and returns the note. */
  public SignedNote sign(String text) {
    return new SignedNote(
        text,
        List.of(
            new SignedNote.SignatureLine(
                verifierKey.name(), verifierKey.id(), HexFormat.of().formatHex(signature(text)))));
  }

  private byte[] signature(String text) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(privateKey);
      signer.update(text.getBytes(StandardCharsets.UTF_8));
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "signing key of " + verifierKey;
  }
}
