package th.sucharit.complaints.complaint;

import java.util.Optional;
import org.springframework.stereotype.Service;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Joins complaints about the same matter and separates them again (การรวมและแยกเรื่อง). */
@Service
class Joining {

  private final Complaints complaints;
  private final CaseDesk desk;

  Joining(Complaints complaints, CaseDesk desk) {
    this.complaints = complaints;
    this.desk = desk;
  }

  Complaint join(Caller by, String id, String into, String why) {
    Complaint seen = own(by, id);
    Complaint kept =
        complaints.findIn(by.localGovernment(), into).orElseThrow(NotJoined::cannotJoin);
    return desk.change(
        seen,
        Actor.of(by, Roles.OFFICER),
        why,
        (complaint, act, key) -> complaint.join(kept, act, desk.calendar()));
  }

  /** Only until the one that was kept is answered: its answer is the answer to both. */
  Complaint separate(Caller by, String id, String why) {
    Complaint seen = own(by, id);
    return desk.change(
        seen,
        Actor.of(by, Roles.OFFICER),
        why,
        (complaint, act, key) -> {
          if (kept(complaint).filter(Complaint::answered).isPresent()) {
            throw NotJoined.notJoined();
          }
          return complaint.separate(act);
        });
  }

  /** The one that is dealt with in place of this; nothing when this is not joined. */
  Optional<Complaint> kept(Complaint complaint) {
    if (!(complaint.state() instanceof CaseState.Joined joined)) {
      return Optional.empty();
    }
    Optional<Complaint> found = Optional.of(joined).flatMap(this::next);
    while (found.isPresent() && found.get().state() instanceof CaseState.Joined further) {
      found = next(further);
    }
    return found;
  }

  private Optional<Complaint> next(CaseState.Joined joined) {
    return complaints.findAnywhere(joined.into());
  }

  private Complaint own(Caller by, String id) {
    return complaints.findIn(by.localGovernment(), id).orElseThrow(Refused::notFound);
  }
}
