package th.sucharit.plans.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Instant;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlansInForce;
import th.sucharit.starter.files.Downloads;
import th.sucharit.starter.files.FileStore;
import th.sucharit.starter.files.StoredFile;
import th.sucharit.starter.files.Upload;
import th.sucharit.starter.files.Uploads;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** Officers enter files that show what was done; those inside and the province open them. */
@RestController
@RequestMapping("/plans/{id}/evidence")
class EvidenceController {

  private static final String SHA256 = "[0-9a-f]{64}";

  private final PlansInForce plans;
  private final Evidence evidence;
  private final EvidenceKeeping keeping;
  private final FileStore files;
  private final Uploads uploads;

  EvidenceController(
      PlansInForce plans,
      Evidence evidence,
      EvidenceKeeping keeping,
      FileStore files,
      Uploads uploads) {
    this.plans = plans;
    this.evidence = evidence;
    this.keeping = keeping;
    this.files = files;
    this.uploads = uploads;
  }

  record EvidenceAnswer(String id, String name, String type, long size, Instant uploadedAt) {

    static EvidenceAnswer of(EvidenceFile file) {
      EvidenceFile.Content content = file.content();
      return new EvidenceAnswer(
          content.sha256(), content.name(), content.type(), content.size(), file.entered().at());
    }
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<EvidenceAnswer> enter(
      Caller caller, @PathVariable String id, HttpServletRequest request) {
    plans.ofOwn(caller.localGovernment(), id);
    try (Upload upload = uploads.read(request)) {
      EvidenceFile file = keeping.enter(caller, id, upload);
      return ResponseEntity.created(
              URI.create("/api/plans/" + id + "/evidence/" + file.content().sha256()))
          .cacheControl(CacheControl.noStore())
          .body(EvidenceAnswer.of(file));
    }
  }

  @GetMapping("/{file}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<Resource> open(
      Caller caller, @PathVariable String id, @PathVariable @Pattern(regexp = SHA256) String file) {
    LocalGovernmentId of = plans.seenInside(caller, id).under().localGovernment();
    EvidenceFile entry =
        evidence.findIn(of, EvidenceFile.id(id, file)).orElseThrow(Refused::notFound);
    StoredFile stored = files.find(of, file).orElseThrow(Refused::notFound);
    return Downloads.attachment(stored, entry.content().name(), files.open(stored));
  }

  @DeleteMapping("/{file}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<Void> remove(
      Caller caller, @PathVariable String id, @PathVariable @Pattern(regexp = SHA256) String file) {
    LocalGovernmentId own = caller.localGovernment();
    plans.ofOwn(own, id);
    keeping.remove(own, id, file);
    return ResponseEntity.noContent().build();
  }
}
