package th.sucharit.plans.plan;

import java.util.List;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Period;

/**
 * What is known of an announced plan without opening it (แผนที่ประกาศใช้โดยย่อ).
 *
 * @param items the items in force
 */
public record AnnouncedPlan(
    String id,
    LocalGovernmentId localGovernment,
    String title,
    Period period,
    List<ItemInForce> items) {

  static AnnouncedPlan of(Plan plan, Announcement inForce) {
    return new AnnouncedPlan(
        plan.id(),
        plan.jurisdiction().localGovernment(),
        inForce.title(),
        inForce.period(),
        plan.itemsInForce());
  }
}
