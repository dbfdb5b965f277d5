package th.sucharit.portal.plan.progress;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.PlanDesk;
import th.sucharit.portal.security.Officer;
import th.sucharit.portal.web.FieldProblem;

/** The report of one item in one window (หน้ารายงานความก้าวหน้า). */
@Controller
@RequestMapping("/officer/plan/{id}/progress/{year:\\d{4}}/{window:6|12}/items/{item:\\d{1,4}}")
class ReportPages {

  private final PlanDesk desk;
  private final Reporting reporting;

  ReportPages(PlanDesk desk, Gateway gateway) {
    this.desk = desk;
    this.reporting = gateway.forOfficers(Reporting.class);
  }

  /** Whose report: the variables of the address. */
  record Place(String id, int year, int window, int item) {}

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Officer officer, Place place) {
    return page(officer, place, null);
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Officer officer,
      Place place,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Locale locale) {
    PlanDesk.require(officer, PlanDesk.OFFICER);
    var key = Optional.ofNullable(fields.getFirst("key")).orElse("");
    var form = ReportForm.typed(fields);
    if (fields.containsKey("more")) {
      return page(officer, place, form.withEmptyRow());
    }
    try {
      form = form.with(upload(place.id(), key, files == null ? List.of() : files));
    } catch (GatewayRefusal refusal) {
      var why = refusal.text(locale).orElse("");
      if ((refusal.status() >= 500 && !refusal.is(503)) || why.isEmpty()) {
        throw refusal;
      }
      return refused(
          page(officer, place, form), List.of(new FieldProblem("files", null, null, why)));
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return refused(page(officer, place, form), problems);
    }
    return report(officer, place, form, fields.getFirst("version"), key, locale);
  }

  private ModelAndView report(
      Officer officer,
      Place place,
      ReportForm form,
      @Nullable String version,
      String key,
      Locale locale) {
    try {
      var based = version == null || version.isBlank() ? null : version;
      reporting.report(
          place.id(), place.item(), place.year(), place.window(), based, key, form.sent());
      return new ModelAndView(
          "redirect:/officer/plan/"
              + place.id()
              + "/progress?year="
              + place.year()
              + "&done=reported#item-"
              + place.item());
    } catch (GatewayRefusal refusal) {
      var problems = form.in(refusal, locale);
      if (refusal.is(400) && !problems.isEmpty()) {
        return refused(page(officer, place, form), problems);
      }
      if (refusal.is(412) || refusal.is(428) || refusal.is(409)) {
        var page = page(officer, place, form);
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        page.addObject("notice", refusal.is(409) ? "edit.refused" : "progress.stale");
        page.addObject("reason", refusal.is(409) ? refusal.text(locale).orElse(null) : null);
        return page;
      }
      throw refusal;
    }
  }

  /** The same file sent again has the same key and is kept once. */
  private List<Report.Evidence> upload(String id, String key, List<MultipartFile> files) {
    var kept = new ArrayList<Report.Evidence>();
    for (var file : files) {
      if (!file.isEmpty()) {
        var own = key + " " + kept.size() + " " + file.getOriginalFilename();
        kept.add(
            reporting.keep(
                id,
                UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8)).toString(),
                part(file)));
      }
    }
    return kept;
  }

  private static HttpEntity<Resource> part(MultipartFile file) {
    var headers = new HttpHeaders();
    var type = file.getContentType();
    headers.setContentType(
        type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type));
    return new HttpEntity<>(file.getResource(), headers);
  }

  private static ModelAndView refused(ModelAndView page, List<FieldProblem> problems) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("problems", problems);
    return page;
  }

  private ModelAndView page(Officer officer, Place place, @Nullable ReportForm typed) {
    var page = new ModelAndView("officer/plan-report");
    page.addObject("plan", desk.open(officer, place.id()).plan());
    var progress = reporting.of(place.id(), place.year());
    page.addObject("item", found(progress.item(place.item())));
    page.addObject("window", found(progress.window(place.window())));
    page.addObject("place", place);
    var there = reporting.report(place.id(), place.item(), place.year(), place.window());
    var answer = found(Optional.ofNullable(there.getBody()));
    page.addObject("answer", answer);
    page.addObject("version", there.getHeaders().getETag());
    page.addObject("form", typed == null ? ReportForm.of(answer.report()) : typed);
    page.addObject("states", List.of("not-started", "in-progress", "done", "cancelled"));
    page.addObject("problems", List.of());
    return page;
  }

  private static <T> T found(Optional<T> sought) {
    return sought.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
