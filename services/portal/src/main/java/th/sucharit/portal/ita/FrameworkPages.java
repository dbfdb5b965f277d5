package th.sucharit.portal.ita;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import th.sucharit.portal.gateway.Gateway;

/** By what a year is assessed, for everybody (หน้ากรอบการประเมิน ITA). */
@Controller
class FrameworkPages {

  private final ItaReporting ita;

  FrameworkPages(Gateway gateway) {
    this.ita = gateway.forCitizens(ItaReporting.class);
  }

  /** The latest year whose data can be relied on. */
  @GetMapping("/ita/frameworks")
  String latest(Model model) {
    var frameworks = ita.frameworks();
    return show(frameworks.latestUsable(), frameworks, model);
  }

  @GetMapping("/ita/frameworks/{year:\\d{4}}")
  String one(@PathVariable int year, Model model) {
    return show(year, ita.frameworks(), model);
  }

  private String show(int year, ItaReporting.Frameworks frameworks, Model model) {
    model.addAttribute("years", frameworks.years());
    model.addAttribute("framework", ita.framework(year));
    return "ita-framework";
  }
}
