package th.sucharit.risk.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.Level;
import th.sucharit.risk.model.Scale.Step;

/**
 * Where the risks of an assessment lie (แผนภูมิความเสี่ยง).
 *
 * @param cells every cell of the matrix, least likelihood and impact first
 * @param levels every level, lowest first
 * @param givenAsWord risks that have a level but no cell
 * @param unrated risks that have neither
 */
record Heatmap(
    String id,
    int fiscalYear,
    List<Cell> cells,
    List<LevelCount> levels,
    int givenAsWord,
    int unrated) {

  /** A cell of the matrix (ช่องของตาราง). */
  record Cell(int likelihood, int impact, String level, int risks) {}

  static Heatmap of(RiskAssessment assessment) {
    List<Risk> risks = assessment.risks();
    Criteria criteria = assessment.criteria().content();
    return new Heatmap(
        assessment.id(),
        assessment.fiscalYear().year(),
        cells(criteria, risks),
        LevelCount.of(criteria, risks),
        (int) risks.stream().filter(risk -> risk.rating() instanceof Rating.GivenAsWord).count(),
        (int) risks.stream().filter(risk -> risk.rating() == null).count());
  }

  private static List<Cell> cells(Criteria criteria, List<Risk> risks) {
    List<Cell> cells = new ArrayList<>();
    for (Step likelihood : ordered(criteria.likelihood().steps())) {
      for (Step impact : ordered(criteria.impact().steps())) {
        String level = criteria.at(likelihood.step(), impact.step()).map(Level::code).orElseThrow();
        cells.add(
            new Cell(
                likelihood.step(),
                impact.step(),
                level,
                count(risks, likelihood.step(), impact.step())));
      }
    }
    return cells;
  }

  private static List<Step> ordered(List<Step> steps) {
    return steps.stream().sorted(Comparator.comparingInt(Step::step)).toList();
  }

  private static int count(List<Risk> risks, int likelihood, int impact) {
    return (int)
        risks.stream()
            .filter(risk ->
                risk.rating() instanceof Rating.Scored scored
                    && scored.likelihood() == likelihood
                    && scored.impact() == impact)
            .count();
  }
}
