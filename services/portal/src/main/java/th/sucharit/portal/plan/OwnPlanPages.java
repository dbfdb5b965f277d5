package th.sucharit.portal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** The own plan, what does not match in it, and its way to announcement (แผนของหน่วยงาน). */
@Controller
@RequestMapping("/officer/plan")
class OwnPlanPages {

  private static final List<String> STEPS = List.of("submit", "return", "approve", "announce");
  private static final String OFFICER = "officer";
  private static final String EXECUTIVE = "executive";

  private final Plans plans;
  private final OwnPlans own;

  OwnPlanPages(Gateway gateway) {
    this.plans = gateway.forOfficers(Plans.class);
    this.own = gateway.forOfficers(OwnPlans.class);
  }

  /** What was sent: the version it was based on, a key against doubling, and a reason. */
  record Answer(@Nullable String version, @Nullable String key, @Nullable String reason) {

    static final Answer NONE = new Answer(null, null, null);

    boolean withoutReason() {
      return reason == null || reason.isBlank();
    }
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Officer officer) {
    return page(officer, Answer.NONE);
  }

  @PostMapping("/{step:submit|return|approve|announce}")
  ModelAndView take(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String step,
      Answer answer,
      Locale locale) {
    var id = newest(officer);
    var version = answer.version();
    var key = answer.key();
    if (id.isEmpty() || version == null || key == null) {
      return problem(officer, answer, HttpStatus.BAD_REQUEST, "case.incomplete");
    }
    var givesBack = step.equals("return");
    if (givesBack && answer.withoutReason()) {
      var page = page(officer, answer);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      page.addObject("problems", List.of(FieldProblem.of("return-reason", "plan.reason.missing")));
      return page;
    }
    try {
      own.take(
          id.get(), step, version, key, new OwnPlans.Decision(givesBack ? answer.reason() : null));
      return new ModelAndView("redirect:/officer/plan?done=" + step);
    } catch (GatewayRefusal refusal) {
      return refused(officer, answer, refusal, locale);
    }
  }

  private ModelAndView refused(
      Officer officer, Answer answer, GatewayRefusal refusal, Locale locale) {
    return switch (refusal.status()) {
      case 412 -> problem(officer, answer, HttpStatus.PRECONDITION_FAILED, "plan.stale");
      case 400, 403, 409, 422 -> {
        var page = problem(officer, answer, HttpStatus.valueOf(refusal.status()), "case.refused");
        page.addObject("reason", refusal.text(locale).orElse(null));
        yield page;
      }
      default -> throw refusal;
    };
  }

  private ModelAndView problem(Officer officer, Answer answer, HttpStatus status, String notice) {
    var page = page(officer, answer);
    page.setStatus(status);
    page.addObject("notice", notice);
    return page;
  }

  private ModelAndView page(Officer officer, Answer answer) {
    var page = new ModelAndView("officer/plan");
    page.addObject("answer", answer);
    page.addObject("problems", List.of());
    page.addObject("done", STEPS);
    newest(officer)
        .ifPresent(id -> {
          var found = own.get(id);
          page.addObject("plan", found.getBody());
          page.addObject("version", found.getHeaders().getETag());
          if (officer.has(OFFICER) || officer.has(EXECUTIVE)) {
            page.addObject("findings", own.findings(id));
          }
        });
    return page;
  }

  private Optional<String> newest(Officer officer) {
    return officer
        .localGovernment()
        .map(code -> plans.of(code).items())
        .flatMap(Newest::of)
        .map(Plans.Entry::id);
  }
}
