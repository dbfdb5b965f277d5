package th.sucharit.complaints.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.category.Term;
import th.sucharit.complaints.complaint.StatusAnswer.PublicStep;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.web.Etags;

/** Opens a case for the holder of its receipt (การแสดงสถานะแก่ผู้ร้อง). */
@Component
class StatusReading {

  private final ReceiptHandling handling;
  private final CaseReading reading;
  private final DismissalReasons reasons;

  StatusReading(ReceiptHandling handling, CaseReading reading, DismissalReasons reasons) {
    this.handling = handling;
    this.reading = reading;
    this.reasons = reasons;
  }

  ResponseEntity<StatusAnswer> answer(String receipt) {
    ReceiptHandling.Followed followed = handling.follow(receipt);
    Complaint complaint = followed.present();
    List<PublicStep> history =
        Stream.concat(followed.earlier().stream(), complaint.history().stream())
            .filter(step -> CaseSearch.STATUSES.contains(step.status()) || step.explains())
            .map(step -> new PublicStep(step.status(), step.at()))
            .toList();
    return Etags.ok(
        complaint,
        new StatusAnswer(
            complaint.id(),
            complaint.jurisdiction().localGovernment(),
            complaint.status(),
            complaint.receivedAt(),
            Terms.of(complaint.clocks()),
            history,
            reading.dialogue(complaint),
            outcome(complaint),
            reason(complaint),
            reasonText(complaint),
            complaint.stars().orElse(null),
            reading.location(complaint),
            reading.attachments(complaint),
            followed.offers(),
            followed.kept().map(StatusReading::follows).orElse(null)));
  }

  private static StatusAnswer.Follows follows(Complaint kept) {
    return new StatusAnswer.Follows(
        kept.answered(),
        kept.dayOfAnswer().map(end -> LocalDate.ofInstant(end, FiscalYear.BANGKOK)).orElse(null),
        outcome(kept),
        kept.newDay().orElse(null));
  }

  private static @Nullable String outcome(Complaint complaint) {
    return complaint.state() instanceof CaseState.Resolved end ? end.outcome().code() : null;
  }

  private static @Nullable String reason(Complaint complaint) {
    return complaint.state() instanceof CaseState.Dismissed end ? end.reason() : null;
  }

  private @Nullable Term reasonText(Complaint complaint) {
    return complaint.state() instanceof CaseState.Dismissed end
        ? reasons.find(end.reason()).orElse(null)
        : null;
  }
}
