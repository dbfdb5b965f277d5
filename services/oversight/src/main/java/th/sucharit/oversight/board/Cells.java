package th.sucharit.oversight.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the board shows of a local government (ข้อมูลในกระดาน); a part is absent where
 * nothing has been told.
 *
 * @param kind type as the registry names it
 */
record Cells(
    String kind,
    @Nullable OfPlan plan,
    Standings.Cases complaints,
    @Nullable OfRisks risks,
    @Nullable OfDisclosure disclosure,
    @Nullable OfIta ita) {

  /**
   * The action plan.
   *
   * @param state {@code draft}, {@code submitted}, {@code approved} or {@code announced}
   */
  record OfPlan(String state, int firstFiscalYear, int lastFiscalYear) {

    static OfPlan of(PlanStanding plan) {
      return new OfPlan(plan.state(), plan.firstFiscalYear(), plan.lastFiscalYear());
    }
  }

  /** The risk assessment of a fiscal year. */
  record OfRisks(int fiscalYear, String state, List<RiskStanding.AtLevel> levels) {

    static OfRisks of(RiskStanding risks) {
      return new OfRisks(risks.fiscalYear(), risks.state(), risks.levels());
    }
  }

  /** The disclosure checklist of a fiscal year. */
  record OfDisclosure(int fiscalYear, int evidenced, int items, String predictedOit) {

    static OfDisclosure of(ChecklistStanding list) {
      return new OfDisclosure(
          list.fiscalYear(), list.evidenced(), list.items(), list.predictedOit());
    }
  }

  /** The ITA result of a fiscal year. */
  record OfIta(int fiscalYear, String overall, String level, boolean passed, boolean official) {

    static OfIta of(ItaStanding ita) {
      ItaStanding.Result result = ita.result();
      return new OfIta(
          ita.fiscalYear(), result.overall(), result.level(), result.passed(), result.official());
    }
  }
}
