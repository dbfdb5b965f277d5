package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.List;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;

/**
 * Two complaints about the same matter go on as one (การรวมเรื่อง). The later one joins the earlier
 * one: so nobody waits longer for it, and no two can wait for each other.
 */
abstract class CaseJoining extends CaseKeeping {

  private static final int MOST = 20;

  /** For Spring Data, which fills the fields. */
  CaseJoining() {}

  CaseJoining(String id, Jurisdiction under, Filing filing) {
    super(id, under, filing);
  }

  /** It goes on with the other and ends as that one does. */
  final List<DomainEvent> join(CaseJoining into, Act act, LegalCalendar calendar) {
    requireOpen();
    if (!canJoin(into)) {
      throw Refused.cannotJoin();
    }
    requireRoom("joined", MOST);
    List<DomainEvent> facts = ComplaintEvents.merged(this, into.id(), act.at());
    CaseState.Joined joined =
        new CaseState.Joined(act.at(), into.id(), calendar.goOn(clocks, act.at()));
    end(joined, act);
    return facts;
  }

  /** Whether it can go on as one with the other, which came before. */
  final boolean canJoin(CaseJoining into) {
    return isOpen()
        && into.isOpen()
        && into.isBefore(this)
        && jurisdiction().equals(into.jurisdiction());
  }

  private boolean isOpen() {
    return state() instanceof CaseState.New || state() instanceof CaseState.InHand;
  }

  private boolean isBefore(CaseJoining other) {
    int order = receivedAt().compareTo(other.receivedAt());
    return order < 0 || (order == 0 && id().compareTo(other.id()) < 0);
  }

  /** It goes on by itself again, with its own terms, which never rested. */
  final List<DomainEvent> separate(Act act) {
    if (!(state() instanceof CaseState.Joined joined)) {
      throw Refused.notJoined();
    }
    clocks = joined.before();
    note("separated", act);
    move(new CaseState.Reopened(act.at()), new Act(act.by(), act.at(), null));
    return ComplaintEvents.separated(this, joined.into(), act.at());
  }

  /** Whether whoever follows it has to wait still. */
  final boolean goesOn() {
    return switch (state()) {
      case CaseState.New fresh -> true;
      case CaseState.InHand inHand -> true;
      case CaseState.AtProvince away -> true;
      case CaseState.Ended ended -> false;
      case CaseState.Erased erased -> false;
    };
  }

  /** When it came to stand where it stands. */
  final Instant standsSince() {
    return state().since();
  }
}
