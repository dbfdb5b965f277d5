package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;

/**
 * Two complaints about the same matter go on as one (การรวมเรื่อง). The later one joins an earlier
 * one that is owed no later: so nobody waits longer for it, and no two can wait for each other.
 */
abstract class CaseJoining extends CaseKeeping {

  private static final int MOST = 20;
  private static final Set<String> LEAVING = Set.of("withdrawn", "dismissed", "forwarded");

  /** For Spring Data, which fills the fields. */
  CaseJoining() {}

  CaseJoining(String id, Jurisdiction under, Filing filing) {
    super(id, under, filing);
  }

  /** It goes on with the other, whose answer will be the answer to both. */
  final List<DomainEvent> join(CaseJoining into, Act act, LegalCalendar calendar) {
    requireOpen();
    if (into.id().equals(id())) {
      throw NotJoined.cannotJoin();
    }
    if (!canJoin(into)) {
      throw NotJoined.joinsNothing();
    }
    requireRoom("joined", MOST);
    end(new CaseState.Joined(act.at(), into.id(), calendar.goOn(clocks, act.at())), act);
    return ComplaintEvents.merged(this, into.id(), act.at());
  }

  /** Whether it can go on as one with the other, which came before and is owed no later. */
  final boolean canJoin(CaseJoining into) {
    return isOpen()
        && into.isOpen()
        && into.isBefore(this)
        && into.isOwedBy(Terms.of(clocks).resolution())
        && jurisdiction().equals(into.jurisdiction());
  }

  /**
   * Whether it has to be solved by then.
   *
   * @param day nothing while that of the other rests, which then moves on
   */
  private boolean isOwedBy(@Nullable Instant day) {
    Instant own = Terms.of(clocks).resolution();
    return own != null && (day == null || !own.isAfter(day));
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
      throw NotJoined.notJoined();
    }
    clocks = joined.before();
    note("separated", act);
    move(new CaseState.Reopened(act.at()), new Act(act.by(), act.at(), null));
    return ComplaintEvents.separated(this, joined.into(), act.at());
  }

  final void requireOpenOrJoined() {
    if (!(state() instanceof CaseState.Joined)) {
      requireOpen();
    }
  }

  final void requireInHandOrJoined() {
    if (!(state() instanceof CaseState.Joined)) {
      requireInHand();
    }
  }

  /** Whether it had an answer, which is the answer to those joined with it too. */
  final boolean answered() {
    return "resolved".equals(marks().endedAs());
  }

  /** Whether it ended without any answer to the matter: those joined with it are on their own. */
  final boolean leavesOthers() {
    return Optional.ofNullable(marks().endedAs()).filter(LEAVING::contains).isPresent();
  }

  /** The new day its complainant was given, while it is owed. */
  final Optional<LocalDate> newDay() {
    return clocks
        .clock(CaseClocks.RESOLUTION)
        .filter(clock -> isOpen() && clock.explained() != null)
        .flatMap(clock -> Optional.ofNullable(clock.due()))
        .map(due -> LocalDate.ofInstant(due, FiscalYear.BANGKOK));
  }

  /** The last moment of the day of its answer: nobody learns the hour of another's. */
  final Optional<Instant> dayOfAnswer() {
    return Optional.ofNullable(marks().endedAt())
        .filter(end -> answered())
        .map(end -> LocalDate.ofInstant(end, FiscalYear.BANGKOK).plusDays(1))
        .map(next -> next.atStartOfDay(FiscalYear.BANGKOK).toInstant().minusMillis(1));
  }
}
