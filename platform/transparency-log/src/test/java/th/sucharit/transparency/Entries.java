package th.sucharit.transparency;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Entries to test with. */
final class Entries {

  private Entries() {}

  static SortedMap<String, String> fields(String subject, long sequence) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put(LedgerEntry.TOPIC, "sucharit.complaints.v1");
    fields.put(LedgerEntry.KEY, subject);
    fields.put("specversion", "1.0");
    fields.put("id", subject + "-" + sequence);
    fields.put("type", "th.sucharit.complaint.filed.v1");
    fields.put("source", "urn:sucharit:service:complaints");
    fields.put("subject", subject);
    fields.put("time", "2026-11-21T08:00:00Z");
    fields.put("sequence", Long.toString(sequence));
    fields.put("localgovernment", "5460802");
    return fields;
  }

  static LedgerEntry event(String subject, long sequence) {
    String data = "{\"เรื่อง\":\"" + subject + "\",\"number\":" + sequence + "}";
    return LedgerEntry.event(fields(subject, sequence), data.getBytes(StandardCharsets.UTF_8));
  }
}
