package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Receives complaints (รับเรื่อง) and shows complainants how theirs stands. */
@Service
class ComplaintIntake {

  private static final String WEB = "web";

  private final Complaints complaints;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Receipts receipts;
  private final ContactBook contacts;
  private final LegalTerms terms;

  ComplaintIntake(
      Complaints complaints,
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      Receipts receipts,
      ContactBook contacts,
      LegalTerms terms) {
    this.complaints = complaints;
    this.aggregates = aggregates;
    this.directory = directory;
    this.receipts = receipts;
    this.contacts = contacts;
    this.terms = terms;
  }

  /**
   * A complaint and the key to it.
   *
   * @param filedEvent id of the event by which the ledger proves when it was filed
   */
  record Filed(Complaint complaint, Receipt receipt, String filedEvent) {}

  Filed file(LocalGovernmentId to, Complaint.Matter matter, @Nullable String contact) {
    Jurisdiction under = directory.require(to);
    Receipt receipt = receipts.draw();
    Instant now = terms.now();
    Complaint complaint =
        Complaint.file(
            aggregates.newId(), under, receipts.hash(receipt), matter, now, terms.termsFrom(now));
    if (contact != null) {
      complaint.reachableAt(contacts.seal(complaint, contact));
    }
    Complaint stored = aggregates.create(complaint, ComplaintEvents.filed(complaint, WEB));
    return new Filed(stored, receipt, aggregates.eventId(stored, 1));
  }

  Complaint byReceipt(String typed) {
    return receipts
        .hashOf(typed)
        .flatMap(complaints::findByReceiptHash)
        .orElseThrow(Refused::unknownReceipt);
  }
}
