package th.sucharit.portal.plan;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.PlanDesk.Opened;
import th.sucharit.portal.security.Officer;

/** The own plan to be read, what does not match in it, and its way out (แผนของหน่วยงาน). */
@Controller
@RequestMapping("/officer/plan")
class OwnPlanPages {

  private final PlanDesk desk;

  OwnPlanPages(PlanDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView newest(@AuthenticationPrincipal Officer officer) {
    return desk.newest(officer)
        .map(opened -> page(officer, opened))
        .orElseGet(() -> new ModelAndView("officer/plan"));
  }

  @GetMapping("/{id}")
  ModelAndView show(@AuthenticationPrincipal Officer officer, @PathVariable String id) {
    return page(officer, desk.open(officer, id));
  }

  @GetMapping("/{id}/items/{number}")
  ModelAndView item(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String number) {
    var plan = desk.open(officer, id).plan();
    var page = new ModelAndView("officer/plan-item");
    page.addObject("plan", plan);
    page.addObject(
        "located",
        plan.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    desk.findings(officer, plan).ifPresent(findings -> page.addObject("findings", findings));
    return page;
  }

  @PostMapping("/{id}/{step:submit|announce}")
  ModelAndView take(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String step,
      Sent sent,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    if (sent.isIncomplete()) {
      return StepRefused.incomplete(show(officer, id));
    }
    try {
      desk.take(id, step, sent);
      return new ModelAndView("redirect:/officer/plan/" + id + "?done=" + step);
    } catch (GatewayRefusal refusal) {
      return StepRefused.on(show(officer, id), refusal, locale).orElseThrow(() -> refusal);
    }
  }

  private ModelAndView page(Officer officer, Opened opened) {
    var page = new ModelAndView("officer/plan");
    page.addObject("plan", opened.plan());
    page.addObject("version", opened.version());
    page.addObject("plans", desk.all(officer));
    page.addObject("known", List.of("submit", "return", "approve", "announce", "saved", "drafted"));
    desk.findings(officer, opened.plan())
        .ifPresent(findings -> page.addObject("findings", findings));
    return page;
  }
}
