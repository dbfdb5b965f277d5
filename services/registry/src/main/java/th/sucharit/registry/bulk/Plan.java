package th.sucharit.registry.bulk;

import java.util.List;
import th.sucharit.registry.localgovernment.Submission;

/**
 * What a table would do to the registry (แผนการนำเข้า).
 *
 * @param flaws all that has to be mended
 * @param flawedRows how many rows hold a flaw
 */
record Plan(
    List<Step> additions, List<Step> changes, int unchanged, List<RowFlaw> flaws, int flawedRows) {

  /** One row to carry out. */
  record Step(int row, Submission submission) {}

  int rows() {
    return additions.size() + changes.size() + unchanged + flawedRows;
  }
}
