package th.sucharit.complaints.complaint;

import java.time.Duration;
import java.time.Instant;
import th.sucharit.starter.security.Roles;

/**
 * Who may take up again what had ended (หลักเกณฑ์การเปิดเรื่องใหม่): the complainant what was
 * answered or withdrawn, officers what they ended themselves, nobody what the province decided.
 */
final class Reopening {

  private static final int MOST = 20;

  private Reopening() {}

  /** The end that is undone. */
  static CaseState.Ended check(CaseStory complaint, Duration within, Act act) {
    if (!(complaint.state() instanceof CaseState.Ended end)
        || complaint.state() instanceof CaseState.Forwarded) {
      throw Refused.notEnded();
    }
    if (byOfficer(act) && end instanceof CaseState.Withdrawn) {
      throw Refused.withdrawn();
    }
    if (byOfficer(act) && end instanceof CaseState.Joined) {
      throw NotJoined.joined();
    }
    if (decidedByProvince(complaint)) {
      throw Refused.decidedByProvince();
    }
    requireWithin(end, within, act.at());
    complaint.requireRoom("reopened", MOST);
    return end;
  }

  static boolean byOfficer(Act act) {
    return act.by().role().equals(Roles.OFFICER);
  }

  static void requireWithin(CaseState.Ended end, Duration window, Instant now) {
    if (now.isAfter(end.since().plus(window))) {
      throw Refused.tooLate();
    }
  }

  private static boolean decidedByProvince(CaseStory complaint) {
    return complaint.state() instanceof CaseState.Resolved
        && complaint.history().stream()
            .filter(step -> step.status().equals("resolved"))
            .reduce((earlier, later) -> later)
            .filter(step -> step.by().role().equals(Roles.PROVINCIAL_OFFICER))
            .isPresent();
  }
}
