package th.sucharit.portal.ita.measure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.localgovernment.LocalGovernment;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.security.Officer;

/** Which measures are overdue: in the own local government, or in the province. */
@Controller
@RequestMapping("/officer/ita/overdue")
class OverduePages {

  private static final int PAGE_SIZE = 25;
  private static final String EVERYWHERE = "*";

  private final OverdueMeasures overdue;
  private final LocalGovernments registry;

  OverduePages(Gateway gateway) {
    this.overdue = gateway.forOfficers(OverdueMeasures.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable String province,
      @RequestParam(defaultValue = "0") int page) {
    int number = Math.clamp(page, 0, 10_000);
    var view = new ModelAndView("officer/ita-overdue");
    var own = officer.localGovernment();
    if (own.isPresent()) {
      return view.addObject("found", overdue.own(own.get(), number, PAGE_SIZE));
    }
    var overseen =
        officer
            .province()
            .orElseThrow(() -> new AccessDeniedException("of no local government or province"));
    var chosen =
        overseen.equals(EVERYWHERE)
            ? Optional.ofNullable(province).filter(code -> code.matches("[0-9]{2}"))
            : Optional.of(overseen);
    view.addObject("everywhere", overseen.equals(EVERYWHERE));
    view.addObject("province", chosen.orElse(""));
    chosen.ifPresent(code -> {
      var found = overdue.inProvince(code, number, PAGE_SIZE);
      view.addObject("found", found);
      view.addObject("names", names(found));
    });
    return view;
  }

  private Map<String, LocalGovernment> names(OverdueMeasures.Found found) {
    var codes =
        found.items().stream().map(OverdueMeasures.One::localGovernment).distinct().toList();
    return codes.isEmpty()
        ? Map.of()
        : registry.byCode(codes).stream()
            .collect(Collectors.toMap(LocalGovernment::code, Function.identity()));
  }
}
