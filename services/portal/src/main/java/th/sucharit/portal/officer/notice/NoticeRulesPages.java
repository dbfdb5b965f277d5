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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.officer.category.Categories;
import th.sucharit.portal.officer.category.Term;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/**
 * Where a local government or a province wants to be told, and in which words (หน้ากำหนดการแจ้ง).
 */
@Controller
@RequestMapping("/officer/notifications")
class NoticeRulesPages {

  private static final String LOCAL_GOVERNMENTS = "local-governments";
  private static final String PROVINCES = "provinces";
  private static final String OFFICERS = "officers";

  private final NoticeRules rules;
  private final Categories categories;

  NoticeRulesPages(Gateway gateway) {
    this.rules = gateway.forOfficers(NoticeRules.class);
    this.categories = gateway.forOfficers(Categories.class);
  }

  /**
   * Whose settings they are.
   *
   * @param kind as in the address of the service
   * @param code of a local government or a province
   */
  record Owner(String kind, String code) {

    public boolean isProvince() {
      return kind.equals(PROVINCES);
    }
  }

  @GetMapping
  ModelAndView form(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable String province) {
    return owner(officer, province)
        .map(owner -> page(owner, null, null, List.of()))
        .orElseGet(
            () -> new ModelAndView("officer/notifications").addObject("problems", List.of()));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Officer officer,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var form = new NoticeForm(fields);
    var owner =
        owner(officer, form.get("province"))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    var defaults =
        Optional.ofNullable(rules.get(owner.kind(), owner.code()).getBody())
            .map(NoticeRules.Rules::defaults)
            .orElse(List.of());
    var sent = form.sent(units(owner), defaults);
    try {
      rules.put(owner.kind(), owner.code(), form.get("version"), form.get("key"), sent);
      return new ModelAndView(
          "redirect:/officer/notifications?done=saved"
              + (owner.isProvince() ? "&province=" + owner.code() : ""));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(412) || refusal.is(428) || refusal.is(409)) {
        var page = page(owner, form, null, List.of());
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        return page.addObject("notice", "notice.stale");
      }
      var problems = form.in(refusal, sent, locale);
      if (!refusal.is(400) || problems.isEmpty()) {
        throw refusal;
      }
      return page(owner, form, form.get("version"), problems);
    }
  }

  private ModelAndView page(
      Owner owner,
      @Nullable NoticeForm typed,
      @Nullable String version,
      List<FieldProblem> problems) {
    var found = rules.get(owner.kind(), owner.code());
    var present = Optional.ofNullable(found.getBody()).orElseThrow();
    var page = new ModelAndView("officer/notifications");
    page.addObject("form", typed == null ? NoticeForm.of(present) : typed);
    page.addObject("version", version == null ? found.getHeaders().getETag() : version);
    page.addObject("defaults", present.defaults());
    page.addObject("owner", owner);
    page.addObject(
        "groups", owner.isProvince() ? List.of(OFFICERS) : List.of(OFFICERS, "executive"));
    page.addObject("units", units(owner));
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  /** A province has no units of its own. */
  private List<Term> units(Owner owner) {
    return owner.isProvince() ? List.of() : categories.units();
  }

  /** Nothing while an officer of all provinces has named none. */
  private static Optional<Owner> owner(Officer officer, @Nullable String province) {
    if (officer.has("provincial-officer")) {
      return CaseDesk.province(officer, province).map(code -> new Owner(PROVINCES, code));
    }
    if (!officer.has("executive")) {
      return Optional.of(new Owner(LOCAL_GOVERNMENTS, CaseDesk.own(officer)));
    }
    return Optional.of(
        new Owner(
            LOCAL_GOVERNMENTS,
            officer
                .localGovernment()
                .orElseThrow(() -> new AccessDeniedException("of no local government"))));
  }
}
