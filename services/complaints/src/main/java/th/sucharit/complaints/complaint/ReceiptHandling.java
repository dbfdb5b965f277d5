package th.sucharit.complaints.complaint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.complaint.CaseDesk.Decision;
import th.sucharit.complaints.complaint.ComplaintSettings.Windows;

/** What complainants do with the complaint to which they hold the receipt (การติดตามของผู้ร้อง). */
@Service
class ReceiptHandling {

  private final Complaints complaints;
  private final Receipts receipts;
  private final Forwarding forwarding;
  private final Joining joining;
  private final CaseDesk desk;
  private final ComplaintSettings settings;

  ReceiptHandling(
      Complaints complaints,
      Receipts receipts,
      Forwarding forwarding,
      Joining joining,
      CaseDesk desk,
      ComplaintSettings settings) {
    this.complaints = complaints;
    this.receipts = receipts;
    this.forwarding = forwarding;
    this.joining = joining;
    this.desk = desk;
    this.settings = settings;
  }

  /**
   * A case and what happened before it was forwarded to where it is now.
   *
   * @param earlier at those who forwarded it, in order
   * @param offers what can be done with it now
   * @param kept the one that is dealt with in its place
   */
  record Followed(
      Complaint present, List<Step> earlier, List<Offer> offers, Optional<Complaint> kept) {}

  Followed follow(String typed) {
    Complaint first = first(typed);
    List<Step> earlier = new ArrayList<>();
    Complaint present = first;
    Complaint last = forwarding.last(first);
    while (!present.id().equals(last.id()) && present.state() instanceof CaseState.Forwarded to) {
      earlier.addAll(present.history());
      present = complaints.findAnywhere(to.next()).orElse(last);
    }
    return new Followed(
        last, earlier, Offer.of(last, windows(last), desk.now()), joining.kept(last));
  }

  void write(String receipt, String text) {
    amend(
        receipt,
        null,
        (complaint, act, key) -> complaint.hear(key.seal(text), act, desk.calendar()));
  }

  void withdraw(String receipt, @Nullable String why) {
    amend(receipt, why, (complaint, act, key) -> complaint.withdraw(act));
  }

  void reopen(String receipt, String why) {
    amend(
        receipt,
        why,
        (complaint, act, key) ->
            complaint.reopen(desk.calendar(), windows(complaint).reopen(), act));
  }

  /** Who was joined with another may come back as long as after the answer to that one. */
  private Windows windows(Complaint complaint) {
    Windows set = settings.windows();
    Duration followed =
        joining
            .kept(complaint)
            .map(kept -> kept.dayOfAnswer().orElseGet(desk::now))
            .map(until -> Duration.between(complaint.state().since(), until))
            .filter(Duration::isPositive)
            .orElse(Duration.ZERO);
    return new Windows(set.reopen().plus(followed), set.appeal());
  }

  void appeal(String receipt, String why) {
    amend(
        receipt,
        why,
        (complaint, act, key) ->
            complaint.appeal(settings.windows().appeal(), act, desk.calendar()));
  }

  void rate(String receipt, int stars) {
    amend(receipt, null, (complaint, act, key) -> complaint.rate(stars, act));
  }

  private void amend(String receipt, @Nullable String why, Decision decision) {
    desk.amend(forwarding.last(first(receipt)), Actor.COMPLAINANT, why, decision);
  }

  /** The case as it is now, wherever it is. */
  Complaint present(String receipt) {
    return forwarding.last(first(receipt));
  }

  private Complaint first(String typed) {
    return receipts
        .hashOf(typed)
        .flatMap(complaints::findByReceiptHash)
        .orElseThrow(receipts::unknown);
  }
}
