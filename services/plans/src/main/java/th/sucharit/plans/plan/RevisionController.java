package th.sucharit.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.plans.difference.Change;
import th.sucharit.plans.difference.Conflict;
import th.sucharit.plans.difference.PlanDifference;
import th.sucharit.plans.difference.Side;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.SafePost;
import tools.jackson.databind.JsonNode;

/** Officers revise plans as a whole and see beforehand what would change. */
@RestController
@RequestMapping("/plans/{id}/revisions")
class RevisionController {

  private static final String SIDES = "mine|theirs";

  private final PlanReading reading;
  private final PlanDrafting drafting;
  private final Revising revising;
  private final Turns turns;

  RevisionController(PlanReading reading, PlanDrafting drafting, Revising revising, Turns turns) {
    this.reading = reading;
    this.drafting = drafting;
    this.revising = revising;
    this.turns = turns;
  }

  /**
   * What one revision says and the other did not.
   *
   * @param contentHash of the later one
   */
  record Changes(int from, int to, String contentHash, List<Change> changes) {}

  /**
   * What a file would make of the plan.
   *
   * @param revision the present one, with which it is compared
   * @param basedOn the revision that a workbook was written from
   * @param conflicts what has to be decided first; the document holds the preferred side
   */
  record Preview(
      int revision,
      @JsonInclude @Nullable Integer basedOn,
      List<Change> changes,
      List<Conflict> conflicts,
      FindingsController.FindingsAnswer findings,
      JsonNode document) {}

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<PlanAnswer> revise(
      Caller caller,
      @PathVariable String id,
      @RequestParam(required = false) @Pattern(regexp = SIDES) @Nullable String conflicts,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable MediaType type,
      @RequestBody byte[] file) {
    Revising.Proposal proposal =
        turns.take(
            () -> revising.propose(caller.localGovernment(), id, type, file, side(conflicts)));
    Plan plan =
        drafting.revise(
            caller.localGovernment(),
            proposal.plan(),
            conflicts == null ? proposal.decided() : proposal.content());
    return Etags.ok(plan, PlanAnswer.of(Edition.present(plan)));
  }

  @PostMapping("/preview")
  @SafePost
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Preview> preview(
      Caller caller,
      @PathVariable String id,
      @RequestParam(required = false) @Pattern(regexp = SIDES) @Nullable String conflicts,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable MediaType type,
      @RequestBody byte[] file) {
    return turns.take(
        () -> shown(revising.propose(caller.localGovernment(), id, type, file, side(conflicts))));
  }

  private static ResponseEntity<Preview> shown(Revising.Proposal proposal) {
    Plan plan = proposal.plan();
    return Etags.ok(
        plan,
        new Preview(
            plan.revision().number(),
            proposal.basedOn(),
            PlanDifference.between(plan.content(), proposal.content()),
            proposal.merged().conflicts(),
            FindingsController.FindingsAnswer.of(0, proposal.content()),
            PlanWriter.tree(proposal.content())));
  }

  @GetMapping("/{from}/changes/{to}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  Changes changes(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Min(1) int from,
      @PathVariable @Min(1) int to) {
    PlanDocument later = reading.content(caller, id, to);
    PlanDocument earlier = reading.content(caller, id, from);
    return turns.take(() ->
        new Changes(
            from, to, PlanWriter.contentHash(later), PlanDifference.between(earlier, later)));
  }

  /** What stands in the plan is not overwritten unless that is asked for. */
  private static Side side(@Nullable String conflicts) {
    return conflicts == null ? Side.THEIRS : Side.valueOf(conflicts.toUpperCase(Locale.ROOT));
  }
}
