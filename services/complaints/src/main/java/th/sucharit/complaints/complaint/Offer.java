package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.complaint.ComplaintSettings.Windows;
import th.sucharit.starter.web.Problem;

/**
 * What the complainant can do now (สิ่งที่ผู้ร้องทำได้ขณะนี้).
 *
 * @param step as in the address by which it is done
 * @param until the last moment; absent when there is none
 */
record Offer(String step, @Nullable Instant until) {

  static List<Offer> of(Complaint complaint, Windows windows, Instant now) {
    List<Offer> offers = new ArrayList<>();
    CaseState state = complaint.state();
    if (!(state instanceof CaseState.Erased || state instanceof CaseState.Forwarded)) {
      offers.add(new Offer("messages", null));
    }
    if (state instanceof CaseState.New
        || state instanceof CaseState.InHand
        || state instanceof CaseState.Joined) {
      offers.add(new Offer("withdrawal", null));
    }
    if (state instanceof CaseState.Answered && complaint.stars().isEmpty()) {
      offers.add(new Offer("rating", null));
    }
    if (mayBeReopened(complaint, windows, now)) {
      offers.add(new Offer("reopening", state.since().plus(windows.reopen())));
    }
    Instant lastAppeal = state.since().plus(windows.appeal());
    if (state instanceof CaseState.Answered
        && !now.isAfter(lastAppeal)
        && complaint.history().stream().noneMatch(step -> step.status().equals("appealed"))) {
      offers.add(new Offer("appeal", lastAppeal));
    }
    return offers;
  }

  private static boolean mayBeReopened(Complaint complaint, Windows windows, Instant now) {
    try {
      Reopening.check(complaint, windows.reopen(), new Act(Actor.COMPLAINANT, now, null));
      return true;
    } catch (Problem refused) {
      return false;
    }
  }
}
