package th.sucharit.plans.plan;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.paper.Doubt;
import th.sucharit.plans.paper.TextReading;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.SafePost;
import tools.jackson.databind.JsonNode;

/** Officers enter plans. */
@RestController
@RequestMapping("/plans")
class DraftingController {

  private final PlanDrafting drafting;
  private final Incoming incoming;

  DraftingController(PlanDrafting drafting, Incoming incoming) {
    this.drafting = drafting;
    this.incoming = incoming;
  }

  /**
   * What was understood, before anything is kept.
   *
   * @param document the plan in the format, ready to be sent as it is or mended first
   */
  record Preview(
      TextReading.Tally understood,
      List<Doubt> doubts,
      FindingsController.FindingsAnswer findings,
      JsonNode document) {}

  @PostMapping("/import/preview")
  @SafePost
  @RolesAllowed(Roles.OFFICER)
  Preview preview(
      Caller caller,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable MediaType type,
      @RequestBody byte[] body) {
    TextReading reading = incoming.any(caller.localGovernment(), type, body);
    return new Preview(
        reading.tally(),
        reading.doubts(),
        FindingsController.FindingsAnswer.of(0, reading.plan()),
        PlanWriter.tree(reading.plan()));
  }

  @PostMapping("/import")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<PlanAnswer> draft(
      Caller caller,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable MediaType type,
      @RequestBody byte[] file) {
    Plan plan =
        drafting.draft(
            caller.localGovernment(), incoming.any(caller.localGovernment(), type, file).plan());
    return Etags.created(
        URI.create("/api/plans/" + plan.id()), plan, PlanAnswer.of(Edition.present(plan)));
  }
}
