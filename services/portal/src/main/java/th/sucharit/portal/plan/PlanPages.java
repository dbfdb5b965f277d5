package th.sucharit.portal.plan;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
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

  @GetMapping("/local-governments/{code:\\d{7}}/plan/items/{number:\\d{1,4}}")
  String item(@PathVariable String code, @PathVariable String number, Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    var located =
        newest(code)
            .map(entry -> plans.get(entry.id()))
            .flatMap(plan -> {
              model.addAttribute("plan", plan);
              return plan.find(number);
            })
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("located", located);
    return "plan-item";
  }

  /** Plans nobody announced are not for citizens: a refusal means that there is none to show. */
  private Optional<Entry> newest(String code) {
    try {
      return Newest.of(Lists.of(plans.of(code).items()));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(401) || refusal.is(403) || refusal.is(404)) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
