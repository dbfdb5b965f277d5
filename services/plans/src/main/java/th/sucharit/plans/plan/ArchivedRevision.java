package th.sucharit.plans.plan;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.PlanDocument;

/**
 * What an earlier revision said (เนื้อหาฉบับก่อน), kept word by word.
 *
 * @param id plan and number of the revision
 */
@Document("archivedRevisions")
record ArchivedRevision(
    @Id String id, LocalGovernmentId localGovernment, Revision revision, PlanDocument content) {

  static ArchivedRevision of(Plan plan) {
    return new ArchivedRevision(
        id(plan.id(), plan.revision().number()),
        plan.jurisdiction().localGovernment(),
        plan.revision(),
        plan.content());
  }

  static String id(String plan, int number) {
    return plan + ":" + number;
  }
}
