package th.sucharit.portal.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One local government on the board (แถวในกระดาน); parts are absent where nothing was told. */
record BoardLine(
    String localGovernment,
    @Nullable PlanCell plan,
    Complaints complaints,
    @Nullable Risks risks,
    @Nullable Disclosure disclosure,
    @Nullable Ita ita) {

  /** The action plan and how far it has come. */
  record PlanCell(String state, int firstFiscalYear, int lastFiscalYear) {}

  /** Complaints in figures. */
  record Complaints(long received, long open, long late) {}

  /** Risks by level, lowest first. */
  record Risks(int fiscalYear, String state, List<AtLevel> levels) {

    /** The levels that at least one risk has, highest first. */
    public List<AtLevel> present() {
      return levels.reversed().stream().filter(level -> level.risks() > 0).toList();
    }
  }

  /** How many risks have a level. */
  record AtLevel(String level, int rank, int risks) {}

  /** Disclosure items with evidence. */
  record Disclosure(int fiscalYear, int evidenced, int items, String predictedOit) {}

  /** The ITA result. */
  record Ita(int fiscalYear, String overall, String level, boolean passed, boolean official) {}
}
