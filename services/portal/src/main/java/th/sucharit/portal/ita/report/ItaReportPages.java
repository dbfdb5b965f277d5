package th.sucharit.portal.ita.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayFile;
import th.sucharit.portal.ita.OwnYear;
import th.sucharit.portal.ita.measure.ItaMeasures;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.security.Officer;

/** The report of a year before it is taken along (หน้าตัวอย่างรายงาน ITA). */
@Controller
@RequestMapping("/officer/ita/report")
class ItaReportPages {

  private static final Locale THAI = Locale.of("th");

  private final OwnYear years;
  private final ItaMeasures measures;
  private final ItaReports reports;
  private final LocalGovernments registry;

  ItaReportPages(OwnYear years, Gateway gateway) {
    this.years = years;
    this.measures = gateway.forOfficers(ItaMeasures.class);
    this.reports = gateway.forOfficers(ItaReports.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
  }

  /** With choices: what the report will contain. Without: as such a memo usually begins. */
  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable Integer year,
      Letterhead typed,
      Letterhead.Addressed addressed) {
    var opened = years.open(officer, year);
    var chosen = typed.layout() == null ? usual(opened.code()) : with(typed, addressed);
    var problems = chosen.problems();
    var page = opened.page("officer/ita-report");
    page.addObject("head", chosen);
    page.addObject("layouts", Letterhead.LAYOUTS);
    page.addObject("problems", problems);
    page.addObject(
        "preview",
        Preview.of(
            chosen.layoutOrUsual(),
            opened.framework(),
            measures.all(opened.code(), opened.year())));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @GetMapping("/{year:\\d{4}}.{format:pdf|docx}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal Officer officer,
      @PathVariable int year,
      @PathVariable String format,
      Letterhead typed,
      Letterhead.Addressed addressed) {
    var head = with(typed, addressed);
    var found =
        reports.report(
            OwnYear.of(officer),
            year,
            format,
            head.layoutOrUsual(),
            head.shown("agency"),
            unlessEmpty(head.shown("office")),
            unlessEmpty(head.shown("number")),
            head.day().orElse(null),
            head.shown("addressee"),
            head.positions());
    return GatewayFile.handedOn(found);
  }

  private static Letterhead with(Letterhead typed, Letterhead.Addressed addressed) {
    return new Letterhead(
        typed.layout(), typed.agency(), typed.office(), typed.number(), typed.date(), addressed);
  }

  private Letterhead usual(String code) {
    return Letterhead.usual(registry.get(code).name(THAI));
  }

  private static @Nullable String unlessEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
