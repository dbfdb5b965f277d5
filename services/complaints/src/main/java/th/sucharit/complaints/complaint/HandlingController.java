package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;

/** The officers' side: inbox, case, and the steps that bring it to an end. */
@RestController
@RequestMapping("/complaints")
class HandlingController {

  private final ComplaintHandling handling;
  private final ContactBook contacts;
  private final Clock clock;

  HandlingController(ComplaintHandling handling, ContactBook contacts, Clock clock) {
    this.handling = handling;
    this.contacts = contacts;
    this.clock = clock;
  }

  record ReplyRequest(@NotBlank @Size(max = 10_000) String text) {}

  record ResolveRequest(
      @NotNull @Pattern(regexp = "acted|explained") String outcome,
      @NotBlank @Size(max = 10_000) String text) {}

  @GetMapping
  @RolesAllowed(Roles.OFFICER)
  Page<CaseAnswer.Summary> inbox(
      Caller caller,
      @RequestParam @Nullable @Pattern(regexp = "received|accepted|resolved") String status,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return handling
        .inbox(caller.localGovernment(), status, page, size)
        .map(complaint -> CaseAnswer.Summary.of(complaint, clock.instant()));
  }

  @GetMapping("/{id}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> show(Caller caller, @PathVariable String id) {
    return answer(handling.show(caller.localGovernment(), id));
  }

  @PostMapping("/{id}/accept")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> accept(Caller caller, @PathVariable String id) {
    return answer(handling.accept(caller.localGovernment(), id));
  }

  @PostMapping("/{id}/reply")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> reply(
      Caller caller, @PathVariable String id, @Valid @RequestBody ReplyRequest request) {
    return answer(handling.reply(caller.localGovernment(), id, request.text()));
  }

  @PostMapping("/{id}/resolve")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> resolve(
      Caller caller, @PathVariable String id, @Valid @RequestBody ResolveRequest request) {
    CaseState.Outcome outcome =
        CaseState.Outcome.valueOf(request.outcome().toUpperCase(Locale.ROOT));
    return answer(handling.resolve(caller.localGovernment(), id, outcome, request.text()));
  }

  private ResponseEntity<CaseAnswer> answer(Complaint complaint) {
    return Etags.ok(
        complaint,
        new CaseAnswer(
            CaseAnswer.Summary.of(complaint, clock.instant()),
            complaint.matter().details(),
            complaint.matter().place(),
            contacts.open(complaint).orElse(null),
            CaseAnswer.Line.of(complaint.messages())));
  }
}
