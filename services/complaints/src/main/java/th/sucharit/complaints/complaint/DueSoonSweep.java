package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.notification.Notice.Cause;

/**
 * Tells officers two days before a term passes (การเตือนก่อนครบกำหนด). It looks at each moment once
 * and remembers how far it came after it has told; what dies in between is looked at again, and
 * tells nobody twice.
 */
@Component
class DueSoonSweep {

  private static final Duration AHEAD = Duration.ofDays(2);
  private static final int AT_ONCE = 200;
  private static final String SELF = "due-soon";

  private final Complaints complaints;
  private final CaseNotices notices;
  private final MongoOperations mongo;
  private final Clock clock;

  DueSoonSweep(Complaints complaints, CaseNotices notices, MongoOperations mongo, Clock clock) {
    this.complaints = complaints;
    this.notices = notices;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** How far the sweep came. */
  @Document("noticeProgress")
  record Progress(@Id String id, Instant until) {}

  @Scheduled(
      initialDelayString = "PT1M",
      fixedDelayString = "${sucharit.complaints.due-soon-every:PT10M}")
  void sweep() {
    sweepAt(clock.instant());
  }

  void sweepAt(Instant now) {
    Instant until = now.plus(AHEAD);
    Instant from =
        Optional.ofNullable(mongo.findById(SELF, Progress.class))
            .map(Progress::until)
            .filter(reached -> reached.isAfter(now))
            .orElse(now);
    List<Complaint> some;
    int page = 0;
    do {
      some = complaints.dueWithin(from, until, PageRequest.of(page++, AT_ONCE));
      some.forEach(complaint -> tell(complaint, now));
    } while (some.size() == AT_ONCE);
    if (until.isAfter(from)) {
      mongo.save(new Progress(SELF, until));
    }
  }

  private void tell(Complaint complaint, Instant now) {
    complaint
        .clocks()
        .runningOut()
        .ifPresent(term ->
            notices.tellStaff(
                "staff-due-soon",
                new Cause(
                    SELF + complaint.id() + term.name() + term.due(),
                    complaint.jurisdiction().localGovernment().code(),
                    complaint.id(),
                    term.name(),
                    now)));
  }
}
