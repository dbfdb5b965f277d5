package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Complaints about the same matter go on as one. */
@RestController
@RequestMapping("/complaints/{id}")
class JoiningController {

  private final Joining joining;
  private final CaseReading reading;

  JoiningController(Joining joining, CaseReading reading) {
    this.joining = joining;
    this.reading = reading;
  }

  record MergeRequest(
      @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String into,
      @NotBlank @Size(max = 2000) String why) {}

  record WhyRequest(@NotBlank @Size(max = 2000) String why) {}

  @PostMapping("/merge")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> merge(
      Caller caller, @PathVariable String id, @Valid @RequestBody MergeRequest request) {
    return answer(joining.join(caller, id, request.into(), request.why()));
  }

  @PostMapping("/separate")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> separate(
      Caller caller, @PathVariable String id, @Valid @RequestBody WhyRequest request) {
    return answer(joining.separate(caller, id, request.why()));
  }

  private ResponseEntity<CaseAnswer> answer(Complaint complaint) {
    return Etags.ok(complaint, reading.whole(complaint));
  }
}
