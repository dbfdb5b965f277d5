package th.sucharit.testing;

import java.util.SortedMap;
import java.util.TreeMap;

/** The envelope of an event as the ledger keeps it: topic, key and CloudEvents attributes. */
public final class EventAttributes {

  private EventAttributes() {}

  /** Of the event with this place in the story of an aggregate. */
  public static SortedMap<String, String> of(String subject, long sequence) {
    SortedMap<String, String> attributes = new TreeMap<>();
    attributes.put("kafka.topic", "sucharit.complaints.v1");
    attributes.put("kafka.key", subject);
    attributes.put("specversion", "1.0");
    attributes.put("id", subject + "-" + sequence);
    attributes.put("type", "th.sucharit.complaint.filed.v1");
    attributes.put("source", "urn:sucharit:service:complaints");
    attributes.put("subject", subject);
    attributes.put("time", "2026-11-21T08:00:00Z");
    attributes.put("sequence", Long.toString(sequence));
    attributes.put("localgovernment", "5460802");
    return attributes;
  }
}
