package th.sucharit.plans.workbook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Signs what a workbook says of its origin (ตราประทับของสมุดงาน), so that the platform knows its
 * own workbooks again. What an officer entered is not signed; it is checked like any file.
 */
@Component
class Seal {

  private static final String HMAC = "HmacSHA256";
  private static final String FORMAT = "sucharit-plan-workbook-v1";
  private static final String SIGNATURE = "signature";

  private final SecretKeySpec key;

  Seal(WorkbookSettings settings) {
    this.key = new SecretKeySpec(settings.workbookKey().getBytes(StandardCharsets.UTF_8), HMAC);
  }

  /** What stands on the hidden sheet. */
  Map<String, String> lines(WorkbookOrigin origin) {
    Map<String, String> lines = statement(origin);
    lines.put(SIGNATURE, HexFormat.of().formatHex(mac(lines)));
    return lines;
  }

  /** What the hidden sheet says, when this platform wrote it. */
  Optional<WorkbookOrigin> open(Map<String, String> lines) {
    try {
      WorkbookOrigin origin =
          new WorkbookOrigin(
              new LocalGovernmentId(lines.getOrDefault("localGovernment", "")),
              lines.getOrDefault("plan", ""),
              Integer.parseInt(lines.getOrDefault("revision", "")),
              lines.getOrDefault("contentHash", ""));
      byte[] signature = HexFormat.of().parseHex(lines.getOrDefault(SIGNATURE, ""));
      return lines.getOrDefault("format", "").equals(FORMAT)
              && MessageDigest.isEqual(signature, mac(statement(origin)))
          ? Optional.of(origin)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> statement(WorkbookOrigin origin) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("format", FORMAT);
    lines.put("localGovernment", origin.localGovernment().code());
    lines.put("plan", origin.plan());
    lines.put("revision", Integer.toString(origin.revision()));
    lines.put("contentHash", origin.contentHash());
    return lines;
  }

  private byte[] mac(Map<String, String> statement) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(String.join("\n", statement.values()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
