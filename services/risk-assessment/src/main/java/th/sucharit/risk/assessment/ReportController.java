package th.sucharit.risk.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.starter.files.Downloads;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Whoever may read an assessment gets its report; the memo is for those who write and sign it. */
@RestController
@RequestMapping("/risk-assessment/assessments/{id}")
class ReportController {

  private final AssessmentReading reading;
  private final Clock clock;

  ReportController(AssessmentReading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/report.{format}")
  @PermitAll
  ResponseEntity<Resource> report(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Pattern(regexp = DocumentFormat.ENDINGS) String format) {
    return file(reading.show(caller, id), Optional.empty(), format);
  }

  /** The report behind a memo that puts it before the executive. */
  @GetMapping("/memo.{format}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<Resource> memo(
      Caller caller,
      @PathVariable String id,
      @PathVariable @Pattern(regexp = DocumentFormat.ENDINGS) String format,
      @Valid @ModelAttribute Letterhead letterhead) {
    RiskAssessment assessment = reading.show(caller, id);
    if (!caller.actsFor(assessment.jurisdiction().localGovernment())) {
      throw Refused.notFound();
    }
    return file(assessment, Optional.of(letterhead), format);
  }

  private ResponseEntity<Resource> file(
      RiskAssessment assessment, Optional<Letterhead> letterhead, String format) {
    DocumentFormat as = DocumentFormat.of(format);
    return Downloads.attachment(
        FileType.valueOf(as.name()),
        "risk-%s-%s.%s"
            .formatted(
                assessment.jurisdiction().localGovernment(), assessment.fiscalYear(), format),
        as.bytes(RiskReport.of(assessment, letterhead, clock.instant())));
  }
}
