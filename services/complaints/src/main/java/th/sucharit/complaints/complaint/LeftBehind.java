package th.sucharit.complaints.complaint;

import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Separates those whose kept complaint came to an end that is no answer to them
 * (การแยกเรื่องที่ค้าง): nobody's is lost because it was joined with another.
 */
@Service
class LeftBehind {

  private static final int AT_ONCE = 200;

  private final Complaints complaints;
  private final JoinedCases joined;
  private final CaseDesk desk;

  LeftBehind(Complaints complaints, JoinedCases joined, CaseDesk desk) {
    this.complaints = complaints;
    this.joined = joined;
    this.desk = desk;
  }

  /** Lets those go on by themselves that are joined with this one, where it leaves them. */
  void separateFrom(String id) {
    complaints
        .findAnywhere(id)
        .filter(Complaint::leavesOthers)
        .ifPresent(kept -> {
          List<String> some;
          do {
            some = joined.ids(kept, AT_ONCE);
          } while (some.stream().filter(this::look).count() == AT_ONCE);
        });
  }

  /** Whether this one was separated, because the one it joined has ended already. */
  boolean look(String id) {
    return complaints.findAnywhere(id).filter(this::isLeft).map(this::separate).isPresent();
  }

  private boolean isLeft(Complaint complaint) {
    return complaint.state() instanceof CaseState.Joined to
        && complaints.findAnywhere(to.into()).filter(kept -> !kept.leavesOthers()).isEmpty();
  }

  private Complaint separate(Complaint left) {
    return desk.amend(
        left,
        Actor.SYSTEM,
        null,
        (complaint, act, key) ->
            complaint.state().equals(left.state()) ? complaint.separate(act) : List.of());
  }
}
