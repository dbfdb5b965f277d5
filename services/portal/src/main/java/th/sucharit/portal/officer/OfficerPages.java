package th.sucharit.portal.officer;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import th.sucharit.portal.security.Officer;

/** Where an officer begins (หน้าแรกของเจ้าหน้าที่). */
@Controller
@RequestMapping("/officer")
class OfficerPages {

  /** The role that deals with general complaints. */
  private static final String COMPLAINTS = "officer";

  /** The role that oversees a province. */
  private static final String PROVINCE = "provincial-officer";

  @GetMapping
  String start(@AuthenticationPrincipal Officer officer) {
    if (officer.has(PROVINCE)) {
      return "redirect:/officer/board";
    }
    return officer.has(COMPLAINTS) ? "redirect:/officer/complaints" : "redirect:/officer/plan";
  }
}
