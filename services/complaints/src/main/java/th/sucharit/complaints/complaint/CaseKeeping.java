package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;

/** How long the words of a case are kept, and where (การเก็บรักษาสำนวน). */
abstract class CaseKeeping extends CaseFolder {

  private static final int MOST_HOLDS = 100;

  /** For Spring Data, which fills the fields. */
  CaseKeeping() {}

  CaseKeeping(String id, Jurisdiction under, Filing filing) {
    super(id, under, filing);
  }

  /** The receiver has it: nothing of what it said stays here. */
  final List<DomainEvent> handOver(Instant at) {
    if (file().isEmpty() || !(state() instanceof CaseState.Forwarded forwarded)) {
      return List.of();
    }
    forgetContent();
    settle();
    return ComplaintEvents.handedOver(forwarded.next(), at);
  }

  /** Keeps it from being erased, or no longer. */
  final List<DomainEvent> hold(boolean hold, Act act) {
    if (held == hold || file().isEmpty()) {
      throw Refused.holdUnchanged();
    }
    if (state() instanceof CaseState.Forwarded) {
      throw Refused.closed();
    }
    if (hold) {
      requireRoom("held", MOST_HOLDS);
    }
    held = hold;
    note(hold ? "held" : "released", act);
    return ComplaintEvents.held(hold, act.at());
  }

  /** What it said is destroyed, where the time of keeping has run out. */
  final List<DomainEvent> erase(RetentionRules rules, Instant now) {
    if (rules.erasableFrom(this).filter(from -> !from.isAfter(now)).isEmpty()) {
      return List.of();
    }
    String rule = Optional.ofNullable(marks().endedAs()).orElse(status());
    forgetContent();
    move(new CaseState.Erased(now), Act.ofSystem(now));
    return ComplaintEvents.erased(rule, now);
  }
}
