package th.sucharit.complaints.abuse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small task for the caller's machine (โจทย์พิสูจน์การทำงาน): find a nonce so that the SHA-256 of
 * {@code <challenge>:<nonce>} begins with so many zero bits.
 *
 * @param id different for each challenge
 * @param signature proves that this installation made it
 */
record Challenge(int difficulty, Instant expiresAt, String id, String signature) {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,2})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");
  private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

  static Optional<Challenge> read(String text) {
    Matcher matched = FORM.matcher(text);
    if (!matched.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Challenge(
              Integer.parseInt(matched.group(1)),
              Instant.ofEpochSecond(Long.parseLong(matched.group(2))),
              matched.group(3),
              matched.group(4)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What is signed. */
  String signed() {
    return difficulty + "." + expiresAt.getEpochSecond() + "." + id;
  }

  String text() {
    return signed() + "." + signature;
  }

  boolean solvedBy(String nonce) {
    return NONCE.matcher(nonce).matches() && zeroBits(text() + ":" + nonce) >= difficulty;
  }

  private static int zeroBits(String text) {
    int zeros = 0;
    for (byte one : sha256(text)) {
      int value = one & 0xff;
      zeros += Integer.numberOfLeadingZeros(value) - 24;
      if (value != 0) {
        break;
      }
    }
    return zeros;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
