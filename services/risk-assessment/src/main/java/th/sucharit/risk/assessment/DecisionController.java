package th.sucharit.risk.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Officers submit and publish; executives approve or give back. */
@RestController
@RequestMapping("/risk-assessment/assessments/{id}")
class DecisionController {

  private final AssessmentDecisions decisions;

  DecisionController(AssessmentDecisions decisions) {
    this.decisions = decisions;
  }

  record ReturnRequest(@NotBlank @Size(max = 2000) String reason) {}

  @PostMapping("/submit")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> submit(Caller caller, @PathVariable String id) {
    return answer(decisions.submit(caller.localGovernment(), id));
  }

  @PostMapping("/approve")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<AssessmentAnswer> approve(Caller caller, @PathVariable String id) {
    return answer(decisions.approve(caller.localGovernment(), id));
  }

  @PostMapping("/return")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<AssessmentAnswer> giveBack(
      Caller caller, @PathVariable String id, @Valid @RequestBody ReturnRequest request) {
    return answer(decisions.giveBack(caller.localGovernment(), id, request.reason().strip()));
  }

  @PostMapping("/publish")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> publish(Caller caller, @PathVariable String id) {
    return answer(decisions.publish(caller.localGovernment(), id));
  }

  private static ResponseEntity<AssessmentAnswer> answer(RiskAssessment assessment) {
    return Etags.ok(assessment, AssessmentAnswer.of(assessment));
  }
}
