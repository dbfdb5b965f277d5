package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.List;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Period;

/**
 * What is known of an announced plan without opening it (แผนที่ประกาศใช้โดยย่อ).
 *
 * @param firstAnnounced when it was announced for the first time
 * @param items the numbers of the items in force
 */
public record AnnouncedPlan(
    String id,
    LocalGovernmentId localGovernment,
    String title,
    Period period,
    Instant firstAnnounced,
    List<Integer> items) {

  static AnnouncedPlan of(Plan plan, Announcement inForce) {
    return new AnnouncedPlan(
        plan.id(),
        plan.jurisdiction().localGovernment(),
        inForce.title(),
        inForce.period(),
        plan.steps().stream()
            .filter(step -> step.state().equals(PlanState.ANNOUNCED))
            .map(Step::at)
            .min(Instant::compareTo)
            .orElse(inForce.at()),
        plan.itemsInForce());
  }
}
