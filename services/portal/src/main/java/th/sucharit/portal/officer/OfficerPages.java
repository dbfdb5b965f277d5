package th.sucharit.portal.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.security.Officer;

/** Where an officer begins, and the inbox (กล่องงาน). */
@Controller
@RequestMapping("/officer")
class OfficerPages {

  private static final int PAGE_SIZE = 25;

  /** The role that deals with general complaints. */
  private static final String COMPLAINTS = "officer";

  /** The role that oversees a province. */
  private static final String PROVINCE = "provincial-officer";

  private static final List<String> FILTERS =
      List.of("received", "reopened", "accepted", "assigned", "waiting", "resolved", "dismissed");

  private final Cases cases;

  OfficerPages(Gateway gateway) {
    this.cases = gateway.forOfficers(Cases.class);
  }

  @GetMapping
  String start(@AuthenticationPrincipal Officer officer) {
    if (officer.has(PROVINCE)) {
      return "redirect:/officer/board";
    }
    return officer.has(COMPLAINTS) ? "redirect:/officer/complaints" : "redirect:/officer/plan";
  }

  @GetMapping("/complaints")
  String inbox(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var filter = status != null && FILTERS.contains(status) ? status : null;
    model.addAttribute("filters", FILTERS);
    model.addAttribute("status", filter);
    model.addAttribute("inbox", cases.list(filter, Math.max(page, 0), PAGE_SIZE));
    return "officer/inbox";
  }
}
