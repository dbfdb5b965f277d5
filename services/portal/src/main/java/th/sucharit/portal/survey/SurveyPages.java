package th.sucharit.portal.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.web.FieldProblem;

/** Answering a survey (การตอบแบบสำรวจ): the code is typed or comes behind a #, in no address. */
@Controller
@RequestMapping("/survey")
class SurveyPages {

  /** What a question's field is called before its code. */
  private static final String FIELD = "q-";

  private static final int LONGEST_CODE = 100;

  private final Answers answers;
  private final LocalGovernments registry;

  SurveyPages(Gateway gateway) {
    this.answers = gateway.forCitizens(Answers.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  @GetMapping
  ModelAndView form() {
    return form(List.of());
  }

  @GetMapping("/thanks")
  String thanks() {
    return "survey-thanks";
  }

  @PostMapping
  ModelAndView questions(@RequestParam(defaultValue = "") String code, Locale locale) {
    if (code.isBlank()) {
      return form(List.of(FieldProblem.of("code", "survey.code.missing")));
    }
    try {
      return questions(code.strip(), UUID.randomUUID().toString(), Map.of());
    } catch (GatewayRefusal refusal) {
      return refused(refusal, locale);
    }
  }

  @PostMapping("/answers")
  ModelAndView answer(
      @RequestParam String code,
      @RequestParam String key,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var lines =
        fields.entrySet().stream()
            .filter(field -> field.getKey().startsWith(FIELD) && !field.getValue().isBlank())
            .map(field -> new Answers.Line(field.getKey().substring(2), field.getValue()))
            .toList();
    try {
      answers.answer(key, new Answers.Sheet(code, lines));
      return new ModelAndView("redirect:/survey/thanks");
    } catch (GatewayRefusal refusal) {
      if (!refusal.is(400) || refusal.fieldErrors().isEmpty()) {
        return refused(refusal, locale);
      }
      var page = questions(code, key, fields);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView questions(String code, String key, Map<String, String> typed) {
    var asked = answers.ask(new Answers.Code(code.length() > LONGEST_CODE ? "0" : code));
    var page = new ModelAndView("survey");
    page.addObject("asked", asked);
    page.addObject("body", body(asked.localGovernment()).orElse(null));
    page.addObject("code", code);
    page.addObject("key", key);
    page.addObject("typed", typed);
    page.addObject("problems", typed.isEmpty() ? List.of() : problems(asked, typed));
    return page;
  }

  /** The service names a missing answer in words only, so what was chosen is looked at here. */
  private static List<FieldProblem> problems(Questionnaire asked, Map<String, String> typed) {
    var list = asked.questions().list();
    return IntStream.range(0, list.size())
        .filter(i -> !asked.offers(list.get(i), typed.getOrDefault(FIELD + list.get(i).code(), "")))
        .mapToObj(i -> FieldProblem.of(FIELD + list.get(i).code(), "survey.answer.missing", i + 1))
        .toList();
  }

  /** A code that opens nothing, and a survey that is closed, are said at the code. */
  private static ModelAndView refused(GatewayRefusal refusal, Locale locale) {
    if (!List.of(400, 404, 409, 422).contains(refusal.status())) {
      throw refusal;
    }
    return refusal.is(409)
        ? form(List.of(new FieldProblem("code", null, null, refusal.text(locale).orElse(""))))
        : form(List.of(FieldProblem.of("code", "survey.code.unknown")));
  }

  private static ModelAndView form(List<FieldProblem> problems) {
    var page = new ModelAndView("survey-code").addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  /** The questions are shown also where the name cannot be learnt now. */
  private Optional<LocalGovernment> body(String code) {
    try {
      return Optional.of(registry.get(code));
    } catch (GatewayRefusal | RestClientException unknown) {
      return Optional.empty();
    }
  }
}
