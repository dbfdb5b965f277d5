package th.sucharit.portal.officer.escalated;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
  private static final String EVERYWHERE = "*";

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
    if (!officer.has("provincial-officer")) {
      throw new AccessDeniedException("neither executive nor provincial-officer");
    }
    var overseen = officer.province().orElse("");
    var chosen =
        overseen.equals(EVERYWHERE) ? Optional.ofNullable(province) : Optional.of(overseen);
    var code = chosen.filter(one -> one.matches("[0-9]{2}"));
    return view(
        overseen.equals(EVERYWHERE),
        code.orElse(""),
        code.map(one -> cases.ofProvince(one, number, PAGE_SIZE)));
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
