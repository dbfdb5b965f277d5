package th.sucharit.complaints.complaint;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.starter.events.Aggregates;

/**
 * Puts every case before its superior once for each term that passed (การยกระดับเรื่อง), whoever's
 * it is and whether or not anybody was named for it; finishes interrupted hand-overs on the way.
 *
 * <p>What was done is written in the case by the same write that announces it. So a sweep that dies
 * loses nothing, and two at once do nothing twice.
 */
@Component
class EscalationSweep {

  private static final int AT_ONCE = 200;

  private static final Logger log = LoggerFactory.getLogger(EscalationSweep.class);

  private final Complaints complaints;
  private final Aggregates aggregates;
  private final Forwarding forwarding;
  private final LegalCalendar calendar;
  private final Clock clock;
  private final Counter failures;

  EscalationSweep(
      Complaints complaints,
      Aggregates aggregates,
      Forwarding forwarding,
      LegalCalendar calendar,
      Clock clock,
      MeterRegistry meters) {
    this.failures = meters.counter("sucharit.complaints.sweep.failures");
    this.complaints = complaints;
    this.aggregates = aggregates;
    this.forwarding = forwarding;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${sucharit.complaints.sweep-every:PT10S}")
  void sweep() {
    sweepAt(clock.instant());
  }

  /**
   * Looks at everything that was due before that time; what is done leaves the index, what fails is
   * passed over until the next sweep.
   */
  void sweepAt(Instant now) {
    Set<String> failed = new HashSet<>();
    List<Complaint> due;
    do {
      due =
          complaints.dueBefore(now, Limit.of(AT_ONCE + failed.size())).stream()
              .filter(complaint -> !failed.contains(complaint.id()))
              .toList();
      for (Complaint complaint : due) {
        if (!look(complaint, now)) {
          failed.add(complaint.id());
        }
      }
    } while (!due.isEmpty());
  }

  private boolean look(Complaint complaint, Instant now) {
    try {
      Complaint done =
          complaint.state() instanceof CaseState.Forwarded
              ? forwarding.handOver(complaint)
              : aggregates.amend(complaint, one -> one.escalate(now, calendar));
      return done.marks().next() == null || !done.marks().next().isBefore(now);
    } catch (RuntimeException e) {
      failures.increment();
      log.warn("A case that is due could not be looked at: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
