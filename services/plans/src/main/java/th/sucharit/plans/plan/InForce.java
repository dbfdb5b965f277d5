package th.sucharit.plans.plan;

import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.document.PlanDocument;

/**
 * The edition of a plan that was announced and holds (แผนฉบับที่ประกาศใช้).
 *
 * @param plan id of the plan
 */
public record InForce(String plan, Jurisdiction jurisdiction, int revision, PlanDocument content) {

  /**
   * The same as this reader sees it.
   *
   * @param inside whether the reader also sees what is not public
   */
  public record Seen(InForce edition, boolean inside) {}
}
