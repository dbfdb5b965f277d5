package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.category.Term;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** The officers' side of one case: the steps that bring it to an end. */
@RestController
@RequestMapping("/complaints/{id}")
class HandlingController {

  private final ComplaintHandling handling;
  private final Forwarding forwarding;
  private final CaseReading reading;

  HandlingController(ComplaintHandling handling, Forwarding forwarding, CaseReading reading) {
    this.handling = handling;
    this.forwarding = forwarding;
    this.reading = reading;
  }

  /** Something to tell or to ask. */
  record TextRequest(@NotBlank @Size(max = 10_000) String text) {}

  /**
   * Why it is not solved yet.
   *
   * @param until the new day by which it will be, in Thailand
   */
  record ExplainRequest(@NotBlank @Size(max = 10_000) String text, @NotNull LocalDate until) {}

  record WhyRequest(@NotBlank @Size(max = 2000) String why) {}

  record AssignRequest(
      @Nullable @Pattern(regexp = Term.CODE) String unit,
      @Nullable @Pattern(regexp = AssignRequest.PERSON) String person,
      @Nullable @Size(max = 2000) String why) {

    /** Opaque ids of whatever realm. */
    static final String PERSON = "[A-Za-z0-9._:@-]{1,100}";

    Assignment to() {
      return new Assignment(unit, person);
    }
  }

  /**
   * Where to send it.
   *
   * @param localGovernment which one, when it goes to one
   */
  record ForwardRequest(
      @NotNull @Pattern(regexp = "local-government|province") String to,
      @Nullable LocalGovernmentId localGovernment,
      @NotBlank @Size(max = 2000) String why) {}

  record ResolveRequest(
      @NotNull @Pattern(regexp = "acted|explained") String outcome,
      @NotBlank @Size(max = 10_000) String text) {}

  record DismissRequest(
      @NotNull @Pattern(regexp = Term.CODE) String reason,
      @NotBlank @Size(max = 10_000) String text) {}

  @GetMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> show(Caller caller, @PathVariable String id) {
    return answer(handling.show(caller.localGovernment(), id));
  }

  @PostMapping("/accept")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> accept(Caller caller, @PathVariable String id) {
    return answer(handling.accept(caller, id));
  }

  @PostMapping("/assign")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> assign(
      Caller caller, @PathVariable String id, @Valid @RequestBody AssignRequest request) {
    return answer(handling.assign(caller, id, request.to(), request.why()));
  }

  @PostMapping("/opinion")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> opinion(
      Caller caller, @PathVariable String id, @Valid @RequestBody TextRequest request) {
    return answer(handling.giveOpinion(caller, id, request.text()));
  }

  @PostMapping("/ask")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> ask(
      Caller caller, @PathVariable String id, @Valid @RequestBody TextRequest request) {
    return answer(handling.ask(caller, id, request.text()));
  }

  @PostMapping("/reply")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> reply(
      Caller caller, @PathVariable String id, @Valid @RequestBody TextRequest request) {
    return answer(handling.reply(caller, id, request.text()));
  }

  @PostMapping("/explain")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> explain(
      Caller caller, @PathVariable String id, @Valid @RequestBody ExplainRequest request) {
    return answer(handling.explain(caller, id, request.text(), request.until()));
  }

  @PostMapping("/forward")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> forward(
      Caller caller, @PathVariable String id, @Valid @RequestBody ForwardRequest request) {
    if (request.to().equals("province")) {
      return answer(handling.refer(caller, id, request.why()));
    }
    if (request.localGovernment() == null) {
      throw Refused.missing("/localGovernment");
    }
    return answer(forwarding.forward(caller, id, request.localGovernment(), request.why()));
  }

  @PostMapping("/resolve")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> resolve(
      Caller caller, @PathVariable String id, @Valid @RequestBody ResolveRequest request) {
    return answer(
        handling.resolve(caller, id, CaseState.Outcome.of(request.outcome()), request.text()));
  }

  @PostMapping("/dismiss")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> dismiss(
      Caller caller, @PathVariable String id, @Valid @RequestBody DismissRequest request) {
    return answer(handling.dismiss(caller, id, request.reason(), request.text()));
  }

  @PostMapping("/reopen")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> reopen(
      Caller caller, @PathVariable String id, @Valid @RequestBody WhyRequest request) {
    return answer(handling.reopen(caller, id, request.why()));
  }

  @PostMapping("/hold")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> hold(
      Caller caller, @PathVariable String id, @Valid @RequestBody WhyRequest request) {
    return answer(handling.hold(caller, id, true, request.why()));
  }

  @PostMapping("/release")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> release(
      Caller caller, @PathVariable String id, @Valid @RequestBody WhyRequest request) {
    return answer(handling.hold(caller, id, false, request.why()));
  }

  private ResponseEntity<CaseAnswer> answer(Complaint complaint) {
    return Etags.ok(complaint, reading.whole(complaint));
  }
}
