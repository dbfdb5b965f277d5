package th.sucharit.ledger.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.TreeHashing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry for people (รายการในสมุดบัญชีสำหรับอ่าน); proofs are about the leaf's bytes, not about
 * this.
 *
 * @param kind {@code event} or {@code unreadable}
 * @param attributes topic, key and the CloudEvents attributes
 * @param dataForm how data is shown: {@code json} as it is, {@code base64}, or {@code sha256} when
 *     the leaf holds the digest only
 * @param data empty when there is none
 */
record EntryView(
    long index,
    String kind,
    String leafHash,
    Map<String, String> attributes,
    @Nullable String dataForm,
    @JsonRawValue @Nullable String data) {

  static EntryView of(long index, byte[] leaf, JsonMapper json) {
    LedgerEntry entry = LedgerEntry.decode(leaf);
    String kind = entry.kind() == LedgerEntry.Kind.EVENT ? "event" : "unreadable";
    String hash = TreeHashing.leaf(leaf).toString();
    Map<String, String> attributes = new TreeMap<>(entry.fields());
    Optional<Hash> digest = entry.detachedDigest();
    if (digest.isPresent()) {
      return new EntryView(index, kind, hash, attributes, "sha256", quoted(digest.get()));
    }
    byte[] data = entry.inlineData().orElse(new byte[0]);
    if (data.length == 0) {
      return new EntryView(index, kind, hash, attributes, null, null);
    }
    return isJson(data, json)
        ? new EntryView(
            index, kind, hash, attributes, "json", new String(data, StandardCharsets.UTF_8))
        : new EntryView(
            index,
            kind,
            hash,
            attributes,
            "base64",
            quoted(Base64.getEncoder().encodeToString(data)));
  }

  private static String quoted(Object plain) {
    return "\"" + plain + "\"";
  }

  private static boolean isJson(byte[] data, JsonMapper json) {
    try {
      return json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(data)
          != null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
