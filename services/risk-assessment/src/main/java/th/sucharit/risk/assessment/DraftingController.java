package th.sucharit.risk.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Officers write the assessment of their local government. */
@RestController
@RequestMapping("/risk-assessment/assessments")
class DraftingController {

  private final AssessmentDrafting drafting;

  DraftingController(AssessmentDrafting drafting) {
    this.drafting = drafting;
  }

  record OpenRequest(
      @NotNull FiscalYear fiscalYear,
      @Nullable @Size(max = 100) String criteria,
      @Nullable @Size(max = RiskAssessment.MOST_RISKS) List<@NotNull @Valid RiskRequest> risks) {

    List<Risk.Stated> stated() {
      return (risks == null ? List.<RiskRequest>of() : risks)
          .stream().map(RiskRequest::stated).toList();
    }
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> open(Caller caller, @Valid @RequestBody OpenRequest request) {
    RiskAssessment assessment =
        drafting.open(
            caller.localGovernment(), request.fiscalYear(), request.criteria(), request.stated());
    return Etags.created(address(assessment), assessment, AssessmentAnswer.of(assessment));
  }

  /** The new risk is the last of the answer. */
  @PostMapping("/{id}/risks")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> add(
      Caller caller, @PathVariable String id, @Valid @RequestBody RiskRequest request) {
    RiskAssessment assessment = drafting.add(caller.localGovernment(), id, request.stated());
    return Etags.created(address(assessment), assessment, AssessmentAnswer.of(assessment));
  }

  @PutMapping("/{id}/risks/{number}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> replace(
      Caller caller,
      @PathVariable String id,
      @PathVariable int number,
      @Valid @RequestBody RiskRequest request) {
    RiskAssessment assessment =
        drafting.replace(caller.localGovernment(), id, number, request.stated());
    return Etags.ok(assessment, AssessmentAnswer.of(assessment));
  }

  @DeleteMapping("/{id}/risks/{number}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> remove(
      Caller caller, @PathVariable String id, @PathVariable int number) {
    RiskAssessment assessment = drafting.remove(caller.localGovernment(), id, number);
    return Etags.ok(assessment, AssessmentAnswer.of(assessment));
  }

  private static URI address(RiskAssessment assessment) {
    return URI.create("/api/risk-assessment/assessments/" + assessment.id());
  }
}
