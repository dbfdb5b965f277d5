package th.sucharit.plans.workbook;

import th.sucharit.contracts.LocalGovernmentId;

/**
 * Which state of which plan a workbook was written from (ที่มาของสมุดงาน).
 *
 * @param plan id of the plan; nothing in an empty template
 * @param revision number of the revision; 0 in an empty template
 * @param contentHash of that revision; nothing in an empty template
 */
public record WorkbookOrigin(
    LocalGovernmentId localGovernment, String plan, int revision, String contentHash) {

  /** Of an empty template. */
  public static WorkbookOrigin template(LocalGovernmentId localGovernment) {
    return new WorkbookOrigin(localGovernment, "", 0, "");
  }

  public boolean ofAPlan() {
    return !plan.isEmpty();
  }
}
