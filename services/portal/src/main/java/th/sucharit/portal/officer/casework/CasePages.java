package th.sucharit.portal.officer.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.officer.CaseDesk;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;
import th.sucharit.portal.web.Formats;

/** One complaint and what the officer can do with it (หน้าเรื่องร้องเรียนของเจ้าหน้าที่). */
@Controller
@RequestMapping("/officer/complaints/{id:[A-Za-z0-9_-]{1,64}}")
class CasePages {

  /** In the order in which they come in a case's life. */
  private static final List<String> STEPS =
      List.of(
          "accept",
          "assign",
          "opinion",
          "ask",
          "reply",
          "explain",
          "resolve",
          "forward",
          "dismiss",
          "merge",
          "separate",
          "reopen",
          "hold",
          "release");

  /** Among so many a local government is picked; who finds more types more of the name. */
  private static final int MOST_NAMES = 10;

  private final Cases cases;
  private final CaseDesk desk;
  private final CaseNames names;
  private final LocalGovernments registry;

  CasePages(Gateway gateway, CaseDesk desk, CaseNames names) {
    this.cases = gateway.forOfficers(Cases.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.desk = desk;
    this.names = names;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String into,
      @RequestParam(defaultValue = "false") boolean similar) {
    var page =
        into == null
            ? page(officer, id, "", CaseForm.NONE)
            : page(officer, id, "merge", CaseForm.joining(into));
    return suggest(page, id, similar);
  }

  /** Who takes a new complaint on sees at once what may be the same; later it is asked for. */
  private ModelAndView suggest(ModelAndView page, String id, boolean asked) {
    if (page.getModel().get("complaint") instanceof Case shown
        && shown.may("merge")
        && (asked || shown.isNew())) {
      try {
        page.addObject("similar", cases.similar(id).items());
      } catch (GatewayRefusal | RestClientException none) {
        page.addObject("similar", null);
      }
    }
    return page;
  }

  @PostMapping(
      "/{step:accept|assign|opinion|ask|reply|explain|resolve|forward|dismiss|merge|separate"
          + "|reopen|hold|release}")
  ModelAndView take(
      @AuthenticationPrincipal Officer officer,
      @PathVariable String id,
      @PathVariable String step,
      @ModelAttribute CaseForm form,
      Locale locale) {
    CaseDesk.own(officer);
    if (!form.isBased()) {
      return problem(page(officer, id, step, form), HttpStatus.BAD_REQUEST, "case.incomplete");
    }
    if (step.equals("forward") && form.looksForAnother()) {
      return lookFor(page(officer, id, step, form), form);
    }
    var missing = form.missing(step);
    if (!missing.isEmpty()) {
      return wrong(page(officer, id, step, form), missing);
    }
    try {
      cases.take(id, step, form.versionSent(), form.keySent(), form.decision());
      return new ModelAndView("redirect:/officer/complaints/" + id + "?done=" + step);
    } catch (GatewayRefusal refusal) {
      return refused(page(officer, id, step, form), step, refusal, locale);
    }
  }

  /** Local governments of that name to choose from; everything else that was typed stays. */
  private ModelAndView lookFor(ModelAndView page, CaseForm form) {
    var name = Optional.ofNullable(form.name()).map(String::strip).orElse("");
    if (name.isEmpty()) {
      return wrong(page, List.of(FieldProblem.of("forward-name", "case.forward.name.missing")));
    }
    var found = registry.search(Formats.plainDigits(name), 0, MOST_NAMES);
    page.addObject("bodies", found);
    return found.items().isEmpty()
        ? wrong(page, List.of(FieldProblem.of("forward-name", "case.forward.none")))
        : page;
  }

  /** Says on the case's page why the step could not be taken; what was typed stays. */
  static ModelAndView refused(
      ModelAndView page, String step, GatewayRefusal refusal, Locale locale) {
    return switch (refusal.status()) {
      case 412 -> problem(page, HttpStatus.PRECONDITION_FAILED, "case.stale");
      case 400, 409, 422 -> {
        page.addObject(
            "problems",
            refusal.fieldErrors().stream()
                .map(error ->
                    new FieldProblem(step + "-" + error.field(), null, null, error.text(locale)))
                .toList());
        page.addObject("reason", refusal.text(locale).orElse(null));
        yield problem(page, HttpStatus.valueOf(refusal.status()), "case.refused");
      }
      default -> throw refusal;
    };
  }

  static ModelAndView wrong(ModelAndView page, List<FieldProblem> problems) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("problems", problems);
    return page;
  }

  static ModelAndView problem(ModelAndView page, HttpStatus status, String notice) {
    page.setStatus(status);
    page.addObject("notice", notice);
    return page;
  }

  ModelAndView page(Officer officer, String id, String step, CaseForm form) {
    var own = CaseDesk.own(officer);
    var found = cases.get(id);
    var page = desk.furnish(new ModelAndView("officer/case"), officer);
    names.furnish(page, own, Optional.ofNullable(found.getBody()).orElseThrow());
    page.addObject("version", found.getHeaders().getETag());
    var reasons = cases.reasons();
    page.addObject("reasons", reasons);
    page.addObject("reasonNames", CaseDesk.names(reasons));
    page.addObject("steps", STEPS);
    page.addObject("step", step);
    page.addObject("form", form);
    page.addObject("problems", List.of());
    return page;
  }
}
