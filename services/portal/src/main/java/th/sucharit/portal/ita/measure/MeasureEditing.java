package th.sucharit.portal.ita.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.ita.OwnYear;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Officers set measures and change them (หน้าเพิ่มและแก้ไขมาตรการ). */
@Controller
@RequestMapping("/officer/ita/measures/{year:\\d{4}}")
class MeasureEditing {

  private final OwnYear years;
  private final ItaMeasures measures;
  private final RiskChoices risks;

  MeasureEditing(OwnYear years, Gateway gateway, RiskChoices risks) {
    this.years = years;
    this.measures = gateway.forOfficers(ItaMeasures.class);
    this.risks = risks;
  }

  @GetMapping("/new")
  ModelAndView add(
      @AuthenticationPrincipal Officer officer,
      @PathVariable int year,
      @RequestParam(required = false) @Nullable Integer indicator) {
    OwnYear.requireOfficer(officer);
    var next =
        measures.all(OwnYear.of(officer), year).stream().mapToInt(Measure::order).max().orElse(0);
    return page(officer, year, null, null, MeasureForm.empty(indicator, Math.min(next + 1, 999)));
  }

  @GetMapping("/{id:[A-Za-z0-9-]{1,60}}")
  ModelAndView edit(
      @AuthenticationPrincipal Officer officer, @PathVariable int year, @PathVariable String id) {
    OwnYear.requireOfficer(officer);
    var found = measures.get(OwnYear.of(officer), year, id);
    var measure =
        Optional.ofNullable(found.getBody())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY));
    return page(officer, year, id, found.getHeaders().getETag(), MeasureForm.of(measure));
  }

  /** Sets a new one, or the one that is named anew. */
  @PostMapping("/save")
  ModelAndView save(
      @AuthenticationPrincipal Officer officer,
      @PathVariable int year,
      @RequestParam MultiValueMap<String, String> fields,
      Locale locale) {
    OwnYear.requireOfficer(officer);
    var form = typed(fields);
    var id = text(fields, "id");
    var version = text(fields, "version");
    if (!form.problems().isEmpty()) {
      return again(officer, year, id, version, form, 422, form.problems());
    }
    var code = OwnYear.of(officer);
    try {
      if (id.isEmpty()) {
        measures.set(code, year, text(fields, "key"), form.toSend());
      } else {
        measures.change(code, year, id, version, text(fields, "key"), form.toSend());
      }
      return new ModelAndView("redirect:/officer/ita/measures?year=" + year + "&done=saved");
    } catch (GatewayRefusal refusal) {
      var problems = form.refused(refusal, locale);
      if (refusal.is(412)) {
        return again(officer, year, id, current(code, year, id), form, 412, problems)
            .addObject("notice", "ita.measure.stale");
      }
      if (problems.isEmpty()) {
        throw refusal;
      }
      return again(officer, year, id, version, form, 422, problems);
    }
  }

  /** The version there is now, for whoever wants to save all the same. */
  private @Nullable String current(String code, int year, String id) {
    return measures.get(code, year, id).getHeaders().getETag();
  }

  private ModelAndView again(
      Officer officer,
      int year,
      String id,
      @Nullable String version,
      MeasureForm form,
      int status,
      List<FieldProblem> problems) {
    var page = page(officer, year, id.isEmpty() ? null : id, version, form);
    page.setStatus(HttpStatus.valueOf(status));
    page.addObject("problems", problems);
    return page;
  }

  private ModelAndView page(
      Officer officer, int year, @Nullable String id, @Nullable String version, MeasureForm form) {
    var page = years.open(officer, year).page("officer/ita-measure");
    page.addObject("id", id);
    page.addObject("version", version);
    page.addObject("form", form);
    page.addObject("risks", risks.of(OwnYear.of(officer), year));
    return page;
  }

  private static MeasureForm typed(MultiValueMap<String, String> fields) {
    return new MeasureForm(
        new MeasureForm.About(
            text(fields, "indicator"), text(fields, "issue"), text(fields, "issueTitle")),
        new MeasureForm.Plan(
            text(fields, "order"),
            text(fields, "title"),
            text(fields, "steps"),
            text(fields, "units")),
        new MeasureForm.When(text(fields, "from"), text(fields, "to"), text(fields, "budget")),
        new MeasureForm.Links(text(fields, "planItems"), fields.getOrDefault("risks", List.of())));
  }

  private static String text(MultiValueMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("").replace("\r\n", "\n").strip();
  }
}
