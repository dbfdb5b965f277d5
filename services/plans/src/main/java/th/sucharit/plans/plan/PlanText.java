package th.sucharit.plans.plan;

import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;

/** What one revision of a plan says, and whose it is (เนื้อหาของแผนฉบับหนึ่ง). */
public record PlanText(
    String id, Jurisdiction under, int revision, String contentHash, PlanDocument content) {

  static PlanText present(Plan plan) {
    return of(plan, plan.revision(), plan.content());
  }

  static PlanText of(Plan plan, Revision revision, PlanDocument content) {
    return new PlanText(
        plan.id(), plan.jurisdiction(), revision.number(), revision.contentHash(), content);
  }

  public Period period() {
    return content.cover().period();
  }

  public String title() {
    return content.cover().title().reading();
  }
}
