package th.sucharit.ita.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.starter.files.Downloads;
import th.sucharit.starter.files.FileType;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** The report as a file, for those who write and sign it. */
@RestController
@RequestMapping("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}")
class ReportController {

  private final Reports reports;

  ReportController(Reports reports) {
    this.reports = reports;
  }

  @GetMapping("/report.{format}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<Resource> report(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = DocumentFormat.ENDINGS) String format,
      @RequestParam(defaultValue = Layout.USUAL) String layout,
      @Valid @ModelAttribute Letterhead letterhead) {
    if (!caller.actsFor(new LocalGovernmentId(code))) {
      throw Refused.otherLocalGovernment();
    }
    OfficialDocument document =
        reports.report(
            caller,
            new FiscalYear(fiscalYear),
            Layout.of(layout).orElseThrow(Refused::noSuchLayout),
            letterhead);
    DocumentFormat as = DocumentFormat.of(format);
    return Downloads.attachment(
        FileType.valueOf(as.name()),
        "ita-%s-%d.%s".formatted(code, fiscalYear, format),
        as.bytes(document));
  }
}
