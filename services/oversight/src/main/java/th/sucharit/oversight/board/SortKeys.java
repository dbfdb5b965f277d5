package th.sucharit.oversight.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the board is sorted and filtered by (เกณฑ์เรียงลำดับ), as whole numbers; -1 where nothing
 * has been told, so that those come last among the best.
 *
 * @param plan how far the plan has come: 0 none, 1 draft, 2 submitted, 3 approved, 4 announced
 * @param risks risks at the highest two levels
 * @param disclosed share of disclosure items with evidence, in thousandths
 * @param ita overall score in hundredths
 */
record SortKeys(int plan, long open, long late, int risks, int disclosed, int ita) {

  private static final List<String> PLAN_STATES =
      List.of("none", "draft", "submitted", "approved", "announced");
  private static final int HIGHEST_LEVELS = 2;

  static SortKeys of(Cells cells) {
    return new SortKeys(
        Optional.ofNullable(cells.plan()).map(plan -> planRank(plan.state())).orElse(0),
        cells.complaints().open(),
        cells.complaints().late(),
        Optional.ofNullable(cells.risks()).map(SortKeys::highest).orElse(-1),
        Optional.ofNullable(cells.disclosure()).map(SortKeys::share).orElse(-1),
        Optional.ofNullable(cells.ita()).map(SortKeys::hundredths).orElse(-1));
  }

  /** The place of a state of plans; {@code none} is the lowest. */
  static int planRank(String state) {
    int rank = PLAN_STATES.indexOf(state);
    if (rank < 0) {
      throw new IllegalArgumentException(state + " is no state of a plan");
    }
    return rank;
  }

  private static int highest(Cells.OfRisks risks) {
    if (!risks.state().equals("published")) {
      return -1;
    }
    return risks.levels().stream()
        .sorted(Comparator.comparingInt(RiskStanding.AtLevel::rank).reversed())
        .limit(HIGHEST_LEVELS)
        .mapToInt(RiskStanding.AtLevel::risks)
        .sum();
  }

  private static int share(Cells.OfDisclosure disclosure) {
    return disclosure.items() == 0 ? 0 : disclosure.evidenced() * 1000 / disclosure.items();
  }

  private static int hundredths(Cells.OfIta ita) {
    return new BigDecimal(ita.overall()).movePointRight(2).intValueExact();
  }
}
