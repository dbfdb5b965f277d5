package th.sucharit.risk.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names a content by SHA-256 of its canonical JSON (ค่าแฮชของเนื้อหา): sorted keys, no spaces,
 * shortest escapes, nothing for what is absent, as RFC 8785 has it for texts and whole numbers.
 */
public final class ContentHash {

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(
              JsonWriteFeature.ESCAPE_FORWARD_SLASHES,
              JsonWriteFeature.WRITE_HEX_UPPER_CASE,
              JsonWriteFeature.ESCAPE_NON_ASCII)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ContentHash() {}

  /** 64 hexadecimal digits; records of texts, whole numbers and lists only. */
  public static String of(Record content) {
    return sha256(canonical(content));
  }

  static String canonical(Record content) {
    return CANONICAL.writeValueAsString(CANONICAL.convertValue(content, Object.class));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
