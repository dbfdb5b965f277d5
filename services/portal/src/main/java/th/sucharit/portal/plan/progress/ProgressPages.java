package th.sucharit.portal.plan.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.plan.Newest;
import th.sucharit.portal.plan.Plans;

/** How far an announced plan has come, for everybody (หน้าความก้าวหน้าสำหรับประชาชน). */
@Controller
class ProgressPages {

  private final LocalGovernments registry;
  private final Plans plans;
  private final Reporting reporting;

  ProgressPages(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.plans = gateway.forCitizens(Plans.class);
    this.reporting = gateway.forCitizens(Reporting.class);
  }

  @GetMapping("/local-governments/{code:\\d{7}}/plan/progress")
  String show(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Integer year,
      Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    announced(code, year).ifPresent(progress -> model.addAttribute("progress", progress));
    return "plan-progress";
  }

  /** A refusal means that there is nothing to show yet. */
  private Optional<Progress> announced(String code, @Nullable Integer year) {
    try {
      return Newest.of(Optional.ofNullable(plans.of(code).items()).orElse(List.of()))
          .map(entry -> reporting.of(entry.id(), year));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(401) || refusal.is(403) || refusal.is(404) || refusal.is(409)) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
