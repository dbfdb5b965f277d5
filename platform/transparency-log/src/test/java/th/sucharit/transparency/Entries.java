package th.sucharit.transparency;

import java.nio.charset.StandardCharsets;
import th.sucharit.testing.EventAttributes;

/** Entries to test with. */
final class Entries {

  private Entries() {}

  static LedgerEntry event(String subject, long sequence) {
    String data = "{\"เรื่อง\":\"" + subject + "\",\"number\":" + sequence + "}";
    return LedgerEntry.event(
        EventAttributes.of(subject, sequence), data.getBytes(StandardCharsets.UTF_8));
  }
}
