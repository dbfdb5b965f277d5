package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.notification.Notice.Cause;

/**
 * Tells officers two days before a term passes (การเตือนก่อนครบกำหนด). It looks at all that is due
 * within these days each time, since terms also come to lie there late; notices are known by what
 * they tell, so nobody is told twice.
 */
@Component
class DueSoonSweep {

  private static final Duration AHEAD = Duration.ofDays(2);
  private static final int AT_ONCE = 200;

  private final Complaints complaints;
  private final CaseNotices notices;
  private final Clock clock;

  DueSoonSweep(Complaints complaints, CaseNotices notices, Clock clock) {
    this.complaints = complaints;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "PT1M",
      fixedDelayString = "${sucharit.complaints.due-soon-every:PT1H}")
  void sweep() {
    sweepAt(clock.instant());
  }

  void sweepAt(Instant now) {
    Instant until = now.plus(AHEAD);
    Limit some = Limit.of(AT_ONCE);
    List<Complaint> found = complaints.dueWithin(now, until, some);
    while (!found.isEmpty()) {
      found.forEach(complaint -> tell(complaint, now));
      found = behind(found.getLast(), until, some);
    }
  }

  /** By what was read, not by how many: cases move while they are looked at. */
  private List<Complaint> behind(Complaint last, Instant until, Limit some) {
    Instant moment = Objects.requireNonNull(last.marks().next());
    List<Complaint> sameMoment = complaints.dueAt(moment, last.id(), some);
    return sameMoment.isEmpty() ? complaints.dueWithin(moment, until, some) : sameMoment;
  }

  private void tell(Complaint complaint, Instant now) {
    complaint
        .clocks()
        .runningOut()
        .ifPresent(term ->
            notices.tellStaff(
                "staff-due-soon",
                new Cause(
                    "due-soon" + complaint.id() + term.name() + term.due(),
                    complaint.jurisdiction().localGovernment().code(),
                    complaint.id(),
                    term.name(),
                    now)));
  }
}
