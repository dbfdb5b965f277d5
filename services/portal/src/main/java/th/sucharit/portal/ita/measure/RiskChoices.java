package th.sucharit.portal.ita.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.risk.RiskAssessments;

/** The risks of a year that a measure may lower (ความเสี่ยงที่เชื่อมโยงได้). */
@Component
class RiskChoices {

  private final RiskAssessments assessments;

  RiskChoices(Gateway gateway) {
    this.assessments = gateway.forOfficers(RiskAssessments.class);
  }

  /**
   * A risk to choose.
   *
   * @param id the assessment and the number in it
   */
  record Choice(String id, int number, String issue) {}

  /** Those of that year's assessment; none where there is no such assessment to be seen. */
  List<Choice> of(String code, int year) {
    try {
      return Optional.ofNullable(assessments.of(code).items()).orElse(List.of()).stream()
          .filter(entry -> entry.fiscalYear() == year)
          .map(entry -> assessments.get(entry.id()))
          .flatMap(assessment ->
              assessment.risks().stream()
                  .map(risk ->
                      new Choice(
                          assessment.id() + "-" + risk.number(), risk.number(), risk.issue())))
          .toList();
    } catch (GatewayRefusal refusal) {
      if (refusal.is(403) || refusal.is(404)) {
        return List.of();
      }
      throw refusal;
    }
  }
}
