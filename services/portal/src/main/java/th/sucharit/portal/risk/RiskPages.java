package th.sucharit.portal.risk;

import java.util.Comparator;
import java.util.List;
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
import th.sucharit.portal.risk.RiskAssessments.Entry;

/** The published risk assessments of a local government (การประเมินความเสี่ยงที่เผยแพร่แล้ว). */
@Controller
class RiskPages {

  private final LocalGovernments registry;
  private final RiskAssessments assessments;

  RiskPages(Gateway gateway) {
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.assessments = gateway.forCitizens(RiskAssessments.class);
  }

  /** The year that was asked for; the newest when there is no such. */
  @GetMapping("/local-governments/{code:\\d{7}}/risk-assessment")
  String published(
      @PathVariable String code, @RequestParam @Nullable String fiscalYear, Model model) {
    model.addAttribute("localGovernment", registry.get(code));
    var entries = entries(code);
    model.addAttribute("years", entries.stream().map(Entry::fiscalYear).toList());
    chosen(entries, fiscalYear).ifPresent(entry -> show(entry, model));
    return "risk-assessment";
  }

  private void show(Entry entry, Model model) {
    var assessment = assessments.get(entry.id());
    model.addAttribute("assessment", assessment);
    if (assessment.hasNumbers()) {
      model.addAttribute("map", assessments.heatmap(entry.id()));
    }
  }

  private static Optional<Entry> chosen(List<Entry> entries, @Nullable String fiscalYear) {
    return entries.stream()
        .filter(entry -> Integer.toString(entry.fiscalYear()).equals(fiscalYear))
        .findFirst()
        .or(() -> entries.stream().findFirst());
  }

  /**
   * Newest first. What nobody published is not for citizens: a refusal means that there is none.
   */
  private List<Entry> entries(String code) {
    try {
      return Optional.ofNullable(assessments.of(code).items()).orElse(List.of()).stream()
          .sorted(Comparator.comparingInt(Entry::fiscalYear).reversed())
          .toList();
    } catch (GatewayRefusal refusal) {
      if (refusal.is(401) || refusal.is(403) || refusal.is(404)) {
        return List.of();
      }
      throw refusal;
    }
  }
}
