package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.List;
import th.sucharit.plans.document.PlanDocument;

/**
 * What a reader gets to see of a plan (ฉบับที่ผู้อ่านเห็น): its own people and the province what it
 * says now, everybody else what was announced.
 *
 * @param steps nothing for those outside
 */
record Edition(
    Plan plan,
    PlanDocument content,
    Revision revision,
    String state,
    Instant since,
    List<Step> steps) {

  static Edition present(Plan plan) {
    return new Edition(
        plan, plan.content(), plan.revision(), plan.status(), plan.state().since(), plan.steps());
  }

  static Edition announced(Plan plan, Announcement announcement, PlanDocument content) {
    return new Edition(
        plan, content, announcement.revision(), PlanState.ANNOUNCED, announcement.at(), List.of());
  }
}
