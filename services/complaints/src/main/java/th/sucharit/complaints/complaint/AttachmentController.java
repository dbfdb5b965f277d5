package th.sucharit.complaints.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.starter.files.Upload;
import th.sucharit.starter.files.Uploads;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Files of a case, for those who deal with it. */
@RestController
@RequestMapping("/complaints")
class AttachmentController {

  private final ComplaintHandling cases;
  private final ProvinceHandling province;
  private final AttachmentHandling handling;
  private final CaseReading reading;
  private final Uploads uploads;

  AttachmentController(
      ComplaintHandling cases,
      ProvinceHandling province,
      AttachmentHandling handling,
      CaseReading reading,
      Uploads uploads) {
    this.cases = cases;
    this.province = province;
    this.handling = handling;
    this.reading = reading;
    this.uploads = uploads;
  }

  record WhyRequest(@NotBlank @Size(max = 2000) String why) {}

  @PostMapping("/{id}/attachments")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<CaseAnswer> add(
      Caller caller, @PathVariable String id, HttpServletRequest request) {
    Complaint found = cases.show(caller.localGovernment(), id);
    try (Upload upload = uploads.form(request, Set.of()).file()) {
      Complaint after =
          handling.add(
              found,
              Actor.of(caller, Roles.OFFICER),
              Attachment.From.OFFICER,
              upload,
              () -> {
                // who is signed in answers for what they send
              });
      return Etags.ok(after, reading.whole(after));
    }
  }

  @GetMapping("/{id}/attachments/{attachment}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Resource> open(
      Caller caller, @PathVariable String id, @PathVariable String attachment) {
    return handling.open(cases.show(caller.localGovernment(), id), attachment);
  }

  /**
   * A write, since who opened it and why is told: it shows where and when photographs were made.
   */
  @PostMapping("/{id}/attachments/{attachment}/original")
  @RolesAllowed(Roles.INVESTIGATOR)
  ResponseEntity<Resource> openOriginal(
      Caller caller,
      @PathVariable String id,
      @PathVariable String attachment,
      @Valid @RequestBody WhyRequest request) {
    return handling.openOriginal(
        cases.show(caller.localGovernment(), id),
        attachment,
        Actor.of(caller, Roles.INVESTIGATOR),
        request.why());
  }

  @GetMapping("/provinces/cases/{id}/attachments/{attachment}")
  @RolesAllowed(Roles.PROVINCIAL_OFFICER)
  ResponseEntity<Resource> openAtProvince(
      Caller caller, @PathVariable String id, @PathVariable String attachment) {
    return handling.open(province.show(caller, id), attachment);
  }
}
