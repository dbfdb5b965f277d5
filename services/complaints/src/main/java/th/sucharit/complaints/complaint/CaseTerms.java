package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import th.sucharit.complaints.clock.CaseClock;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.web.Problem;

/** What becomes of a case as its terms run out (กำหนดเวลาของเรื่อง). */
abstract class CaseTerms extends CaseJoining {

  /** For Spring Data, which fills the fields. */
  CaseTerms() {}

  CaseTerms(String id, Jurisdiction under, Filing filing) {
    super(id, under, filing);
  }

  /**
   * The complainant is told why it is not solved yet and by which day it will be; that day is owed
   * from now on. That a day owed before has passed is put before the superior first and is
   * announced at the end; meanwhile only the new day counts.
   */
  final List<DomainEvent> explain(Sealed why, LocalDate until, Act act, LegalCalendar calendar) {
    requireInHand();
    if (state() instanceof CaseState.Waiting) {
      throw Refused.alreadyAsked();
    }
    LegalCalendar.Days days = newDays(calendar, act.at()).orElseThrow(this::noNewDay);
    if (!days.hold(until)) {
      throw NotExplained.noSuchDay(days);
    }
    boolean late = late(act.at());
    List<DomainEvent> facts = new ArrayList<>(escalate(act.at(), calendar));
    clocks = calendar.explained(clocks, act.at(), until);
    Instant due = Objects.requireNonNull(Terms.of(clocks).resolution());
    say(new Message(Message.Author.OFFICER, why, act.at(), due));
    mark();
    note("explained", act);
    facts.addAll(ComplaintEvents.explained(this, late, act.at()));
    return facts;
  }

  private Problem noNewDay() {
    return clocks
        .clock(CaseClocks.RESOLUTION)
        .filter(clock -> clock.explained() != null)
        .map(clock -> NotExplained.oftenEnough())
        .orElseGet(NotExplained::notForeseen);
  }

  /** Which new days the complainant can be given now; none where it cannot be explained. */
  final Optional<LegalCalendar.Days> newDays(LegalCalendar calendar, Instant now) {
    return state() instanceof CaseState.InHand && !(state() instanceof CaseState.Waiting)
        ? calendar.newDays(clocks, now)
        : Optional.empty();
  }

  /**
   * Puts the case before the superior for each term that passed since somebody last looked; who
   * waited for an answer in vain goes on without.
   */
  List<DomainEvent> escalate(Instant now, LegalCalendar calendar) {
    List<CaseClock> passed = clocks.passed(now);
    if (passed.isEmpty()) {
      return List.of();
    }
    boolean inVain = state() instanceof CaseState.Waiting && clocks.unanswered(now);
    clocks = clocks.escalated(now);
    if (inVain) {
      clocks = calendar.goOn(clocks, now);
      move(resumed(now), Act.ofSystem(now));
    }
    mark();
    note("escalated", Act.ofSystem(now));
    return ComplaintEvents.escalated(passed, now, inVain ? Terms.of(clocks).resolution() : null);
  }
}
