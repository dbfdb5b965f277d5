package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;

/**
 * What is known of a complaint and how it came to stand where it stands (ลำดับเรื่อง); what may
 * happen to it is decided in {@link Complaint}.
 */
abstract class CaseStory extends CaseDialogue {

  /** In place of a receipt's hash: the receipt leads to the case that was forwarded. */
  static final String FORWARDED = "forwarded:";

  @Indexed(unique = true)
  private String receiptHash;

  private @Nullable CaseFile file;
  private Instant receivedAt;
  CaseClocks clocks;
  private CaseState state;
  private String status;
  private CaseMarks marks;

  @SuppressWarnings("unused") // queried, never read
  private List<String> putBefore = List.of();

  private Sorting sorting;
  Assignment assignment;
  private List<Step> history = new ArrayList<>();
  @Nullable Integer stars;
  boolean held;

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings({"NullAway.Init", "unused"})
  CaseStory() {}

  CaseStory(String id, Jurisdiction under, Filing filing) {
    super(id, under);
    this.receiptHash = filing.receiptHash();
    this.file = filing.file();
    this.receivedAt = filing.receivedAt();
    this.clocks = filing.clocks();
    this.sorting = filing.sorting();
    this.assignment = new Assignment(sorting.unit(), null);
    this.state = new CaseState.Received(receivedAt);
    this.status = state.status();
    this.marks = CaseMarks.first(receivedAt, clocks);
    history.add(new Step(status, receivedAt, filing.act().by(), null));
  }

  /** The marks follow the clocks. */
  final void mark() {
    marks = marks.with(state, clocks);
    putBefore = clocks.putBefore();
  }

  /** The sweep need not look at it again. */
  final void settle() {
    marks = marks.settled();
  }

  final void forgetWords() {
    file = null;
    forgetDialogue();
    sorting = new Sorting(sorting.category(), sorting.unit(), List.of());
    history.replaceAll(Step::withoutWords);
  }

  /** Where a case goes on after the complainant has answered. */
  final CaseState resumed(Instant at) {
    if (opinionGiven()) {
      return new CaseState.OpinionGiven(at);
    }
    // a unit that only follows from the category was never announced
    return history.stream().anyMatch(step -> step.status().equals("assigned"))
        ? new CaseState.Assigned(at)
        : new CaseState.Accepted(at);
  }

  /** Which case was forwarded here as this one. */
  final Optional<String> forwardedFrom() {
    return Optional.of(receiptHash)
        .filter(hash -> hash.startsWith(FORWARDED))
        .map(hash -> hash.substring(FORWARDED.length()));
  }

  /** Takes the case up again. */
  final List<DomainEvent> restart(CaseClocks fresh, Act act) {
    clocks = fresh;
    stars = null;
    move(new CaseState.Reopened(act.at()), act);
    return ComplaintEvents.reopened(this, act);
  }

  final void requireOpen() {
    if (!(state instanceof CaseState.New)) {
      requireInHand();
    }
  }

  final void requireInHand() {
    switch (state) {
      case CaseState.New fresh -> throw Refused.notAccepted();
      case CaseState.InHand inHand -> {}
      case CaseState.AtProvince away -> throw Refused.atProvince();
      case CaseState.Ended ended -> throw Refused.closed();
      case CaseState.Erased erased -> throw Refused.closed();
    }
  }

  final void requireAtProvince() {
    if (!(state instanceof CaseState.AtProvince)) {
      throw Refused.notAtProvince();
    }
  }

  /** Goes on to a working state, unless the complainant is still being waited for. */
  final void advance(CaseState next, Act act) {
    if (state instanceof CaseState.Waiting) {
      mark();
      note(next.status(), act);
    } else {
      move(next, act);
    }
  }

  final void end(CaseState end, Act act) {
    clocks = clocks.stopAll(act.at());
    move(end, act);
  }

  final void move(CaseState next, Act act) {
    state = next;
    status = next.status();
    mark();
    note(status, act);
  }

  final void note(String what, Act act) {
    history.add(new Step(what, act.at(), act.by(), act.why()));
  }

  /** A step that could be repeated without end is taken so many times at most. */
  final void requireRoom(String step, int most) {
    if (history.stream().filter(one -> one.status().equals(step)).count() >= most) {
      throw Refused.historyFull();
    }
  }

  final boolean opinionGiven() {
    return clocks.clock(CaseClocks.OPINION).filter(one -> one.stoppedAt() != null).isPresent();
  }

  /** Whether the day owed for solving or explaining had passed, then or when it ended. */
  final boolean late(Instant now) {
    return clocks.clock(CaseClocks.RESOLUTION).filter(one -> one.late(now)).isPresent();
  }

  final Optional<CaseFile> file() {
    return Optional.ofNullable(file);
  }

  final Instant receivedAt() {
    return receivedAt;
  }

  final CaseClocks clocks() {
    return clocks;
  }

  final CaseState state() {
    return state;
  }

  final String status() {
    return status;
  }

  final CaseMarks marks() {
    return marks;
  }

  final Sorting sorting() {
    return sorting;
  }

  final Assignment assignment() {
    return assignment;
  }

  final List<Step> history() {
    return List.copyOf(history);
  }

  final Optional<Integer> stars() {
    return Optional.ofNullable(stars);
  }

  final boolean held() {
    return held;
  }
}
