package th.sucharit.complaints.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.category.Term;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.SafePost;

/**
 * What the holder of a receipt can do without an account. The receipt stands in the body, never in
 * an address.
 */
@RestController
@RequestMapping("/complaints/receipts")
class ReceiptController {

  private final ReceiptHandling handling;
  private final CaseReading reading;
  private final DismissalReasons reasons;

  ReceiptController(ReceiptHandling handling, CaseReading reading, DismissalReasons reasons) {
    this.handling = handling;
    this.reading = reading;
    this.reasons = reasons;
  }

  record ReceiptRequest(@NotBlank @Size(max = 100) String receipt) {}

  record MessageRequest(
      @NotBlank @Size(max = 100) String receipt, @NotBlank @Size(max = 10_000) String text) {}

  record WithdrawalRequest(
      @NotBlank @Size(max = 100) String receipt, @Nullable @Size(max = 2000) String why) {}

  record WhyRequest(
      @NotBlank @Size(max = 100) String receipt, @NotBlank @Size(max = 2000) String why) {}

  record RatingRequest(@NotBlank @Size(max = 100) String receipt, @Min(1) @Max(5) int stars) {}

  /** A step that concerns the complainant; who took it is not shown. */
  record PublicStep(String status, Instant at) {}

  /**
   * Where a complaint stands, for its complainant.
   *
   * @param outcome {@code acted} or {@code explained}
   * @param reason why it was dismissed, from the list
   * @param reasonText the same in words
   */
  record StatusAnswer(
      String id,
      LocalGovernmentId localGovernment,
      String status,
      Instant receivedAt,
      Terms deadlines,
      List<PublicStep> history,
      List<CaseAnswer.Line> messages,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable Term reasonText,
      @Nullable Integer rating,
      @Nullable Location location,
      List<AttachmentAnswer> attachments,
      List<Offer> offers) {}

  @PostMapping("/status")
  @PermitAll
  @SafePost
  ResponseEntity<StatusAnswer> status(@Valid @RequestBody ReceiptRequest request) {
    return answer(request.receipt());
  }

  @PostMapping("/messages")
  @PermitAll
  ResponseEntity<StatusAnswer> write(@Valid @RequestBody MessageRequest request) {
    handling.write(request.receipt(), request.text());
    return answer(request.receipt());
  }

  @PostMapping("/withdrawal")
  @PermitAll
  ResponseEntity<StatusAnswer> withdraw(@Valid @RequestBody WithdrawalRequest request) {
    handling.withdraw(request.receipt(), request.why());
    return answer(request.receipt());
  }

  @PostMapping("/reopening")
  @PermitAll
  ResponseEntity<StatusAnswer> reopen(@Valid @RequestBody WhyRequest request) {
    handling.reopen(request.receipt(), request.why());
    return answer(request.receipt());
  }

  @PostMapping("/appeal")
  @PermitAll
  ResponseEntity<StatusAnswer> appeal(@Valid @RequestBody WhyRequest request) {
    handling.appeal(request.receipt(), request.why());
    return answer(request.receipt());
  }

  @PostMapping("/rating")
  @PermitAll
  ResponseEntity<StatusAnswer> rate(@Valid @RequestBody RatingRequest request) {
    handling.rate(request.receipt(), request.stars());
    return answer(request.receipt());
  }

  private ResponseEntity<StatusAnswer> answer(String receipt) {
    ReceiptHandling.Followed followed = handling.follow(receipt);
    Complaint complaint = followed.present();
    List<PublicStep> history =
        Stream.concat(followed.earlier().stream(), complaint.history().stream())
            .filter(step -> CaseSearch.STATUSES.contains(step.status()))
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
            complaint.state() instanceof CaseState.Resolved end ? end.outcome().code() : null,
            complaint.state() instanceof CaseState.Dismissed end ? end.reason() : null,
            complaint.state() instanceof CaseState.Dismissed end
                ? reasons.find(end.reason()).orElse(null)
                : null,
            complaint.stars().orElse(null),
            reading.location(complaint),
            List.of(),
            followed.offers()));
  }
}
