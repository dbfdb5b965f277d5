package th.sucharit.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import th.sucharit.transparency.LedgerEntry;

/** Records to append in tests. */
public final class TestEvents {

  private TestEvents() {}

  static SortedMap<String, String> fields(String subject, long sequence) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put(LedgerEntry.TOPIC, "sucharit.complaints.v1");
    fields.put(LedgerEntry.KEY, subject);
    fields.put("specversion", "1.0");
    fields.put("id", subject + ":" + sequence);
    fields.put("type", "th.sucharit.complaint.filed.v1");
    fields.put("source", "urn:sucharit:service:complaints");
    fields.put("subject", subject);
    fields.put("time", "2026-11-21T08:00:00Z");
    fields.put("sequence", Long.toString(sequence));
    return fields;
  }

  /** An event whose data follows from its place. */
  public static Incoming event(String subject, long sequence) {
    return event(fields(subject, sequence), "{\"number\":" + sequence + "}");
  }

  static Incoming event(SortedMap<String, String> fields, String data) {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    return new Incoming(LedgerEntry.event(fields, bytes), bytes);
  }

  static Incoming unreadable(String content) {
    byte[] record = content.getBytes(StandardCharsets.UTF_8);
    return new Incoming(LedgerEntry.unreadable("sucharit.plans.v1", record), record);
  }

  /** The events of a stream of which each aggregate has ten, from one place to another. */
  public static List<Incoming> stream(long from, long to) {
    List<Incoming> events = new ArrayList<>();
    for (long i = from; i < to; i++) {
      events.add(event("aggregate-" + i / 10, 1 + i % 10));
    }
    return events;
  }
}
