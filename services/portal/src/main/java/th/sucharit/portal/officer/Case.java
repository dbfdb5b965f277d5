package th.sucharit.portal.officer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.officer.Cases.Deadlines;

/**
 * A complaint on the officer's desk (เรื่องร้องเรียนที่กำลังดำเนินการ).
 *
 * @param subject absent, as the details are, once the case was forwarded or erased
 */
record Case(
    String id,
    @Nullable String subject,
    @Nullable String details,
    @Nullable String place,
    @Nullable String contact,
    String status,
    Instant receivedAt,
    @Nullable Deadlines deadlines,
    boolean late,
    @Nullable List<Step> history,
    @Nullable List<Message> messages) {

  /** Where an officer has nothing more to do. */
  static final Set<String> CLOSED =
      Set.of("resolved", "dismissed", "withdrawn", "joined", "forwarded", "referred", "appealed", "erased");

  /** A state and when it was reached. */
  record Step(String status, Instant at) {}

  /** Something one side said to the other. */
  record Message(String from, String text, Instant at) {}

  public boolean isOpen() {
    return !CLOSED.contains(status);
  }

  public boolean mayBeResolved() {
    return isOpen() && !isNew();
  }

  public boolean isNew() {
    return status.equals("received") || status.equals("reopened");
  }
}
