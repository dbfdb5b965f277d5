package th.sucharit.portal.officer.province;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.officer.casework.CaseNames;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Appeals and referrals, and the decision of the province (หน้าพิจารณาของจังหวัด). */
@Controller
@RequestMapping("/officer/province")
class ProvincePages {

  private static final int PAGE_SIZE = 25;
  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST = 10_000;
  private static final String EVERYWHERE = "*";
  private static final String ROLE = "provincial-officer";
  private static final List<String> OUTCOMES = List.of("answered", "returned");

  private final ProvinceCases cases;
  private final CaseNames names;
  private final LocalGovernments registry;

  ProvincePages(Gateway gateway, CaseNames names) {
    this.cases = gateway.forOfficers(ProvinceCases.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.names = names;
  }

  /** What was typed into the form of the decision. */
  record Typed(
      @Nullable String version,
      @Nullable String key,
      @Nullable String outcome,
      @Nullable String text) {

    static final Typed NOTHING = new Typed(null, null, null, null);

    String said() {
      return Optional.ofNullable(text).orElse("").replace("\r\n", "\n").strip();
    }

    String decided() {
      return Optional.ofNullable(outcome).filter(OUTCOMES::contains).orElse("");
    }
  }

  @GetMapping
  ModelAndView waiting(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable String province,
      @RequestParam(defaultValue = "0") int page) {
    var overseen = overseen(officer);
    var chosen =
        overseen.equals(EVERYWHERE)
            ? Optional.ofNullable(province).filter(code -> code.matches("[0-9]{2}"))
            : Optional.of(overseen);
    var view = new ModelAndView("officer/province");
    view.addObject("everywhere", overseen.equals(EVERYWHERE));
    view.addObject("province", chosen.orElse(""));
    chosen.ifPresent(code -> {
      var found = cases.waiting(code, Math.clamp(page, 0, LAST_PAGE), PAGE_SIZE);
      view.addObject("waiting", found);
      view.addObject("names", namesOf(found));
    });
    return view;
  }

  @GetMapping("/{id:[A-Za-z0-9_-]{1,64}}")
  ModelAndView show(@AuthenticationPrincipal Officer officer, @PathVariable String id) {
    overseen(officer);
    return page(id, Typed.NOTHING, List.of());
  }

  @PostMapping("/{id:[A-Za-z0-9_-]{1,64}}/review")
  ModelAndView review(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @ModelAttribute Typed typed,
      Locale locale) {
    overseen(officer);
    var problems = new java.util.ArrayList<FieldProblem>();
    if (typed.decided().isEmpty()) {
      problems.add(FieldProblem.of("outcome-answered", "case.review.missing"));
    }
    if (typed.said().isEmpty()) {
      problems.add(FieldProblem.of("review-text", "case.text.missing"));
    }
    if (typed.said().length() > LONGEST) {
      problems.add(FieldProblem.of("review-text", "form.too-long", LONGEST));
    }
    if (!problems.isEmpty()) {
      return page(id, typed, problems);
    }
    try {
      cases.review(
          id,
          Optional.ofNullable(typed.version()).orElse(""),
          Optional.ofNullable(typed.key()).orElse(""),
          new ProvinceCases.Review(typed.decided(), typed.said()));
      return new ModelAndView("redirect:/officer/province?done=" + typed.decided());
    } catch (GatewayRefusal refusal) {
      if (refusal.is(412) || refusal.is(428) || refusal.is(409) || refusal.is(400)) {
        var page = page(id, typed, List.of());
        var stale = refusal.is(412) || refusal.is(428);
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        page.addObject("notice", stale ? "case.stale" : "case.refused");
        page.addObject("reason", stale ? null : refusal.text(locale).orElse(null));
        return page;
      }
      throw refusal;
    }
  }

  private ModelAndView page(String id, Typed typed, List<FieldProblem> problems) {
    var found = cases.get(id);
    var shown = Optional.ofNullable(found.getBody()).orElseThrow();
    var page = new ModelAndView("officer/province-case");
    var body = Optional.ofNullable(shown.localGovernment()).orElse("");
    names.furnish(page, body, shown);
    page.addObject("whose", registry.get(body));
    page.addObject("version", found.getHeaders().getETag());
    page.addObject("typed", typed);
    page.addObject("outcomes", OUTCOMES);
    page.addObject("problems", problems);
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static String overseen(Officer officer) {
    return officer
        .province()
        .filter(province -> officer.has(ROLE))
        .orElseThrow(() -> new AccessDeniedException("not " + ROLE));
  }

  private Map<String, LocalGovernment> namesOf(ProvinceCases.Waiting found) {
    var codes = found.items().stream().map(ProvinceCases.Line::localGovernment).distinct().toList();
    return codes.isEmpty()
        ? Map.of()
        : registry.byCode(codes).stream()
            .collect(Collectors.toMap(LocalGovernment::code, Function.identity()));
  }
}
