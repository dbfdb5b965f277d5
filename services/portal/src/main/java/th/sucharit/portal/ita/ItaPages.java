package th.sucharit.portal.ita;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.localgovernment.LocalGovernments;

/** The official ITA results of a local government, for everybody (ผล ITA ทางการ). */
@Controller
class ItaPages {

  private final LocalGovernments registry;
  private final ItaReporting ita;

  ItaPages(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.ita = gateway.forCitizens(ItaReporting.class);
  }

  @GetMapping("/local-governments/{code:\\d{7}}/ita")
  String results(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Integer year,
      Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    var results = ita.results(code);
    var years = results.years();
    model.addAttribute("years", years);
    Optional.ofNullable(year)
        .filter(years::contains)
        .or(() -> years.stream().findFirst())
        .flatMap(shown -> Optional.ofNullable(ita.result(code, shown).getBody()))
        .ifPresent(result -> {
          model.addAttribute("result", result);
          model.addAttribute("peers", peers(code, result.fiscalYear()).orElse(null));
          model.addAttribute(
              "card", ScoreCard.of(result, results, ita.framework(result.fiscalYear())));
        });
    return "ita";
  }

  /** Without an official result there is none; and a result is shown whether peers are or not. */
  private Optional<Peers> peers(String code, int year) {
    try {
      return Optional.of(ita.peers(code, year));
    } catch (GatewayRefusal notToBeHad) {
      return Optional.empty();
    }
  }
}
