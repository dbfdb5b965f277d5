package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.starter.events.Aggregates;

/** Carries out one step in one case: who, when, why, and the key to say it with (โต๊ะทำงาน). */
@Component
class CaseDesk {

  private final Aggregates aggregates;
  private final CaseKeyRing keys;
  private final LegalCalendar calendar;
  private final Clock clock;

  CaseDesk(Aggregates aggregates, CaseKeyRing keys, LegalCalendar calendar, Clock clock) {
    this.aggregates = aggregates;
    this.keys = keys;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** What happens to a case in a step. */
  @FunctionalInterface
  interface Decision {
    List<DomainEvent> decide(Complaint complaint, Act act, CaseKey key);
  }

  /** A step on what the caller has seen. */
  Complaint change(Complaint seen, Actor by, @Nullable String why, Decision decision) {
    CaseKey key = keys.of(seen.id());
    Instant now = clock.instant();
    return aggregates.change(
        seen, complaint -> decision.decide(complaint, new Act(by, now, key.sealIfAny(why)), key));
  }

  /** A step that is right whatever happened meanwhile. */
  Complaint amend(Complaint found, Actor by, @Nullable String why, Decision decision) {
    CaseKey key = keys.of(found.id());
    Instant now = clock.instant();
    return aggregates.amend(
        found, complaint -> decision.decide(complaint, new Act(by, now, key.sealIfAny(why)), key));
  }

  Instant now() {
    return clock.instant();
  }

  LegalCalendar calendar() {
    return calendar;
  }

  CaseClocks freshClocks() {
    return calendar.startedAt(clock.instant());
  }

  CaseClocks clocksFrom(Instant received) {
    return calendar.startedAt(received);
  }
}
