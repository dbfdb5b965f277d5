package th.sucharit.plans.plan;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Officers enter and revise plans. */
@RestController
@RequestMapping("/plans")
class DraftingController {

  private final PlanDrafting drafting;

  DraftingController(PlanDrafting drafting) {
    this.drafting = drafting;
  }

  @PostMapping("/import")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<PlanAnswer> draft(Caller caller, @RequestBody byte[] file) {
    Plan plan = drafting.draft(caller.localGovernment(), file);
    return Etags.created(
        URI.create("/api/plans/" + plan.id()), plan, PlanAnswer.of(Edition.present(plan)));
  }

  @PostMapping("/{id}/revisions")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<PlanAnswer> revise(
      Caller caller, @PathVariable String id, @RequestBody byte[] file) {
    Plan plan = drafting.revise(caller.localGovernment(), id, file);
    return Etags.ok(plan, PlanAnswer.of(Edition.present(plan)));
  }
}
