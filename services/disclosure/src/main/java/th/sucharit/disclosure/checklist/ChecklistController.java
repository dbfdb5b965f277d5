package th.sucharit.disclosure.checklist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.ChecklistKeeping.Opened;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Etags;

/** Everybody reads checklists; officers open those of their own local government. */
@RestController
@RequestMapping("/disclosure/local-governments/{code}/checklists/{fiscalYear}")
class ChecklistController {

  private final ChecklistReading reading;
  private final ChecklistKeeping keeping;
  private final LocalGovernmentDirectory directory;

  ChecklistController(
      ChecklistReading reading, ChecklistKeeping keeping, LocalGovernmentDirectory directory) {
    this.reading = reading;
    this.keeping = keeping;
    this.directory = directory;
  }

  @GetMapping
  @PermitAll
  ResponseEntity<ChecklistAnswer> show(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    Jurisdiction of = directory.require(new LocalGovernmentId(code));
    FiscalYear year = new FiscalYear(fiscalYear);
    Optional<Checklist> open = reading.find(of.localGovernment(), year);
    ChecklistAnswer answer = reading.answer(caller, of, year, open.orElse(null));
    return open.map(checklist -> Etags.ok(checklist, answer))
        .orElseGet(() -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer));
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<ChecklistAnswer> open(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    LocalGovernmentId own = OwnOnly.check(caller, code);
    Opened opened = keeping.open(own, new FiscalYear(fiscalYear));
    Checklist checklist = opened.checklist();
    ChecklistAnswer answer =
        reading.answer(caller, checklist.jurisdiction(), checklist.fiscalYear(), checklist);
    URI location =
        URI.create("/api/disclosure/local-governments/" + own + "/checklists/" + fiscalYear);
    return opened.justNow()
        ? Etags.created(location, checklist, answer)
        : Etags.ok(checklist, answer);
  }
}
