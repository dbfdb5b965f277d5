package th.sucharit.portal.complaint;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.PortalSettings;
import th.sucharit.portal.PortalSettings.MapTiles;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.web.FieldProblem;

/** The complaint form and the receipt (แบบฟอร์มร้องเรียนและใบรับเรื่อง). */
@Controller
@RequestMapping("/local-governments/{code:\\d{7}}/complain")
class ComplaintPages {

  private static final int TOO_MANY = 429;

  private final LocalGovernments registry;
  private final ComplaintIntake complaints;
  private final MapTiles map;
  private final StatusView status;

  ComplaintPages(Gateway gateway, PortalSettings settings, StatusView status) {
    this.status = status;
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.complaints = gateway.forCitizens(ComplaintIntake.class);
    this.map = settings.map();
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String code, @RequestParam(required = false) @Nullable String category) {
    return form(code, complaints.categories(code), ComplaintForm.blank(category), List.of());
  }

  /** Shows the receipt at once: it belongs into no address and no session. */
  @PostMapping
  ModelAndView file(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> fields,
      Locale locale) {
    var form = ComplaintForm.typed(fields);
    var categories = complaints.categories(code);
    if (form.asksForMore()) {
      return form(code, categories, form, List.of());
    }
    var questions = categories.questions(form.get("category"));
    var problems = form.problems(questions);
    if (!problems.isEmpty()) {
      return form(code, categories, form, problems);
    }
    // Nothing is asked for after the filing: no other answer may keep the receipt from being shown.
    var page = new ModelAndView("receipt");
    page.addObject("localGovernment", registry.get(code));
    page.addObject("channels", status.channels());
    page.addObject("problems", List.of());
    try {
      return page.addObject(
          "filed", complaints.file(form.key(), form.proof(), form.to(code, questions)));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(TOO_MANY)) {
        var again = form(code, categories, form, List.of()).addObject("crowded", true);
        again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return again;
      }
      var refused = in(refusal, locale);
      if (refused.isEmpty()) {
        throw refusal;
      }
      return form(code, categories, form, refused);
    }
  }

  /** Answers have fields of their own in the form. */
  private static List<FieldProblem> in(GatewayRefusal refusal, Locale locale) {
    return refusal.fieldErrors().stream()
        .map(error ->
            new FieldProblem(
                error.pointer().startsWith("/answers/")
                    ? ComplaintForm.ANSWER + error.field()
                    : error.field(),
                null,
                null,
                error.text(locale)))
        .toList();
  }

  private ModelAndView form(
      String code, Categories categories, ComplaintForm form, List<FieldProblem> problems) {
    var page = new ModelAndView("complain");
    page.addObject("localGovernment", registry.get(code));
    page.addObject("categories", categories);
    page.addObject("questions", categories.questions(form.get("category")));
    page.addObject("form", form);
    page.addObject("problems", problems);
    page.addObject("map", map);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }
}
