package th.sucharit.portal.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.plan.Plans.Entry;

/** The announced plan of a local government, for everybody (แผนที่ประกาศแล้ว). */
@Controller
class PlanPages {

  private final LocalGovernments registry;
  private final Plans plans;

  PlanPages(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.plans = gateway.forCitizens(Plans.class);
  }

  @GetMapping("/local-governments/{code:\\d{7}}/plan")
  String announced(@PathVariable String code, Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    newest(code).ifPresent(entry -> model.addAttribute("plan", plans.get(entry.id())));
    return "plan";
  }

  /** Plans nobody announced are not for citizens: a refusal means that there is none to show. */
  private Optional<Entry> newest(String code) {
    try {
      var items = plans.of(code).items();
      return Newest.of(items == null ? List.of() : items);
    } catch (GatewayRefusal refusal) {
      if (refusal.is(401) || refusal.is(403) || refusal.is(404)) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
