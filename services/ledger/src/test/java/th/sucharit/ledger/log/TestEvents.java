package th.sucharit.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import th.sucharit.testing.EventAttributes;
import th.sucharit.transparency.LedgerEntry;

/** Records to append in tests. */
public final class TestEvents {

  private TestEvents() {}

  /** An event whose data follows from its place. */
  public static Incoming event(String subject, long sequence) {
    return event(EventAttributes.of(subject, sequence), "{\"number\":" + sequence + "}");
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
