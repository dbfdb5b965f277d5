package th.sucharit.portal.officer.escalated;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.officer.category.Categories;
import th.sucharit.portal.security.Officer;

/** What executives and provincial officers have to ask after (หน้าเรื่องที่พ้นกำหนด). */
@Controller
class EscalatedPages {

  private static final int PAGE_SIZE = 25;
  private static final int LAST_PAGE = 10_000;

  private final EscalatedCases cases;
  private final Categories categories;
  private final LocalGovernments registry;

  EscalatedPages(Gateway gateway) {
    this.cases = gateway.forOfficers(EscalatedCases.class);
    this.categories = gateway.forOfficers(Categories.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  @GetMapping("/officer/escalated")
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable String province,
      @RequestParam(defaultValue = "0") int page) {
    int number = Math.clamp(page, 0, LAST_PAGE);
    if (officer.has("executive")) {
      return view(false, "", Optional.of(cases.ofOwn(number, PAGE_SIZE)));
    }
    var code = CaseDesk.province(officer, province);
    return view(
        CaseDesk.overseesAll(officer),
        code.orElse(""),
        code.map(one -> cases.ofProvince(one, number, PAGE_SIZE)));
  }

  /** One of them, to read: where it stands and what was done, without a word of it. */
  @GetMapping("/officer/escalated/{id:[A-Za-z0-9_-]{1,64}}")
  ModelAndView one(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String province) {
    var found =
        officer.has("executive")
            ? cases.oneOfOwn(id)
            : CaseDesk.province(officer, province)
                .map(code -> cases.oneOfProvince(code, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var view = new ModelAndView("officer/escalated-case");
    view.addObject("complaint", found);
    view.addObject("province", province);
    view.addObject("unitNames", CaseDesk.names(categories.units()));
    view.addObject("myself", CaseDesk.myself(officer));
    Optional.ofNullable(found.localGovernment())
        .ifPresent(body -> view.addObject("whose", registry.get(body)));
    return view;
  }

  private ModelAndView view(
      boolean everywhere, String province, Optional<EscalatedCases.Found> found) {
    var view = new ModelAndView("officer/escalated");
    view.addObject("everywhere", everywhere);
    view.addObject("province", province);
    view.addObject("unitNames", CaseDesk.names(categories.units()));
    found.ifPresent(late -> {
      view.addObject("late", late);
      view.addObject("names", namesOf(late));
    });
    return view;
  }

  private Map<String, LocalGovernment> namesOf(EscalatedCases.Found late) {
    var codes = late.items().stream().map(EscalatedCases.Line::localGovernment).distinct().toList();
    return codes.isEmpty()
        ? Map.of()
        : registry.byCode(codes).stream()
            .collect(Collectors.toMap(LocalGovernment::code, Function.identity()));
  }
}
