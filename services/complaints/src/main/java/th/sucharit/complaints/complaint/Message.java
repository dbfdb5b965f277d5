package th.sucharit.complaints.complaint;

import java.time.Instant;

/** A line of the dialogue with the complainant (ข้อความโต้ตอบ). */
record Message(Author from, Sealed text, Instant at) {

  enum Author {
    OFFICER,
    COMPLAINANT,
    PROVINCE
  }
}
