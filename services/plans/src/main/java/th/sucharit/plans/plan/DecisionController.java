package th.sucharit.plans.plan;

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

/** Officers submit and announce, the executive approves or returns. */
@RestController
@RequestMapping("/plans/{id}")
class DecisionController {

  private final PlanDecision decision;

  DecisionController(PlanDecision decision) {
    this.decision = decision;
  }

  record ReturnRequest(@NotBlank @Size(max = 2_000) String reason) {}

  @PostMapping("/submit")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<PlanAnswer> submit(Caller caller, @PathVariable String id) {
    return answer(decision.submit(caller.localGovernment(), id));
  }

  @PostMapping("/return")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<PlanAnswer> giveBack(
      Caller caller, @PathVariable String id, @Valid @RequestBody ReturnRequest request) {
    return answer(decision.giveBack(caller.localGovernment(), id, request.reason()));
  }

  @PostMapping("/approve")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<PlanAnswer> approve(Caller caller, @PathVariable String id) {
    return answer(decision.approve(caller.localGovernment(), id));
  }

  @PostMapping("/announce")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<PlanAnswer> announce(Caller caller, @PathVariable String id) {
    return answer(decision.announce(caller.localGovernment(), id));
  }

  private static ResponseEntity<PlanAnswer> answer(Plan plan) {
    return Etags.ok(plan, PlanAnswer.of(Edition.present(plan)));
  }
}
