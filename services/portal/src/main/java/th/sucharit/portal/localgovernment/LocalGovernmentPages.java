package th.sucharit.portal.localgovernment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.web.Formats;

/** The way in: landing page, search, the page of one local government (หน้าแรกและหน้าหน่วยงาน). */
@Controller
class LocalGovernmentPages {

  private static final int PAGE_SIZE = 20;
  private static final int LONGEST_QUERY = 100;

  private final LocalGovernments registry;

  LocalGovernmentPages(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  @GetMapping("/")
  String landing() {
    return "landing";
  }

  @GetMapping("/local-governments")
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
    model.addAttribute("q", typed);
    if (!typed.isEmpty()) {
      model.addAttribute(
          "found", registry.search(Formats.plainDigits(typed), Math.max(page, 0), PAGE_SIZE));
    }
    return "local-governments";
  }

  @GetMapping("/local-governments/{code:\\d{7}}")
  String one(@PathVariable String code, Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    return "local-government";
  }
}
