package th.sucharit.complaints.complaint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.attachment.SealingKey;

/** Seals and opens what one case says (กุญแจประจำเรื่อง); once destroyed it does neither. */
final class CaseKey implements SealingKey {

  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String caseId;
  private final @Nullable SecretKey key;

  CaseKey(String caseId, @Nullable SecretKey key) {
    this.caseId = caseId;
    this.key = key;
  }

  Sealed seal(String text) {
    return seal(text.getBytes(StandardCharsets.UTF_8));
  }

  @Nullable Sealed sealIfAny(@Nullable String text) {
    return text == null || text.isBlank() ? null : seal(text);
  }

  Sealed seal(byte[] bytes) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    return new Sealed(nonce, run(Cipher.ENCRYPT_MODE, nonce, bytes));
  }

  String open(Sealed sealed) {
    return new String(openBytes(sealed), StandardCharsets.UTF_8);
  }

  @Nullable String openIfAny(@Nullable Sealed sealed) {
    return sealed == null ? null : open(sealed);
  }

  /** What it said, unless the key was destroyed. */
  Optional<String> openIfThere(Sealed sealed) {
    return key == null ? Optional.empty() : Optional.of(open(sealed));
  }

  byte[] openBytes(Sealed sealed) {
    return run(Cipher.DECRYPT_MODE, sealed.nonce(), sealed.sealed());
  }

  @Override
  public byte[] seal(byte[] plain, String bound) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, caseId + "\n" + bound);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  @Override
  public byte[] open(byte[] sealed, String bound) {
    if (sealed.length < NONCE_BYTES) {
      throw new IllegalStateException("what was sealed is cut off");
    }
    return run(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(sealed, NONCE_BYTES),
        Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
        caseId + "\n" + bound);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input) {
    return run(mode, nonce, input, caseId);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, String bound) {
    if (key == null) {
      throw Refused.closed();
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text cannot be opened with this key", e);
    }
  }
}
