package th.sucharit.complaints.complaint;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.web.Page;

/** What officers do with the complaints of their local government (การดำเนินการของเจ้าหน้าที่). */
@Service
class ComplaintHandling {

  private final Complaints complaints;
  private final Aggregates aggregates;
  private final LegalTerms terms;

  ComplaintHandling(Complaints complaints, Aggregates aggregates, LegalTerms terms) {
    this.complaints = complaints;
    this.aggregates = aggregates;
    this.terms = terms;
  }

  Page<Complaint> inbox(LocalGovernmentId own, @Nullable String status, int page, int size) {
    PageRequest part = PageRequest.of(page, size);
    List<Complaint> items =
        status == null ? complaints.allIn(own, part) : complaints.withStatus(own, status, part);
    long total = status == null ? complaints.countIn(own) : complaints.countWithStatus(own, status);
    return new Page<>(items, page, size, total);
  }

  Complaint show(LocalGovernmentId own, String id) {
    return complaints.findIn(own, id).orElseThrow(Refused::notFound);
  }

  Complaint accept(LocalGovernmentId own, String id) {
    return change(own, id, complaint -> ComplaintEvents.accepted(complaint.accept(terms.now())));
  }

  Complaint reply(LocalGovernmentId own, String id, String text) {
    return change(
        own, id, complaint -> ComplaintEvents.told(complaint, complaint.reply(text, terms.now())));
  }

  Complaint resolve(LocalGovernmentId own, String id, CaseState.Outcome outcome, String text) {
    return change(
        own,
        id,
        complaint ->
            ComplaintEvents.resolved(complaint, complaint.resolve(outcome, text, terms.now())));
  }

  private Complaint change(
      LocalGovernmentId own, String id, Function<Complaint, List<DomainEvent>> decision) {
    return aggregates.change(show(own, id), decision);
  }
}
