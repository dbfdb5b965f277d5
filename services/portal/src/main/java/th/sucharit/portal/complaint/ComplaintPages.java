package th.sucharit.portal.complaint;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.web.FieldProblem;

/** The complaint form and the receipt (แบบฟอร์มร้องเรียนและใบรับเรื่อง). */
@Controller
@RequestMapping("/local-governments/{code:\\d{7}}/complain")
class ComplaintPages {

  private final LocalGovernments registry;
  private final ComplaintIntake complaints;

  ComplaintPages(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.complaints = gateway.forCitizens(ComplaintIntake.class);
  }

  @GetMapping
  ModelAndView form(@PathVariable String code) {
    return form(code, ComplaintForm.blank(), List.of());
  }

  /** Shows the receipt at once: it belongs into no address and no session. */
  @PostMapping
  ModelAndView file(
      @PathVariable String code, @ModelAttribute("form") ComplaintForm form, Locale locale) {
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return form(code, form, problems);
    }
    try {
      var page = new ModelAndView("receipt");
      page.addObject("filed", complaints.file(key(form.key()), form.to(code)));
      page.addObject("localGovernment", registry.get(code));
      return page;
    } catch (GatewayRefusal refusal) {
      var refused = FieldProblem.in(refusal, locale);
      if (refused.isEmpty()) {
        throw refusal;
      }
      return form(code, form, refused);
    }
  }

  private ModelAndView form(String code, ComplaintForm form, List<FieldProblem> problems) {
    var page = new ModelAndView("complain");
    page.addObject("localGovernment", registry.get(code));
    page.addObject("form", form);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static String key(@Nullable String sent) {
    try {
      return UUID.fromString(sent == null ? "" : sent).toString();
    } catch (IllegalArgumentException missing) {
      return UUID.randomUUID().toString();
    }
  }
}
