package th.sucharit.complaints.complaint;

import java.time.Instant;

/** A line of the dialogue between officer and complainant (ข้อความโต้ตอบ). */
record Message(Author from, String text, Instant at) {

  enum Author {
    OFFICER,
    COMPLAINANT
  }
}
