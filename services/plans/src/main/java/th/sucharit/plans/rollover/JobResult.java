package th.sucharit.plans.rollover;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.rollover.RollOver.Origin;

/** What came of one plan in a job (ผลการยกแผนรายแผน). */
@Document("rollOverResults")
@CompoundIndex(name = "ofJob", def = "{'job': 1, '_id': 1}")
record JobResult(
    @Id String id, String job, LocalGovernmentId localGovernment, Origin from, Came came) {

  /** What can come of it. */
  enum Outcome {
    /** A draft of the next plan was made. */
    DRAFTED,
    /** There is a plan for these years already. */
    TAKEN,
    /** None could be made; the reason is given. */
    REFUSED
  }

  /**
   * What came.
   *
   * @param draft the id of the plan that follows, were it made
   * @param notes where what is to be said of the draft is kept
   * @param decisions how many parts of it a person has to decide
   */
  record Came(
      Outcome outcome, String draft, @Nullable String notes, long decisions, @Nullable Why why) {}

  /** Why none was made, in both languages. */
  record Why(String message, String messageTh) {}

  static JobResult drafted(String job, PlanText from, RollOver made) {
    return of(
        job,
        from,
        new Came(
            Outcome.DRAFTED, made.draft(), made.id(), made.notes(Reason.Kind.DECIDE).size(), null));
  }

  static JobResult taken(String job, PlanText from) {
    return of(job, from, new Came(Outcome.TAKEN, RollOver.draft(from), null, 0, null));
  }

  static JobResult refused(String job, PlanText from, Why why) {
    return of(job, from, new Came(Outcome.REFUSED, RollOver.draft(from), null, 0, why));
  }

  private static JobResult of(String job, PlanText from, Came came) {
    return new JobResult(
        job + ":" + from.id(), job, from.under().localGovernment(), Origin.of(from), came);
  }
}
