package th.sucharit.portal.officer.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.officer.category.Categories;
import th.sucharit.portal.officer.category.Term;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Where a local government wants to be told, and in which words (หน้ากำหนดการแจ้ง). */
@Controller
@RequestMapping("/officer/notifications")
class NoticeRulesPages {

  private final NoticeRules rules;
  private final Categories categories;

  NoticeRulesPages(Gateway gateway) {
    this.rules = gateway.forOfficers(NoticeRules.class);
    this.categories = gateway.forOfficers(Categories.class);
  }

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Officer officer) {
    return page(officer, null, null, List.of());
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Officer officer,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var own = own(officer);
    var form = new NoticeForm(fields);
    var defaults =
        Optional.ofNullable(rules.get(own).getBody())
            .map(NoticeRules.Rules::defaults)
            .orElse(List.of());
    var sent = form.sent(categories.units(), defaults);
    try {
      rules.put(own, form.get("version"), form.get("key"), sent);
      return new ModelAndView("redirect:/officer/notifications?done=saved");
    } catch (GatewayRefusal refusal) {
      if (refusal.is(412) || refusal.is(428) || refusal.is(409)) {
        var page = page(officer, form, null, List.of());
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        return page.addObject("notice", "notice.stale");
      }
      var problems = form.in(refusal, sent, locale);
      if (!refusal.is(400) || problems.isEmpty()) {
        throw refusal;
      }
      return page(officer, form, form.get("version"), problems);
    }
  }

  private ModelAndView page(
      Officer officer,
      @Nullable NoticeForm typed,
      @Nullable String version,
      List<FieldProblem> problems) {
    var found = rules.get(own(officer));
    var present = Optional.ofNullable(found.getBody()).orElseThrow();
    List<Term> units = categories.units();
    var page = new ModelAndView("officer/notifications");
    page.addObject("form", typed == null ? NoticeForm.of(present) : typed);
    page.addObject("version", version == null ? found.getHeaders().getETag() : version);
    page.addObject("defaults", present.defaults());
    page.addObject("units", units);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static String own(Officer officer) {
    if (!officer.has("executive")) {
      return CaseDesk.own(officer);
    }
    return officer
        .localGovernment()
        .orElseThrow(() -> new AccessDeniedException("of no local government"));
  }
}
