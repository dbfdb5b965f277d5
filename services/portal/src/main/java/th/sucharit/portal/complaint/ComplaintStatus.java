package th.sucharit.portal.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.complaint.ComplaintIntake.Deadlines;

/** Where a complaint stands (สถานะเรื่องร้องเรียน), as its complainant sees it. */
record ComplaintStatus(
    String id,
    String status,
    Instant receivedAt,
    @Nullable Deadlines deadlines,
    @Nullable List<Step> history,
    @Nullable List<Message> messages) {

  /** A state and when it was reached. */
  record Step(String status, Instant at) {}

  /** Something one side said to the other. */
  record Message(String from, String text, Instant at) {}
}
