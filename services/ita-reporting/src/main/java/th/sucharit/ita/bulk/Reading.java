package th.sucharit.ita.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.GivenResult;

/** What a row of a table says (ผลการอ่านแถว). */
sealed interface Reading {

  /** As the table's own program counts rows. */
  int row();

  /** What stands in the cells that are not empty. */
  List<GivenCell> given();

  /** The text of a cell, as given. */
  record GivenCell(String column, String text) {}

  /**
   * A row that can be taken.
   *
   * @param level as printed
   */
  record Sound(
      int row,
      List<GivenCell> given,
      LocalGovernmentId localGovernment,
      GivenResult result,
      @Nullable String level)
      implements Reading {}

  /** A row that cannot. */
  record Flawed(int row, List<GivenCell> given, List<CellFlaw> flaws) implements Reading {}
}
