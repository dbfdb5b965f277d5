package th.sucharit.complaints.complaint;

import java.util.List;
import java.util.Locale;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;

/** Turns what happened to a complaint into what others may know of it. */
final class ComplaintEvents {

  private ComplaintEvents() {}

  static DomainEvent filed(Complaint complaint, String channel) {
    return new ComplaintFiled(
        "general",
        channel,
        complaint.terms().opinion(),
        complaint.terms().resolution(),
        complaint.receivedAt());
  }

  static List<DomainEvent> accepted(CaseState.Accepted accepted) {
    return List.of(new ComplaintAccepted(accepted.since()));
  }

  static List<DomainEvent> told(Complaint complaint, Message message) {
    return List.of(new ComplainantTold(message.at(), complaint.messages().size()));
  }

  static List<DomainEvent> resolved(Complaint complaint, CaseState.Resolved resolved) {
    return List.of(
        new ComplainantTold(resolved.since(), complaint.messages().size()),
        new ComplaintResolved(
            resolved.since(),
            resolved.outcome().name().toLowerCase(Locale.ROOT),
            complaint.late(resolved.since())));
  }
}
