package th.sucharit.ita.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Names;
import th.sucharit.starter.web.Page;

/** Everybody may see what is asked, how it counts, and how sure that is. */
@RestController
@RequestMapping("/ita-reporting/questionnaires")
class QuestionnaireController {

  private final Questionnaires questionnaires;

  QuestionnaireController(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** A questionnaire in the list. */
  record Summary(
      FiscalYear fiscalYear, String instrument, String status, Names title, int questions) {

    static Summary of(Questionnaire one) {
      return new Summary(
          one.fiscalYear(),
          one.instrument(),
          one.status().code(),
          one.wording().title(),
          one.questions().list().size());
    }
  }

  @GetMapping
  @PermitAll
  Page<Summary> list() {
    List<Summary> all = questionnaires.all().stream().map(Summary::of).toList();
    return new Page<>(all, 0, all.size(), all.size());
  }

  @GetMapping("/{fiscalYear}/{instrument}")
  @PermitAll
  Questionnaire show(
      @PathVariable @Min(2400) @Max(2999) int fiscalYear,
      @PathVariable @Pattern(regexp = "[A-Z]{3}") String instrument) {
    return questionnaires.require(new FiscalYear(fiscalYear), instrument);
  }
}
