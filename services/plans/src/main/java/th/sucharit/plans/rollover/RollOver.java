package th.sucharit.plans.rollover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.plan.PlanText;

/**
 * That a plan followed from another, and what is to be said of it (บันทึกการยกแผน).
 *
 * @param id of the draft and of what it says, so that notes never belong to another text
 * @param draft the id of the plan that followed
 * @param job the administrator's job that made it, where one did
 */
@Document("rollOvers")
record RollOver(
    @Id String id,
    String draft,
    LocalGovernmentId localGovernment,
    Origin from,
    @Nullable String job,
    List<Note> notes) {

  /** Which edition it followed from. */
  record Origin(String plan, int revision) {

    static Origin of(PlanText from) {
      return new Origin(from.id(), from.revision());
    }
  }

  static RollOver of(PlanText from, @Nullable String job, PlanCarrier.Carried carried) {
    String draft = draft(from);
    return new RollOver(
        id(draft, PlanWriter.contentHash(carried.next())),
        draft,
        from.under().localGovernment(),
        Origin.of(from),
        job,
        carried.notes());
  }

  boolean isOf(String other) {
    return other.equals(job);
  }

  List<Note> notes(Reason.Kind kind) {
    return notes.stream().filter(note -> note.reason().kind() == kind).toList();
  }

  static String id(String draft, String contentHash) {
    return draft + ":" + contentHash;
  }

  /** The id of the plan that follows another: always the same, however often it is tried. */
  static String draft(PlanText from) {
    FiscalYear next = new YearShift(from.period()).to().firstFiscalYear();
    return UUID.nameUUIDFromBytes((from.id() + ">" + next).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
