package th.sucharit.plans.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanCsv;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;

/** Everybody reads announced plans; their own people and the province also the others. */
@RestController
@RequestMapping("/plans")
class PlanController {

  private final PlanReading reading;
  private final LocalGovernmentDirectory directory;

  PlanController(PlanReading reading, LocalGovernmentDirectory directory) {
    this.reading = reading;
    this.directory = directory;
  }

  @GetMapping("/{id}")
  @PermitAll
  ResponseEntity<PlanAnswer> show(Caller caller, @PathVariable String id) {
    Edition edition = reading.show(caller, id);
    return Etags.ok(edition.plan(), PlanAnswer.of(edition));
  }

  @GetMapping("/local-governments/{code}/plans")
  @PermitAll
  Page<PlanAnswer.Summary> list(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return reading.list(caller, directory.require(new LocalGovernmentId(code)), page, size);
  }

  @GetMapping("/{id}/export.json")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<byte[]> export(Caller caller, @PathVariable String id) {
    Plan plan = reading.showInside(caller, id);
    return file(plan.content(), Etags.of(plan));
  }

  @GetMapping("/{id}/export.csv")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<byte[]> table(Caller caller, @PathVariable String id) {
    Plan plan = reading.showInside(caller, id);
    return file(
        plan.content(),
        Etags.of(plan),
        "csv",
        new MediaType("text", "csv", StandardCharsets.UTF_8),
        PlanCsv.file(plan.content()));
  }

  @GetMapping("/{id}/revisions")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  List<Revision> revisions(Caller caller, @PathVariable String id) {
    return reading.showInside(caller, id).revisions();
  }

  @GetMapping("/{id}/revisions/{number}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<byte[]> revision(
      Caller caller, @PathVariable String id, @PathVariable @Min(1) int number) {
    PlanDocument content = reading.content(caller, id, number);
    return file(content, "\"" + PlanWriter.contentHash(content) + "\"");
  }

  private static ResponseEntity<byte[]> file(PlanDocument content, String etag) {
    return file(content, etag, "json", MediaType.APPLICATION_JSON, PlanWriter.file(content));
  }

  /** A file to keep, named after the plan. */
  static ResponseEntity<byte[]> file(
      PlanDocument content, String etag, String ending, MediaType type, byte[] body) {
    String name =
        "plan-"
            + content.cover().localGovernment()
            + "-"
            + content.cover().period().firstFiscalYear()
            + "."
            + ending;
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag(etag)
        .contentType(type)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(name).build().toString())
        .body(body);
  }
}
