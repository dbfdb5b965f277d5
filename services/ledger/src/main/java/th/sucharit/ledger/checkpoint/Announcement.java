package th.sucharit.ledger.checkpoint;

import java.time.Instant;
import java.util.UUID;
import th.sucharit.transparency.Fingerprint;

/**
 * A checkpoint that is or was announced as an event (ประกาศยอดบัญชี), with all that makes the
 * event, so that sending it again sends the same bytes.
 *
 * @param sequence 1 for the first
 * @param size the entries signed
 * @param root their root, base64
 * @param sent whether the broker has acknowledged it
 */
record Announcement(long sequence, long size, String root, Instant at, boolean sent) {

  static Announcement none() {
    return new Announcement(0, 0, "-", Instant.EPOCH, true);
  }

  static Announcement parse(String line) {
    String[] words = line.strip().split(" ", 5);
    return new Announcement(
        Long.parseLong(words[0]),
        Long.parseLong(words[1]),
        words[2],
        Instant.parse(words[3]),
        words[4].equals("sent"));
  }

  String format() {
    return sequence + " " + size + " " + root + " " + at + " " + (sent ? "sent" : "waiting") + "\n";
  }

  Announcement acknowledged() {
    return new Announcement(sequence, size, root, at, true);
  }

  /** The event's id, the same whenever the same announcement is sent. */
  String eventId() {
    Fingerprint fingerprint = Fingerprint.of(sequence + " " + size + " " + root);
    return new UUID(fingerprint.high(), fingerprint.low()).toString();
  }
}
