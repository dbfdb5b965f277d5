package th.sucharit.portal.fake;

import java.util.List;

/** What citizens did on the fake platform, and what they meet there. */
public final class CitizenSide {

  private final FakeComplaints complaints;

  CitizenSide(FakeComplaints complaints) {
    this.complaints = complaints;
  }

  public String receipt() {
    return FakeComplaints.RECEIPT;
  }

  /** The receipt of a complaint that was answered. */
  public String receiptOfAnswered() {
    return FakeReceipts.ANSWERED;
  }

  /** The receipt of a complaint that was joined with another. */
  public String receiptOfJoined() {
    return FakeReceipts.JOINED;
  }

  /** What holders of receipts sent, and under which keys. */
  public List<String> steps() {
    return complaints.receipts.taken;
  }

  /** The proofs of work that came with complaints. */
  public List<String> proofs() {
    return complaints.proofs;
  }

  /** So many complaints come in that each needs a proof of work. */
  public void crowd() {
    complaints.crowded = true;
  }

  /** So many wrong receipts are tried that each call needs a proof of work. */
  public void guessReceipts() {
    complaints.receipts.guessed = true;
  }

  /** Nothing is answered any more once a complaint or a step has been taken. */
  public void leaveAfterTheNextStep() {
    complaints.leaving = true;
  }

  /** So many complaints come in that none gets through. */
  public void overrun() {
    complaints.overrun = true;
  }
}
