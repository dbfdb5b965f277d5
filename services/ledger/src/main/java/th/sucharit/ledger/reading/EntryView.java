package th.sucharit.ledger.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.Readership;
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
 * @param readership {@code public}, {@code holders} or {@code auditors}
 * @param attributes topic, key and the CloudEvents attributes; empty for who may not read it
 * @param dataForm how data is shown: {@code json} as it is, {@code base64}, or {@code sha256} when
 *     the leaf holds the digest only
 * @param data empty when there is none
 */
record EntryView(
    long index,
    String kind,
    String readership,
    String leafHash,
    Map<String, String> attributes,
    @Nullable String dataForm,
    @JsonRawValue @Nullable String data) {

  /** All that stands in the leaf. */
  static EntryView of(long index, LedgerEntry entry, Readership readership, JsonMapper json) {
    Map<String, String> attributes = new TreeMap<>(entry.fields());
    Optional<Hash> digest = entry.detachedDigest();
    if (digest.isPresent()) {
      return view(index, entry, readership, attributes, "sha256", quoted(digest.get()));
    }
    byte[] data = entry.inlineData().orElse(new byte[0]);
    if (data.length == 0) {
      return view(index, entry, readership, attributes, null, null);
    }
    return isJson(data, json)
        ? view(
            index, entry, readership, attributes, "json", new String(data, StandardCharsets.UTF_8))
        : view(
            index,
            entry,
            readership,
            attributes,
            "base64",
            quoted(Base64.getEncoder().encodeToString(data)));
  }

  /** That there is an entry, and its hash. */
  static EntryView closed(long index, LedgerEntry entry, Readership readership) {
    return view(index, entry, readership, Map.of(), null, null);
  }

  private static EntryView view(
      long index,
      LedgerEntry entry,
      Readership readership,
      Map<String, String> attributes,
      @Nullable String dataForm,
      @Nullable String data) {
    return new EntryView(
        index,
        entry.kind().name().toLowerCase(Locale.ROOT),
        readership.name().toLowerCase(Locale.ROOT),
        TreeHashing.leaf(entry.leaf()).toString(),
        attributes,
        dataForm,
        data);
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
