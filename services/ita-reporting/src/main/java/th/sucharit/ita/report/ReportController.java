package th.sucharit.ita.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.docx.DocxDocuments;
import th.sucharit.documents.pdf.PdfDocuments;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** The report as a file, for those who write and sign it. */
@RestController
@RequestMapping("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}")
class ReportController {

  /** Most reports go by indicator. */
  private static final String USUAL = "per-indicator";

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Reports reports;

  ReportController(Reports reports) {
    this.reports = reports;
  }

  @GetMapping("/report.pdf")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<byte[]> pdf(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @RequestParam(defaultValue = USUAL) String layout,
      @Valid @ModelAttribute Letterhead letterhead) {
    OfficialDocument document = report(caller, code, fiscalYear, layout, letterhead);
    return file(MediaType.APPLICATION_PDF, code, fiscalYear, "pdf")
        .body(PdfDocuments.bytes(document));
  }

  @GetMapping("/report.docx")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE})
  ResponseEntity<byte[]> docx(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @RequestParam(defaultValue = USUAL) String layout,
      @Valid @ModelAttribute Letterhead letterhead) {
    OfficialDocument document = report(caller, code, fiscalYear, layout, letterhead);
    return file(DOCX, code, fiscalYear, "docx").body(DocxDocuments.bytes(document));
  }

  private OfficialDocument report(
      Caller caller, String code, int fiscalYear, String layout, Letterhead letterhead) {
    if (!caller.actsFor(new LocalGovernmentId(code))) {
      throw Refused.otherLocalGovernment();
    }
    return reports.report(
        caller,
        new FiscalYear(fiscalYear),
        Layout.of(layout).orElseThrow(Refused::noSuchLayout),
        letterhead);
  }

  private static ResponseEntity.BodyBuilder file(
      MediaType type, String code, int fiscalYear, String ending) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("ita-%s-%d.%s".formatted(code, fiscalYear, ending))
                .build()
                .toString());
  }
}
