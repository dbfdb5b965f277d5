package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import th.sucharit.testing.EventAttributes;

class LedgerEntryTests {

  @Test
  void hasTheBytesTheFormatPromises() {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("kafka.topic", "t");
    for (String name : LedgerEntry.REQUIRED) {
      fields.put(name, "1");
    }
    byte[] leaf = LedgerEntry.event(fields, new byte[] {(byte) 0xAB}).leaf();
    assertThat(HexFormat.of().formatHex(leaf))
        .isEqualTo(
            "0101"
                + "0008"
                + field("id", "1")
                + field("kafka.topic", "t")
                + field("sequence", "1")
                + field("source", "1")
                + field("specversion", "1")
                + field("subject", "1")
                + field("time", "1")
                + field("type", "1")
                + "01"
                + "ab");
  }

  private static String field(String name, String value) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((short) name.length())
        + hex.formatHex(name.getBytes(StandardCharsets.UTF_8))
        + hex.toHexDigits((short) value.length())
        + hex.formatHex(value.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsAnEventBack() {
    LedgerEntry event = Entries.event("เรื่อง-1", 7);
    LedgerEntry read = LedgerEntry.decode(event.leaf());
    assertThat(read.fields()).isEqualTo(event.fields());
    assertThat(read.inlineData())
        .isPresent()
        .hasValueSatisfying(data -> assertThat(data).isEqualTo(event.inlineData().orElseThrow()));
    assertThat(read.sequence()).hasValue(7);
    assertThat(read.eventId()).contains("เรื่อง-1-7");
    assertThat(read.aggregate()).isEqualTo("sucharit.complaints.v1/เรื่อง-1");
  }

  @Test
  void tellsAbsentDataFromEmptyData() {
    SortedMap<String, String> fields = EventAttributes.of("a", 1);
    assertThat(LedgerEntry.event(fields, null).leaf())
        .isNotEqualTo(LedgerEntry.event(fields, new byte[0]).leaf());
    assertThat(LedgerEntry.decode(LedgerEntry.event(fields, null).leaf()).inlineData()).isEmpty();
  }

  @Test
  void bindsLongDataByItsDigest() {
    byte[] data = new byte[LedgerEntry.LONGEST_INLINE_DATA + 1];
    LedgerEntry event =
        LedgerEntry.decode(LedgerEntry.event(EventAttributes.of("a", 1), data).leaf());
    assertThat(event.inlineData()).isEmpty();
    assertThat(event.detachedDigest()).contains(TreeHashing.sha256(data));
    assertThat(event.dataLength()).isEqualTo(data.length);
  }

  @Test
  void keepsUnreadableRecordsByTheirDigestOnly() {
    byte[] record =
        LedgerEntry.recordBytes(
            null,
            List.of(Map.entry("h", "secret".getBytes(StandardCharsets.UTF_8))),
            "not json".getBytes(StandardCharsets.UTF_8));
    LedgerEntry entry = LedgerEntry.unreadable("sucharit.plans.v1", record);
    assertThat(new String(entry.leaf(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    LedgerEntry read = LedgerEntry.decode(entry.leaf());
    assertThat(read.kind()).isEqualTo(LedgerEntry.Kind.UNREADABLE);
    assertThat(read.detachedDigest()).contains(TreeHashing.sha256(record));
    assertThat(read.eventId()).isEmpty();
  }

  @Test
  void refusesEventsWithoutARequiredAttribute() {
    for (String name : LedgerEntry.REQUIRED) {
      SortedMap<String, String> fields = EventAttributes.of("a", 1);
      fields.remove(name);
      assertThatThrownBy(() -> LedgerEntry.event(fields, new byte[0])).hasMessageContaining(name);
    }
    SortedMap<String, String> fields = EventAttributes.of("a", 1);
    fields.put("sequence", "seven");
    assertThatThrownBy(() -> LedgerEntry.event(fields, new byte[0]))
        .hasMessageContaining("sequence");
  }

  @Test
  void fitsTheLargestEntryIntoABundle() {
    SortedMap<String, String> fields = EventAttributes.of("a", 1);
    fields.put("note", "x".repeat(LedgerEntry.LONGEST_FIELDS - 400));
    byte[] leaf = LedgerEntry.event(fields, new byte[LedgerEntry.LONGEST_INLINE_DATA]).leaf();
    assertThat(leaf.length).isLessThan(EntryBundle.LONGEST_ENTRY);
    fields.put("note", "x".repeat(LedgerEntry.LONGEST_FIELDS));
    assertThatThrownBy(() -> LedgerEntry.event(fields, new byte[0]))
        .hasMessageContaining("too long");
  }

  @Test
  void refusesWhatIsNotCanonical() {
    byte[] leaf = Entries.event("a", 1).leaf();
    byte[] version = leaf.clone();
    version[0] = 2;
    assertThatThrownBy(() -> LedgerEntry.decode(version))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] twice = LedgerEntry.unreadable("t", new byte[] {1}).leaf();
    byte[] longer = java.util.Arrays.copyOf(twice, twice.length + 1);
    assertThatThrownBy(() -> LedgerEntry.decode(longer))
        .isInstanceOf(IllegalArgumentException.class);
    for (int length = 0; length < 40; length++) {
      byte[] cut = java.util.Arrays.copyOf(leaf, length);
      assertThatThrownBy(() -> LedgerEntry.decode(cut))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
