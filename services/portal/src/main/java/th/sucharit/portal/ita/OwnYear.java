package th.sucharit.portal.ita;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.security.Officer;

/** Opens a year of the officer's own local government (โต๊ะงาน ITA), and nobody else's. */
@Component
public class OwnYear {

  private static final String OFFICER = "officer";

  private final ItaReporting ita;

  OwnYear(Gateway gateway) {
    this.ita = gateway.forOfficers(ItaReporting.class);
  }

  /**
   * A year that was opened.
   *
   * @param result nothing before scores were entered
   */
  public record Opened(
      String code, List<Integer> years, Framework framework, @Nullable ItaResult result) {

    public int year() {
      return framework.fiscalYear();
    }

    /** A page that shows it. */
    public ModelAndView page(String name) {
      var page = new ModelAndView(name);
      page.addObject("years", years);
      page.addObject("year", year());
      page.addObject("framework", framework);
      page.addObject("result", result);
      page.addObject("problems", List.of());
      return page;
    }
  }

  /** The year that was asked for, or the latest that has a result, or the latest there is. */
  public Opened open(Officer officer, @Nullable Integer asked) {
    var code = of(officer);
    var years = ita.frameworks().years();
    int year =
        Optional.ofNullable(asked)
            .filter(years::contains)
            .or(() -> ita.results(code).years().stream().findFirst())
            .orElse(years.getFirst());
    return new Opened(code, years, ita.framework(year), result(code, year).orElse(null));
  }

  public static String of(Officer officer) {
    return officer
        .localGovernment()
        .orElseThrow(() -> new AccessDeniedException("of no local government"));
  }

  /** Only these write. */
  public static void requireOfficer(Officer officer) {
    if (!officer.has(OFFICER)) {
      throw new AccessDeniedException("not " + OFFICER);
    }
  }

  private Optional<ItaResult> result(String code, int year) {
    try {
      return Optional.ofNullable(ita.result(code, year).getBody());
    } catch (GatewayRefusal refusal) {
      if (refusal.is(404)) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
