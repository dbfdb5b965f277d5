package th.sucharit.complaints.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.SafePost;

/** What a citizen can do without an account: file a complaint, and see by receipt how it stands. */
@RestController
@RequestMapping("/complaints")
class IntakeController {

  private static final String GENERAL = "general";

  private final ComplaintIntake intake;

  IntakeController(ComplaintIntake intake) {
    this.intake = intake;
  }

  record FileRequest(
      @NotNull LocalGovernmentId localGovernment,
      @NotNull @Pattern(regexp = "general|corruption") String kind,
      @NotBlank @Size(max = 200) String subject,
      @NotBlank @Size(max = 10_000) String details,
      @Nullable @Size(max = 500) String place,
      @Nullable @Size(max = 500) String contact) {}

  record FileAnswer(
      String id, String receipt, Instant receivedAt, Terms deadlines, Map<String, String> ledger) {}

  record ReceiptRequest(@NotBlank @Size(max = 100) String receipt) {}

  record Step(String status, Instant at) {}

  record StatusAnswer(
      String id,
      LocalGovernmentId localGovernment,
      String status,
      Instant receivedAt,
      Terms deadlines,
      List<Step> history,
      List<CaseAnswer.Line> messages) {}

  @PostMapping
  @PermitAll
  ResponseEntity<FileAnswer> file(@Valid @RequestBody FileRequest request) {
    if (!GENERAL.equals(request.kind())) {
      throw Refused.corruptionChannel();
    }
    return answer(
        intake.file(
            request.localGovernment(),
            new Complaint.Matter(request.subject(), request.details(), request.place()),
            request.contact()));
  }

  static ResponseEntity<FileAnswer> answer(ComplaintIntake.Filed filed) {
    Complaint complaint = filed.complaint();
    return Etags.created(
        URI.create("/api/complaints/" + complaint.id()),
        complaint,
        new FileAnswer(
            complaint.id(),
            filed.receipt().grouped(),
            complaint.receivedAt(),
            complaint.terms(),
            Map.of("event", filed.filedEvent())));
  }

  @PostMapping("/receipts/status")
  @PermitAll
  @SafePost
  ResponseEntity<StatusAnswer> status(@Valid @RequestBody ReceiptRequest request) {
    Complaint complaint = intake.byReceipt(request.receipt());
    return Etags.ok(
        complaint,
        new StatusAnswer(
            complaint.id(),
            complaint.jurisdiction().localGovernment(),
            complaint.status(),
            complaint.receivedAt(),
            complaint.terms(),
            complaint.history().stream()
                .map(state -> new Step(state.status(), state.since()))
                .toList(),
            CaseAnswer.Line.of(complaint.messages())));
  }
}
