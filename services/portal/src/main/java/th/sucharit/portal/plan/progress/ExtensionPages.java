package th.sucharit.portal.plan.progress;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.plan.Sent;
import th.sucharit.portal.plan.StepRefused;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** More time for a closed window: officers ask, the executive grants (หน้าขยายเวลารายงาน). */
@Controller
@RequestMapping("/officer/plan/{id}/progress/{year:\\d{4}}/{window:6|12}/extension")
class ExtensionPages {

  private final PlanDesk desk;
  private final Reporting reporting;

  ExtensionPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.reporting = gateway.forOfficers(Reporting.class);
  }

  /** Which window of which plan: the variables of the address. */
  record Place(String id, int year, int window) {
    String address() {
      return "/officer/plan/" + id + "/progress/" + year + "/" + window + "/extension";
    }
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Officer officer, Place place) {
    return page(officer, place, Sent.NONE, "");
  }

  @PostMapping
  ModelAndView ask(
      @AuthenticationPrincipal Officer officer,
      Place place,
      Sent sent,
      @RequestParam(defaultValue = "") String until,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var page = page(officer, place, sent, until);
    if (sent.withoutReason() || !until.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      var field = sent.withoutReason() ? "reason" : "until";
      return page.addObject("problems", List.of(FieldProblem.of(field, "edit.missing")));
    }
    try {
      reporting.ask(
          place.id(),
          place.year(),
          place.window(),
          based(sent.version()),
          sent.keySent(),
          new Reporting.MoreTime(String.valueOf(sent.reason()), until));
      return new ModelAndView("redirect:" + place.address() + "?done=asked");
    } catch (GatewayRefusal refusal) {
      return StepRefused.on(page, refusal, locale).orElseThrow(() -> refusal);
    }
  }

  @PostMapping("/grant")
  ModelAndView grant(
      @AuthenticationPrincipal Officer officer, Place place, Sent sent, Locale locale) {
    PlanDesk.require(officer, PlanDesk.EXECUTIVE);
    try {
      reporting.grant(place.id(), place.year(), place.window(), sent.versionSent(), sent.keySent());
      return new ModelAndView("redirect:" + place.address() + "?done=granted");
    } catch (GatewayRefusal refusal) {
      return StepRefused.on(page(officer, place, sent, ""), refusal, locale)
          .orElseThrow(() -> refusal);
    }
  }

  private static @Nullable String based(@Nullable String version) {
    return version == null || version.isBlank() ? null : version;
  }

  private ModelAndView page(Officer officer, Place place, Sent sent, String until) {
    var page = new ModelAndView("officer/plan-extension");
    page.addObject("plan", desk.open(officer, place.id()).plan());
    page.addObject("place", place);
    page.addObject("address", place.address());
    page.addObject("sent", sent);
    page.addObject("until", until);
    page.addObject("problems", List.of());
    page.addObject(
        "window", reporting.of(place.id(), place.year()).window(place.window()).orElse(null));
    try {
      var there = reporting.extension(place.id(), place.year(), place.window());
      page.addObject("extension", there.getBody());
      page.addObject("version", there.getHeaders().getETag());
    } catch (GatewayRefusal refusal) {
      if (!refusal.is(404)) {
        throw refusal;
      }
    }
    return page;
  }
}
