package th.sucharit.portal.plan.revisions;

import java.util.Comparator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.security.Officer;

/** Earlier contents of the plan and what has changed since (หน้าฉบับปรับปรุง). */
@Controller
@RequestMapping("/officer/plan/{id}/revisions")
class RevisionPages {

  private final PlanDesk desk;
  private final Revisions revisions;

  RevisionPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.revisions = gateway.forOfficers(Revisions.class);
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Officer officer, @PathVariable String id) {
    var page = new ModelAndView("officer/plan-revisions");
    page.addObject("plan", desk.open(officer, id).plan());
    page.addObject(
        "revisions",
        revisions.of(id).stream()
            .sorted(Comparator.comparingInt(Revisions.Revision::number).reversed())
            .toList());
    return page;
  }

  /** Leads a form without scripts to the address of the comparison. */
  @GetMapping("/compare")
  String compare(@PathVariable String id, @RequestParam int from, @RequestParam int to) {
    return "redirect:/officer/plan/" + id + "/revisions/" + from + "/changes/" + to;
  }

  @GetMapping("/{from:\\d{1,6}}/changes/{to:\\d{1,6}}")
  ModelAndView changes(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to) {
    var page = new ModelAndView("officer/plan-changes");
    page.addObject("plan", desk.open(officer, id).plan());
    page.addObject("from", from);
    page.addObject("to", to);
    page.addObject("changes", revisions.changes(id, from, to).all());
    return page;
  }
}
