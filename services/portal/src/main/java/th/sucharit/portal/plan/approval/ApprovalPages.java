package th.sucharit.portal.plan.approval;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.Plan;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.plan.Sent;
import th.sucharit.portal.plan.StepRefused;
import th.sucharit.portal.plan.revisions.Revisions;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** What is put before the executive, and the decision (หน้าพิจารณาอนุมัติแผน). */
@Controller
@RequestMapping("/officer/plan/{id}/approval")
class ApprovalPages {

  private static final String RETURN = "return";

  private final PlanDesk desk;
  private final Revisions revisions;

  ApprovalPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.revisions = gateway.forOfficers(Revisions.class);
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Officer officer, @PathVariable String id) {
    return page(officer, id, Sent.NONE);
  }

  @PostMapping("/{step:approve|return}")
  ModelAndView decide(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String step,
      Sent sent,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.EXECUTIVE);
    if (sent.isIncomplete()) {
      return StepRefused.incomplete(page(officer, id, sent));
    }
    if (step.equals(RETURN) && sent.withoutReason()) {
      var page = page(officer, id, sent);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      page.addObject("problems", List.of(FieldProblem.of("return-reason", "plan.reason.missing")));
      return page;
    }
    try {
      desk.take(id, step, sent);
      return new ModelAndView("redirect:/officer/plan/" + id + "?done=" + step);
    } catch (GatewayRefusal refusal) {
      return StepRefused.on(page(officer, id, sent), refusal, locale).orElseThrow(() -> refusal);
    }
  }

  private ModelAndView page(Officer officer, String id, Sent sent) {
    PlanDesk.require(officer, PlanDesk.EXECUTIVE);
    var opened = desk.open(officer, id);
    var page = new ModelAndView("officer/plan-approval");
    page.addObject("plan", opened.plan());
    page.addObject("version", opened.version());
    page.addObject("sent", sent);
    page.addObject("problems", List.of());
    page.addObject("changes", changes(opened.plan()));
    desk.findings(officer, opened.plan())
        .ifPresent(findings -> page.addObject("findings", findings));
    return page;
  }

  /** What is new since the revision in force; nothing to compare with when none is. */
  private List<Revisions.Change> changes(Plan plan) {
    var inForce = plan.announcedRevision();
    var submitted = plan.revision();
    return inForce == null || submitted == null
        ? List.of()
        : revisions.changes(plan.id(), inForce, submitted).all();
  }
}
