package th.sucharit.ita.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Etags;

/** Officers enter scores; the executive makes them official. */
@RestController
@RequestMapping("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}")
class ScoringController {

  private final ScoreEntry entry;
  private final AssessmentReading reading;

  ScoringController(ScoreEntry entry, AssessmentReading reading) {
    this.entry = entry;
    this.reading = reading;
  }

  record MakeOfficialRequest(@NotBlank @Size(max = 500) String source) {}

  /** Creates when there is nothing yet and no version is named; replaces the named version. */
  @PutMapping("/scores")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<AssessmentAnswer> enter(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @Valid @RequestBody ScoreForm form) {
    boolean replacing = version != null;
    Assessment assessment =
        entry.enter(own(caller, code), new FiscalYear(fiscalYear), form, replacing);
    AssessmentAnswer answer = answer(caller, assessment);
    return replacing
        ? Etags.ok(assessment, answer)
        : Etags.created(
            URI.create(
                "/api/ita-reporting/local-governments/" + code + "/assessments/" + fiscalYear),
            assessment,
            answer);
  }

  @PostMapping("/make-official")
  @RolesAllowed(Roles.EXECUTIVE)
  ResponseEntity<AssessmentAnswer> makeOfficial(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @Valid @RequestBody MakeOfficialRequest request) {
    Assessment assessment =
        entry.makeOfficial(own(caller, code), new FiscalYear(fiscalYear), request.source());
    return Etags.ok(assessment, answer(caller, assessment));
  }

  private AssessmentAnswer answer(Caller caller, Assessment assessment) {
    Seen seen = reading.written(assessment);
    return AssessmentAnswer.of(seen, reading.change(caller, seen));
  }

  private static LocalGovernmentId own(Caller caller, String code) {
    return Optional.of(new LocalGovernmentId(code))
        .filter(caller::actsFor)
        .orElseThrow(Refused::otherLocalGovernment);
  }
}
