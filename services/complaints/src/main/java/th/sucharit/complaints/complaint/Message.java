package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the dialogue with the complainant (ข้อความโต้ตอบ).
 *
 * @param until the last moment of the new day that it gives, where it explains why the matter is
 *     not solved yet
 */
record Message(Author from, Sealed text, Instant at, @Nullable Instant until) {

  enum Author {
    OFFICER,
    COMPLAINANT,
    PROVINCE
  }

  static Message of(Author from, Sealed text, Instant at) {
    return new Message(from, text, at, null);
  }

  /** The same under another key. */
  Message sealedAs(Sealed again) {
    return new Message(from, again, at, until);
  }
}
