package th.sucharit.portal.ita.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.ita.OwnYear;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** Officers say what came of a measure (หน้ารายงานผลตามมาตรการ). */
@Controller
@RequestMapping("/officer/ita/measures/{year:\\d{4}}/{id:[A-Za-z0-9-]{1,60}}/result")
class ResultPages {

  private final OwnYear years;
  private final ItaMeasures measures;

  ResultPages(OwnYear years, Gateway gateway) {
    this.years = years;
    this.measures = gateway.forOfficers(ItaMeasures.class);
  }

  /** Whose result: the variables of the address. */
  record Place(int year, String id) {}

  /** What came with the form besides what was typed. */
  record Sent(String version, String key) {}

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Officer officer, Place place) {
    OwnYear.requireOfficer(officer);
    return page(officer, place, null);
  }

  @PostMapping
  ModelAndView report(
      @AuthenticationPrincipal Officer officer,
      Place place,
      Sent sent,
      ResultForm form,
      Locale locale) {
    OwnYear.requireOfficer(officer);
    if (!form.problems().isEmpty()) {
      return again(officer, place, form, 422, form.problems());
    }
    try {
      measures.report(
          OwnYear.of(officer), place.year(), place.id(), sent.version(), sent.key(), form.toSend());
      return new ModelAndView(
          "redirect:/officer/ita/measures?year="
              + place.year()
              + "&done=reported#measure-"
              + place.id());
    } catch (GatewayRefusal refusal) {
      var problems = form.refused(refusal, locale);
      if (refusal.is(412)) {
        return again(officer, place, form, 412, problems).addObject("notice", "ita.measure.stale");
      }
      if (problems.isEmpty()) {
        throw refusal;
      }
      return again(officer, place, form, 422, problems);
    }
  }

  private ModelAndView again(
      Officer officer, Place place, ResultForm form, int status, List<FieldProblem> problems) {
    var page = page(officer, place, form);
    page.setStatus(HttpStatus.valueOf(status));
    page.addObject("problems", problems);
    return page;
  }

  private ModelAndView page(Officer officer, Place place, @Nullable ResultForm typed) {
    var found = measures.get(OwnYear.of(officer), place.year(), place.id());
    var measure =
        Optional.ofNullable(found.getBody())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_GATEWAY));
    var page = years.open(officer, place.year()).page("officer/ita-measure-result");
    page.addObject("measure", measure);
    page.addObject("version", found.getHeaders().getETag());
    page.addObject("form", typed == null ? ResultForm.of(measure.result()) : typed);
    return page;
  }
}
