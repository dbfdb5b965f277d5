package th.sucharit.ita.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the installation's secret does for surveys (กุญแจของแบบสำรวจ): codes are drawn and known
 * again by it, and the counts of open surveys are sealed with it. The database has none of it.
 */
@Component
class SurveyKeys {

  private static final String HMAC = "HmacSHA256";
  private static final int SHORTEST_SECRET = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /** Half of a digest: 128 bits tell any number of codes apart. */
  private static final int MARK_BYTES = 16;

  private final byte[] secret;
  private final SecureRandom random = new SecureRandom();

  SurveyKeys(@Value("${sucharit.ita.survey-secret}") String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "sucharit.ita.survey-secret must have at least " + SHORTEST_SECRET + " characters");
    }
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The codes of an order; the same again when the order is repeated with the same key, which is
   * stored nowhere.
   */
  List<InvitationCode> draw(String survey, String orderKey, int count) {
    String order = survey + "\n" + count + "\n" + orderKey;
    return IntStream.range(0, count)
        .mapToObj(number -> InvitationCode.from(survey, mac("code", number + "\n" + order)))
        .toList();
  }

  /** What is stored of a code that nobody has used. */
  String unused(InvitationCode code) {
    return mark("unused", code.digits());
  }

  /**
   * What is stored of a code instead, once it was used: whoever does not know the key of that
   * request cannot find the code in it.
   */
  String used(InvitationCode code, String requestKey) {
    return mark("used", code.digits() + "\n" + requestKey);
  }

  /** What is stored of an order. */
  String order(String survey, String orderKey, int count) {
    return mark("order", survey + "\n" + count + "\n" + orderKey);
  }

  byte[] seal(String survey, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, survey, nonce, plain);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was sealed; nothing where that was done with another secret. */
  Optional<byte[]> open(String survey, byte[] sealed) {
    try {
      return Optional.of(
          cipher(
              Cipher.DECRYPT_MODE,
              survey,
              Arrays.copyOf(sealed, NONCE_BYTES),
              Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length)));
    } catch (AEADBadTagException other) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String mark(String purpose, String text) {
    return HexFormat.of().formatHex(mac(purpose, text), 0, MARK_BYTES);
  }

  private byte[] mac(String purpose, String text) {
    return hmac(hmac(secret, "survey-" + purpose), text);
  }

  private byte[] cipher(int mode, String survey, byte[] nonce, byte[] input)
      throws GeneralSecurityException {
    SecretKey key = new SecretKeySpec(hmac(secret, "survey-answers"), "AES");
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(survey.getBytes(StandardCharsets.UTF_8));
    return cipher.doFinal(input);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
