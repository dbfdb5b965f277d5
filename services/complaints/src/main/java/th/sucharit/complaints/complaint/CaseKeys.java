package th.sucharit.complaints.complaint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Derives from the installation's secret a key for each purpose. */
@Component
class CaseKeys {

  private static final String HMAC = "HmacSHA256";

  private final byte[] secret;

  CaseKeys(ComplaintSettings settings) {
    this.secret = settings.secret().getBytes(StandardCharsets.UTF_8);
  }

  /** Keyed digest of a text for one purpose, 32 bytes. */
  byte[] mac(String purpose, String text) {
    return hmac(hmac(secret, purpose), text);
  }

  /** AES-256 key for one purpose. */
  SecretKey aes(String purpose) {
    return new SecretKeySpec(hmac(secret, purpose), "AES");
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(new GeneralSecurityException("HMAC", e));
    }
  }
}
