package th.sucharit.transparency;

import java.util.Base64;

/** Base64 in its one canonical spelling: what differs in a bit must differ in meaning. */
final class CanonicalBase64 {

  private CanonicalBase64() {}

  static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("base64 is not in its canonical form");
    }
    return bytes;
  }
}
