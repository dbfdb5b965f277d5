package th.sucharit.ita.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.questionnaire.Questionnaire;
import th.sucharit.starter.web.SafePost;

/**
 * What the holder of a code can do without an account. The code stands in the body, never in an
 * address, and no answer from here is kept.
 */
@RestController
@RequestMapping("/ita-reporting/survey-answers")
class AnsweringController {

  private final Answering answering;

  AnsweringController(Answering answering) {
    this.answering = answering;
  }

  /** A code, to see its questions. */
  record CodeRequest(@NotBlank @Size(max = 100) String code) {

    @Override
    public String toString() {
      return "code";
    }
  }

  /** A code and what its holder answers: each question once. */
  record AnswerRequest(
      @NotBlank @Size(max = 100) String code,
      @NotNull @Size(max = 200) List<AnswerSheet.@Valid Line> answers) {

    @Override
    public String toString() {
      return "answers";
    }
  }

  /** What a code asks. */
  record AskedQuestions(
      LocalGovernmentId localGovernment,
      FiscalYear fiscalYear,
      String instrument,
      Questionnaire.Wording wording,
      Questionnaire.Questions questions) {}

  /** All there is to say of an answer. */
  record Taken(String state) {}

  @PostMapping("/questions")
  @PermitAll
  @SafePost
  ResponseEntity<AskedQuestions> ask(@Valid @RequestBody CodeRequest request) {
    Answering.Asked asked = answering.ask(request.code());
    Questionnaire questionnaire = asked.questionnaire();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new AskedQuestions(
                asked.survey().subject().of().localGovernment(),
                questionnaire.fiscalYear(),
                questionnaire.instrument(),
                questionnaire.wording(),
                questionnaire.questions()));
  }

  @PostMapping
  @PermitAll
  ResponseEntity<Taken> answer(
      @RequestHeader("Idempotency-Key") String key, @Valid @RequestBody AnswerRequest request) {
    answering.answer(request.code(), request.answers(), key);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Taken("answered"));
  }
}
