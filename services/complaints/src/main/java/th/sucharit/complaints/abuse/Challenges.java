package th.sucharit.complaints.abuse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes challenges and knows its own again; nothing is kept of what was only asked for. */
@Component
class Challenges {

  private static final String HMAC = "HmacSHA256";
  private static final String PURPOSE = "proof-of-work";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final int ID_BYTES = 16;

  private final SecretKeySpec key;
  private final AbuseSettings settings;
  private final ProofLoad load;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Challenges(
      @Value("${sucharit.complaints.secret}") String secret,
      AbuseSettings settings,
      ProofLoad load,
      Clock clock) {
    this.key =
        new SecretKeySpec(
            mac(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC), PURPOSE), HMAC);
    this.settings = settings;
    this.load = load;
    this.clock = clock;
  }

  Challenge draw() {
    Instant now = clock.instant();
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    Challenge unsigned =
        new Challenge(
            load.difficulty(now),
            Instant.ofEpochSecond(now.plus(settings.proof().expiry()).getEpochSecond()),
            TEXT.encodeToString(id),
            "");
    return new Challenge(
        unsigned.difficulty(), unsigned.expiresAt(), unsigned.id(), signature(unsigned));
  }

  /** The challenge that this proof solves, if it is one of ours and has not expired. */
  Optional<Challenge> solved(String proof) {
    int colon = proof.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String nonce = proof.substring(colon + 1);
    return Challenge.read(proof.substring(0, colon))
        .filter(challenge -> clock.instant().isBefore(challenge.expiresAt()))
        .filter(this::isOurs)
        .filter(challenge -> challenge.solvedBy(nonce));
  }

  private boolean isOurs(Challenge challenge) {
    return MessageDigest.isEqual(
        signature(challenge).getBytes(StandardCharsets.US_ASCII),
        challenge.signature().getBytes(StandardCharsets.US_ASCII));
  }

  private String signature(Challenge challenge) {
    return TEXT.encodeToString(mac(key, challenge.signed()));
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC", e);
    }
  }
}
