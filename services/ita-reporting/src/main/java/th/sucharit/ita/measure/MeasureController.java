package th.sucharit.ita.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.Readership;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Etags;
import th.sucharit.starter.web.Page;

/** Officers keep the measures; their own people and the province read them. */
@RestController
@RequestMapping("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}/measures")
class MeasureController {

  private final MeasureKeeping keeping;
  private final LocalGovernmentDirectory directory;

  MeasureController(MeasureKeeping keeping, LocalGovernmentDirectory directory) {
    this.keeping = keeping;
    this.directory = directory;
  }

  @GetMapping
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  Page<MeasureAnswer> list(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size) {
    Jurisdiction of = directory.require(new LocalGovernmentId(code));
    if (!Readership.mayReadDrafts(caller, of)) {
      throw Refused.nothingToSee();
    }
    return keeping.list(of, new FiscalYear(fiscalYear), page, size).map(MeasureAnswer::of);
  }

  /** With the version that a change of it has to name. */
  @GetMapping("/{id}")
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<MeasureAnswer> one(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String id) {
    Jurisdiction of = directory.require(new LocalGovernmentId(code));
    if (!Readership.mayReadDrafts(caller, of)) {
      throw Refused.nothingToSee();
    }
    Measure measure = keeping.one(of, new FiscalYear(fiscalYear), id);
    return Etags.ok(measure, MeasureAnswer.of(measure));
  }

  @PostMapping
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<MeasureAnswer> set(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @Valid @RequestBody MeasureForm form) {
    Measure measure = keeping.set(own(caller, code), new FiscalYear(fiscalYear), form.plan());
    URI place =
        URI.create(
            "/api/ita-reporting/local-governments/%s/assessments/%d/measures/%s"
                .formatted(code, fiscalYear, measure.id()));
    return Etags.created(place, measure, MeasureAnswer.of(measure));
  }

  @PutMapping("/{id}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<MeasureAnswer> setAnew(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String id,
      @Valid @RequestBody MeasureForm form) {
    Measure measure =
        keeping.setAnew(own(caller, code), new FiscalYear(fiscalYear), id, form.plan());
    return Etags.ok(measure, MeasureAnswer.of(measure));
  }

  @PutMapping("/{id}/result")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<MeasureAnswer> report(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String id,
      @Valid @RequestBody ResultForm form) {
    Measure measure = keeping.report(own(caller, code), new FiscalYear(fiscalYear), id, form);
    return Etags.ok(measure, MeasureAnswer.of(measure));
  }

  private static LocalGovernmentId own(Caller caller, String code) {
    return Optional.of(new LocalGovernmentId(code))
        .filter(caller::actsFor)
        .orElseThrow(Refused::otherLocalGovernment);
  }
}
