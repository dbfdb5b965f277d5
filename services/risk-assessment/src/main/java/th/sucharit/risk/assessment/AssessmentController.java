package th.sucharit.risk.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;

/** Everybody reads published assessments; their own people and the province also the others. */
@RestController
@RequestMapping("/risk-assessment")
class AssessmentController {

  private final AssessmentReading reading;
  private final LocalGovernmentDirectory directory;

  AssessmentController(AssessmentReading reading, LocalGovernmentDirectory directory) {
    this.reading = reading;
    this.directory = directory;
  }

  @GetMapping("/assessments/{id}")
  @PermitAll
  ResponseEntity<AssessmentAnswer> show(Caller caller, @PathVariable String id) {
    RiskAssessment assessment = reading.show(caller, id);
    return Etags.ok(assessment, AssessmentAnswer.of(assessment));
  }

  @GetMapping("/assessments/{id}/heatmap")
  @PermitAll
  ResponseEntity<Heatmap> heatmap(Caller caller, @PathVariable String id) {
    RiskAssessment assessment = reading.show(caller, id);
    return Etags.ok(assessment, Heatmap.of(assessment));
  }

  @GetMapping("/local-governments/{code}/assessments")
  @PermitAll
  Page<AssessmentAnswer.Summary> list(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return reading
        .list(caller, directory.require(new LocalGovernmentId(code)), page, size)
        .map(AssessmentAnswer.Summary::of);
  }
}
