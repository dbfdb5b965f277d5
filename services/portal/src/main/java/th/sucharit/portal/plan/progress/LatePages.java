package th.sucharit.portal.plan.progress;

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

/**
 * Which reports are missing (หน้ารายการล่าช้า): in the own local government, or in the province.
 */
@Controller
@RequestMapping("/officer/late")
class LatePages {

  private static final int PAGE_SIZE = 25;
  private static final String EVERYWHERE = "*";

  private final Reporting reporting;
  private final LocalGovernments registry;

  LatePages(Gateway gateway) {
    this.reporting = gateway.forOfficers(Reporting.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable String province,
      @RequestParam(defaultValue = "0") int page) {
    var own = officer.localGovernment();
    if (own.isPresent()) {
      return new ModelAndView("officer/late", "late", reporting.late(own.get()));
    }
    var overseen =
        officer
            .province()
            .orElseThrow(() -> new AccessDeniedException("of no local government or province"));
    var chosen =
        overseen.equals(EVERYWHERE)
            ? Optional.ofNullable(province).filter(code -> code.matches("[0-9]{2}"))
            : Optional.of(overseen);
    var view = new ModelAndView("officer/late-province");
    view.addObject("everywhere", overseen.equals(EVERYWHERE));
    view.addObject("province", chosen.orElse(""));
    chosen.ifPresent(code -> {
      var late = reporting.lateIn(code, Math.max(page, 0), PAGE_SIZE);
      view.addObject("late", late);
      view.addObject("names", namesOf(late));
    });
    return view;
  }

  private Map<String, LocalGovernment> namesOf(Reporting.LateBodies late) {
    var codes = late.items().stream().map(Reporting.LateBody::localGovernment).toList();
    return codes.isEmpty()
        ? Map.of()
        : registry.byCode(codes).stream()
            .collect(Collectors.toMap(LocalGovernment::code, Function.identity()));
  }
}
