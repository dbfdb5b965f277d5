package th.sucharit.ita.selfassessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.InsideReading;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Their own people and the province see how a local government rates itself. */
@RestController
class SelfAssessmentController {

  private final SelfAssessments selfAssessments;
  private final InsideReading inside;

  SelfAssessmentController(SelfAssessments selfAssessments, InsideReading inside) {
    this.selfAssessments = selfAssessments;
    this.inside = inside;
  }

  @GetMapping("/ita-reporting/local-governments/{code}/self-assessments/{fiscalYear}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  SelfAssessmentAnswer show(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    LocalGovernmentId of = inside.require(caller, new LocalGovernmentId(code)).localGovernment();
    return SelfAssessmentAnswer.of(of, selfAssessments.of(of, new FiscalYear(fiscalYear)));
  }
}
