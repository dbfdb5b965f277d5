package th.sucharit.portal.disclosure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.localgovernment.LocalGovernments;

/** What a local government discloses, for everybody (หน้าการเปิดเผยข้อมูล). */
@Controller
class DisclosurePages {

  private final LocalGovernments registry;
  private final Disclosure disclosure;
  private final Clock clock;

  DisclosurePages(Gateway gateway, Clock clock) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.disclosure = gateway.forCitizens(Disclosure.class);
    this.clock = clock;
  }

  @GetMapping("/local-governments/{code:\\d{7}}/disclosure")
  String show(@PathVariable String code, @RequestParam @Nullable String year, Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    var years = disclosure.years();
    var chosen = FiscalYears.choose(years, year, clock);
    model.addAttribute("years", years);
    model.addAttribute("checklist", disclosure.get(code, chosen).getBody());
    return "disclosure";
  }
}
