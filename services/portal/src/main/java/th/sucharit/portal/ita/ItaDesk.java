package th.sucharit.portal.ita;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Officers enter ITA scores; the executive confirms them (บันทึกและยืนยันคะแนน ITA). */
@Controller
@RequestMapping("/officer/ita")
class ItaDesk {

  private final ItaReporting ita;

  ItaDesk(Gateway gateway) {
    this.ita = gateway.forOfficers(ItaReporting.class);
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable Integer year) {
    var code = officer.localGovernment();
    if (code.isEmpty()) {
      return new ModelAndView("officer/ita");
    }
    var years = ita.frameworks().years();
    int shown =
        Optional.ofNullable(year)
            .filter(years::contains)
            .or(() -> ita.results(code.get()).years().stream().findFirst())
            .orElse(years.getFirst());
    return page(code.get(), shown, null, List.of());
  }

  @PostMapping("/scores")
  ModelAndView enter(
      @AuthenticationPrincipal Officer officer,
      @RequestParam int year,
      @RequestParam Map<String, String> fields,
      Locale locale) {
    var code = officer.localGovernment().orElseThrow();
    var form = ScoreForm.sent(ita.framework(year), fields);
    var missing = form.problems();
    if (!missing.isEmpty()) {
      return wrong(code, year, form, missing);
    }
    try {
      ita.enter(code, year, form.version(), form.safeKey(), form.toSend());
      return done(year, "scores");
    } catch (GatewayRefusal refusal) {
      var refused = form.refused(refusal, locale);
      return refused.isEmpty()
          ? refused(code, year, form, refusal, locale)
          : wrong(code, year, form, refused);
    }
  }

  @PostMapping("/official")
  ModelAndView makeOfficial(
      @AuthenticationPrincipal Officer officer,
      @RequestParam int year,
      @RequestParam String version,
      @RequestParam String key,
      @RequestParam(defaultValue = "") String source,
      Locale locale) {
    var code = officer.localGovernment().orElseThrow();
    if (source.isBlank()) {
      return wrong(code, year, null, List.of(FieldProblem.of("source", "ita.source.missing")));
    }
    try {
      ita.makeOfficial(code, year, version, key, new ItaReporting.Source(source.strip()));
      return done(year, "official");
    } catch (GatewayRefusal refusal) {
      return refused(code, year, null, refusal, locale);
    }
  }

  private static ModelAndView done(int year, String step) {
    return new ModelAndView("redirect:/officer/ita?year=" + year + "&done=" + step);
  }

  private ModelAndView wrong(
      String code, int year, @Nullable ScoreForm form, List<FieldProblem> problems) {
    var page = page(code, year, form, problems);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /**
   * Somebody was faster, or the state does not allow it: said at the top, nothing typed is lost.
   */
  private ModelAndView refused(
      String code, int year, @Nullable ScoreForm form, GatewayRefusal refusal, Locale locale) {
    if (!List.of(400, 409, 412, 422, 428).contains(refusal.status())) {
      throw refusal;
    }
    var page = page(code, year, form, List.of());
    page.setStatus(HttpStatus.valueOf(refusal.status()));
    page.addObject("notice", refusal.text(locale).orElse(null));
    return page;
  }

  private ModelAndView page(
      String code, int year, @Nullable ScoreForm form, List<FieldProblem> problems) {
    var found = find(code, year);
    var result = found.map(ResponseEntity::getBody).orElse(null);
    var version = found.map(one -> one.getHeaders().getETag()).orElse(null);
    var framework = ita.framework(year);
    var page = new ModelAndView("officer/ita");
    page.addObject("years", ita.frameworks().years());
    page.addObject("year", year);
    page.addObject("framework", framework);
    page.addObject("result", result);
    if (result != null) {
      page.addObject("card", ScoreCard.of(result, ita.results(code), framework));
    }
    page.addObject("version", version);
    page.addObject("form", form == null ? ScoreForm.of(framework, result, version) : form);
    page.addObject("problems", problems);
    return page;
  }

  private Optional<ResponseEntity<ItaResult>> find(String code, int year) {
    try {
      return Optional.of(ita.result(code, year));
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404)) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
