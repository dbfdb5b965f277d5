package th.sucharit.portal.ita.forecast;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.ita.ItaReporting;
import th.sucharit.portal.ita.OwnYear;
import th.sucharit.portal.security.Officer;

/** How a local government stands before the official result (หน้าประเมินตนเองและคาดการณ์ผล). */
@Controller
@RequestMapping("/officer/ita/forecast")
class ForecastPages {

  private final ItaReporting ita;
  private final Expectations expectations;
  private final Clock clock;

  ForecastPages(Gateway gateway, Clock clock) {
    this.ita = gateway.forOfficers(ItaReporting.class);
    this.expectations = gateway.forOfficers(Expectations.class);
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Officer officer,
      @RequestParam(required = false) @Nullable Integer year) {
    var code = OwnYear.of(officer);
    var years = ita.frameworks().years();
    int shown = chosen(years, year);
    var page = new ModelAndView("officer/ita-forecast");
    page.addObject("years", years);
    page.addObject("year", shown);
    found(() -> expectations.selfAssessment(code, shown))
        .ifPresent(known -> page.addObject("known", known));
    found(() -> expectations.forecast(code, shown))
        .ifPresent(forecast -> page.addObject("forecast", forecast));
    return page;
  }

  /** The year that was asked for, else the present one, else the latest that can be assessed. */
  private int chosen(List<Integer> years, @Nullable Integer asked) {
    return Optional.ofNullable(asked)
        .filter(years::contains)
        .or(() -> Optional.of(FiscalYear.of(clock.instant()).year()).filter(years::contains))
        .orElse(years.getFirst());
  }

  private static <T> Optional<T> found(Supplier<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404)) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
