package th.sucharit.portal.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.Cases.Decision;
import th.sucharit.portal.web.FieldProblem;

/** One complaint and what the officer can do with it (หน้าเรื่องร้องเรียนของเจ้าหน้าที่). */
@Controller
@RequestMapping("/officer/complaints/{id:[A-Za-z0-9_-]{1,64}}")
class CasePages {

  private static final List<String> STEPS = List.of("accept", "reply", "resolve");

  private final Cases cases;

  CasePages(Gateway gateway) {
    this.cases = gateway.forOfficers(Cases.class);
  }

  /** What the officer sent: the version it was based on, a key against doubling, and the words. */
  record Answer(
      @Nullable String version,
      @Nullable String key,
      @Nullable String outcome,
      @Nullable String text) {

    static final Answer NONE = new Answer(null, null, null, null);

    boolean isEmpty() {
      return text == null || text.isBlank();
    }
  }

  @GetMapping
  ModelAndView show(@PathVariable String id) {
    return page(id, "", Answer.NONE);
  }

  @PostMapping("/accept")
  ModelAndView accept(@PathVariable String id, Answer answer, Locale locale) {
    return take(id, "accept", answer, new Decision(null, null), locale);
  }

  @PostMapping("/reply")
  ModelAndView reply(@PathVariable String id, Answer answer, Locale locale) {
    return answer.isEmpty()
        ? incomplete(id, "reply", answer)
        : take(id, "reply", answer, new Decision(null, answer.text()), locale);
  }

  @PostMapping("/resolve")
  ModelAndView resolve(@PathVariable String id, Answer answer, Locale locale) {
    return answer.isEmpty() || answer.outcome() == null
        ? incomplete(id, "resolve", answer)
        : take(id, "resolve", answer, new Decision(answer.outcome(), answer.text()), locale);
  }

  private ModelAndView take(
      String id, String step, Answer answer, Decision decision, Locale locale) {
    var version = answer.version();
    var key = answer.key();
    if (version == null || key == null) {
      return problem(id, step, answer, HttpStatus.BAD_REQUEST, "case.incomplete");
    }
    try {
      cases.take(id, step, version, key, decision);
      return new ModelAndView("redirect:/officer/complaints/" + id + "?done=" + step);
    } catch (GatewayRefusal refusal) {
      return switch (refusal.status()) {
        case 412 -> problem(id, step, answer, HttpStatus.PRECONDITION_FAILED, "case.stale");
        case 400, 409, 422 -> refused(id, step, answer, refusal, locale);
        default -> throw refusal;
      };
    }
  }

  private ModelAndView incomplete(String id, String step, Answer answer) {
    var page = page(id, step, answer);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var missing = new ArrayList<FieldProblem>();
    if (step.equals("resolve") && answer.outcome() == null) {
      missing.add(FieldProblem.of("outcome-acted", "case.outcome.missing"));
    }
    if (answer.isEmpty()) {
      missing.add(FieldProblem.of(step + "-text", "case.text.missing"));
    }
    page.addObject("problems", missing);
    return page;
  }

  private ModelAndView refused(
      String id, String step, Answer answer, GatewayRefusal refusal, Locale locale) {
    var page = problem(id, step, answer, HttpStatus.valueOf(refusal.status()), "case.refused");
    page.addObject("reason", refusal.text(locale).orElse(null));
    return page;
  }

  private ModelAndView problem(
      String id, String step, Answer answer, HttpStatus status, String notice) {
    var page = page(id, step, answer);
    page.setStatus(status);
    page.addObject("notice", notice);
    return page;
  }

  private ModelAndView page(String id, String step, Answer answer) {
    var found = cases.get(id);
    var page = new ModelAndView("officer/case");
    page.addObject("complaint", found.getBody());
    page.addObject("version", found.getHeaders().getETag());
    page.addObject("step", step);
    page.addObject("answer", answer);
    page.addObject("problems", List.of());
    page.addObject("done", STEPS);
    return page;
  }
}
