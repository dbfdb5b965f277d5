package th.sucharit.complaints.complaint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * How to reach the complainant (ข้อมูลติดต่อผู้ร้อง), encrypted for one case; another case's id
 * cannot open it.
 *
 * @param nonce of AES-GCM, 12 bytes
 */
record SealedContact(byte[] nonce, byte[] sealed) {

  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;

  static SealedContact seal(String contact, String complaintId, SecretKey key) {
    byte[] nonce = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(nonce);
    return new SealedContact(
        nonce,
        run(
            Cipher.ENCRYPT_MODE,
            nonce,
            contact.getBytes(StandardCharsets.UTF_8),
            complaintId,
            key));
  }

  String open(String complaintId, SecretKey key) {
    return new String(
        run(Cipher.DECRYPT_MODE, nonce, sealed, complaintId, key), StandardCharsets.UTF_8);
  }

  private static byte[] run(
      int mode, byte[] nonce, byte[] input, String complaintId, SecretKey key) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(complaintId.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a contact cannot be opened with this key", e);
    }
  }
}
