package th.sucharit.ita.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.Readership;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.questionnaire.Questionnaires;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Officers keep the surveys of their own; their own people and the province see the results. */
@RestController
@RequestMapping("/ita-reporting/local-governments/{code}/surveys/{fiscalYear}")
class SurveyController {

  /** Codes are drawn by the key of their order, so that must not be guessable. */
  private static final int SHORTEST_KEY = 20;

  private final SurveyDesk desk;
  private final SurveyStore surveys;
  private final Questionnaires questionnaires;
  private final Frameworks frameworks;
  private final LocalGovernmentDirectory directory;

  SurveyController(
      SurveyDesk desk,
      SurveyStore surveys,
      Questionnaires questionnaires,
      Frameworks frameworks,
      LocalGovernmentDirectory directory) {
    this.desk = desk;
    this.surveys = surveys;
    this.questionnaires = questionnaires;
    this.frameworks = frameworks;
    this.directory = directory;
  }

  /** How many codes are wanted. */
  record InvitationOrder(@Min(1) @Max(SurveyDesk.MOST_AT_ONCE) int count) {}

  /** Codes, shown this once. */
  record IssuedCodes(List<String> codes) {

    @Override
    public String toString() {
      return codes.size() + " codes";
    }
  }

  /** The surveys of a year. */
  record SurveysOfYear(
      LocalGovernmentId localGovernment, FiscalYear fiscalYear, List<SurveyAnswer> surveys) {}

  @GetMapping
  @RolesAllowed({Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR, Roles.PROVINCIAL_OFFICER})
  ResponseEntity<SurveysOfYear> list(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    Jurisdiction of = directory.require(new LocalGovernmentId(code));
    if (!Readership.mayReadDrafts(caller, of)) {
      throw Refused.notFound();
    }
    FiscalYear year = new FiscalYear(fiscalYear);
    List<SurveyAnswer> shown =
        surveys.all(of.localGovernment(), year).stream().map(this::shown).toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new SurveysOfYear(of.localGovernment(), year, shown));
  }

  @PostMapping("/{instrument}")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<SurveyAnswer> open(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Z]{3}") String instrument,
      @Valid @RequestBody BodySize size) {
    LocalGovernmentId own = own(caller, code);
    Survey opened =
        desk.open(own, questionnaires.require(new FiscalYear(fiscalYear), instrument), size);
    URI place =
        URI.create(
            "/api/ita-reporting/local-governments/%s/surveys/%d".formatted(code, fiscalYear));
    return ResponseEntity.created(place).cacheControl(CacheControl.noStore()).body(shown(opened));
  }

  /** The codes are in no other answer and stored nowhere, not even as the kept answer. */
  @PostMapping("/{instrument}/invitations")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<IssuedCodes> invite(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Z]{3}") String instrument,
      @RequestHeader("Idempotency-Key") String key,
      @Valid @RequestBody InvitationOrder order) {
    LocalGovernmentId own = own(caller, code);
    if (key.length() < SHORTEST_KEY) {
      throw Refused.shortKey();
    }
    List<InvitationCode> codes =
        desk.invite(own, new FiscalYear(fiscalYear), instrument, order.count(), key);
    return ResponseEntity.status(201)
        .cacheControl(CacheControl.noStore())
        .body(new IssuedCodes(codes.stream().map(InvitationCode::grouped).toList()));
  }

  @PostMapping("/{instrument}/close")
  @RolesAllowed(Roles.OFFICER)
  ResponseEntity<SurveyAnswer> close(
      Caller caller,
      @PathVariable @Pattern(regexp = "[0-9]{7}") String code,
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Z]{3}") String instrument) {
    Survey closed = desk.close(own(caller, code), new FiscalYear(fiscalYear), instrument);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown(closed));
  }

  private SurveyAnswer shown(Survey survey) {
    FiscalYear year = survey.subject().fiscalYear();
    return SurveyAnswer.of(
        survey,
        questionnaires.require(year, survey.subject().instrument()),
        frameworks.require(year).structure());
  }

  private static LocalGovernmentId own(Caller caller, String code) {
    return Optional.of(new LocalGovernmentId(code))
        .filter(caller::actsFor)
        .orElseThrow(Refused::otherLocalGovernment);
  }
}
