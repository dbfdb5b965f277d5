package th.sucharit.portal.ita.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.ita.OwnYear;
import th.sucharit.portal.security.Officer;

/** What is below the pass mark and what is done about it (หน้าช่องว่างและมาตรการ). */
@Controller
@RequestMapping("/officer/ita/measures")
class MeasurePages {

  private final OwnYear years;
  private final ItaMeasures measures;
  private final Clock clock;

  MeasurePages(OwnYear years, Gateway gateway, Clock clock) {
    this.years = years;
    this.measures = gateway.forOfficers(ItaMeasures.class);
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable Integer year) {
    var opened = years.open(officer, year);
    var all = measures.all(opened.code(), opened.year());
    var today = LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
    var page = opened.page("officer/ita-measures");
    page.addObject("measures", all);
    page.addObject("overdue", all.stream().filter(one -> one.daysOver(today) > 0).toList());
    page.addObject("today", today);
    page.addObject("gaps", opened.result() == null ? List.of() : Gap.of(opened.result(), all));
    return page;
  }
}
