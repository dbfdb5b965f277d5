package th.sucharit.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import th.sucharit.starter.events.Command;
import th.sucharit.starter.security.Caller;

/** What an {@code Idempotency-Key} must look like, and the command it stands for. */
final class CommandKeys {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,200}");

  /** Anonymous callers share one name space, so their keys must not be guessable. */
  private static final int SHORTEST_ANONYMOUS = 20;

  private CommandKeys() {}

  static void check(String key, Caller caller) {
    if (!FORM.matcher(key).matches() || (caller.anonymous() && key.length() < SHORTEST_ANONYMOUS)) {
      throw Problem.invalid(
          "idempotency-key-invalid",
          "Idempotency-Key must be 8 to 200 visible ASCII characters, at least 20 without a token; a random UUID will do.",
          "ค่า Idempotency-Key ต้องเป็นอักขระ ASCII ๘ ถึง ๒๐๐ ตัว (อย่างน้อย ๒๐ ตัวเมื่อไม่ได้เข้าสู่ระบบ) เช่น UUID แบบสุ่ม");
    }
  }

  static Problem missing() {
    return Problem.invalid(
        "idempotency-key-required",
        "Send an Idempotency-Key header, such as a random UUID, so that a repetition has one effect.",
        "กรุณาส่งหัวข้อ Idempotency-Key เช่น UUID แบบสุ่ม เพื่อไม่ให้การส่งซ้ำมีผลซ้ำ");
  }

  static Command command(HttpServletRequest request, Caller caller, String key, String bodyHash) {
    String identity =
        String.join("\n", caller.subject(), request.getMethod(), request.getRequestURI(), key);
    return new Command(
        HexFormat.of().formatHex(sha256().digest(identity.getBytes(StandardCharsets.UTF_8))),
        bodyHash,
        request.getHeader("If-Match"));
  }

  /** What the caller may do: an answer given under another scope is not given again. */
  static String scope(Caller caller) {
    return new TreeSet<>(caller.roles())
        + " "
        + caller.ownLocalGovernment()
        + " "
        + caller.province();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
