package th.sucharit.portal.ita;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import th.sucharit.portal.gateway.Gateway;
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
    var years = ita.results(code).years();
    model.addAttribute("years", years);
    Optional.ofNullable(year)
        .filter(years::contains)
        .or(() -> years.stream().findFirst())
        .ifPresent(shown -> model.addAttribute("result", ita.result(code, shown).getBody()));
    return "ita";
  }
}
