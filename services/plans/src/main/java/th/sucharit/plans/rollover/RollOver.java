package th.sucharit.plans.rollover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlanText;

/**
 * That a plan followed from another, and what is to be said of it (บันทึกการยกแผน).
 *
 * @param id of the plan that followed
 * @param job the administrator's job that made it, where one did
 */
@Document("rollOvers")
@CompoundIndex(name = "ofJob", def = "{'job': 1, '_id': 1}")
record RollOver(
    @Id String id,
    LocalGovernmentId localGovernment,
    Origin from,
    @Nullable String job,
    Outcome outcome,
    List<Note> notes) {

  /** Which edition it followed from. */
  record Origin(String plan, int revision) {}

  /** What came of it. */
  enum Outcome {
    /** A draft of the next plan was made. */
    DRAFTED,
    /** There is a plan for these years already. */
    TAKEN,
    /** The local government has no next plan, as it has come to its end. */
    REFUSED
  }

  static RollOver of(PlanText from, @Nullable String job, PlanCarrier.Carried carried) {
    return new RollOver(
        id(from.id(), carried.next().cover().period().firstFiscalYear()),
        from.under().localGovernment(),
        new Origin(from.id(), from.revision()),
        job,
        Outcome.DRAFTED,
        carried.notes());
  }

  RollOver leadingTo(Outcome other) {
    return new RollOver(id, localGovernment, from, job, other, List.of());
  }

  List<Note> notes(Reason.Kind kind) {
    return notes.stream().filter(note -> note.reason().kind() == kind).toList();
  }

  /** The id of the plan that follows another: always the same, however often it is tried. */
  static String id(String plan, FiscalYear next) {
    return UUID.nameUUIDFromBytes((plan + ">" + next).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
