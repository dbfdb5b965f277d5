package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
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

  /** What a citizen files without an account. */
  Filed file(LocalGovernmentId to, Complaint.Matter matter, @Nullable String contact) {
    return take(directory.require(to), WEB, terms.now(), matter, contact);
  }

  /**
   * What came by telephone, letter, box or in person and is entered at the desk.
   *
   * @param received the day on which it reached the local government; the terms run from then
   */
  Filed enter(
      LocalGovernmentId own,
      Channel channel,
      LocalDate received,
      Complaint.Matter matter,
      @Nullable String contact) {
    Instant at = terms.receivedOn(received);
    return take(directory.require(own), channel.code(), at, matter, contact);
  }

  private Filed take(
      Jurisdiction under,
      String channel,
      Instant received,
      Complaint.Matter matter,
      @Nullable String contact) {
    Receipt receipt = receipts.draw();
    Complaint complaint =
        Complaint.file(
            aggregates.newId(),
            under,
            receipts.hash(receipt),
            matter,
            received,
            terms.termsFrom(received));
    if (contact != null) {
      complaint.reachableAt(contacts.seal(complaint, contact));
    }
    Complaint stored = aggregates.create(complaint, ComplaintEvents.filed(complaint, channel));
    return new Filed(stored, receipt, aggregates.eventId(stored, 1));
  }

  Complaint byReceipt(String typed) {
    return receipts
        .hashOf(typed)
        .flatMap(complaints::findByReceiptHash)
        .orElseThrow(Refused::unknownReceipt);
  }
}
