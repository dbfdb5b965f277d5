package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.starter.events.Aggregates;

/**
 * Erases what must no longer be kept (การทำลายข้อมูล): the case forgets its words and says so in
 * one write, then its key is destroyed. A key outlives its case only until the next sweep.
 */
@Component
class RetentionSweep {

  private static final int AT_ONCE = 200;

  /** Until then a case may have been reopened and ended anew, or the rules changed. */
  private static final Duration NOT_YET = Duration.ofDays(30);

  private static final Duration LEAVING = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(RetentionSweep.class);

  private final Complaints complaints;
  private final Aggregates aggregates;
  private final CaseKeyRing keys;
  private final RetentionRules rules;
  private final CaseRemoval removal;
  private final Clock clock;

  RetentionSweep(
      Complaints complaints,
      Aggregates aggregates,
      CaseKeyRing keys,
      RetentionRules rules,
      CaseRemoval removal,
      Clock clock) {
    this.complaints = complaints;
    this.aggregates = aggregates;
    this.keys = keys;
    this.rules = rules;
    this.removal = removal;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${sucharit.complaints.retention-every:PT1H}")
  void sweep() {
    sweepAt(clock.instant());
  }

  void sweepAt(Instant now) {
    List<String> due;
    do {
      due = keys.toLookAt(now, AT_ONCE);
      due.forEach(id -> look(id, now));
    } while (due.size() == AT_ONCE);
  }

  private void look(String id, Instant now) {
    try {
      Optional<Complaint> complaint =
          complaints
              .findAnywhere(id)
              .map(found -> aggregates.amend(found, one -> one.erase(rules, now)));
      if (complaint.flatMap(Complaint::file).isPresent()) {
        // its words are about to leave: then the key has to go soon, whatever dies meanwhile
        boolean leaving = complaint.get().state() instanceof CaseState.Forwarded;
        Instant latest = now.plus(leaving ? LEAVING : NOT_YET);
        keys.lookAgain(
            id,
            rules
                .erasableFrom(complaint.get())
                .filter(from -> from.isAfter(now) && from.isBefore(latest))
                .orElse(latest));
      } else if (complaint.filter(one -> one.state() instanceof CaseState.Forwarded).isPresent()) {
        // what is shown of it goes on saying so
        removal.remove(id);
      } else {
        removal.removeErased(id);
      }
    } catch (RuntimeException e) {
      log.warn("A case could not be erased: {}", e.getClass().getSimpleName());
      keys.lookAgain(id, now.plus(Duration.ofHours(1)));
    }
  }
}
