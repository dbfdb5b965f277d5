package th.sucharit.portal.plan.progress;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.security.Officer;

/** Progress of the own plan, with the way to its reports (ความก้าวหน้าของหน่วยงาน). */
@Controller
@RequestMapping("/officer/plan/{id}")
class OwnProgressPages {

  private final PlanDesk desk;
  private final Reporting reporting;

  OwnProgressPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.reporting = gateway.forOfficers(Reporting.class);
  }

  @GetMapping("/progress")
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer year) {
    var page = new ModelAndView("officer/plan-progress");
    page.addObject("plan", desk.open(officer, id).plan());
    try {
      page.addObject("progress", reporting.of(id, year));
    } catch (GatewayRefusal refusal) {
      if (!refusal.is(409)) {
        throw refusal;
      }
    }
    return page;
  }

  @GetMapping("/evidence/{file}")
  ResponseEntity<byte[]> evidence(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String file) {
    desk.open(officer, id);
    var found = reporting.evidence(id, file);
    var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
    var type = found.getHeaders().getContentType();
    if (type != null) {
      answer.contentType(type);
    }
    return answer
        .header(
            HttpHeaders.CONTENT_DISPOSITION, found.getHeaders().getContentDisposition().toString())
        .body(found.getBody());
  }
}
