package th.sucharit.plans.rollover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.findings.Finding;
import th.sucharit.plans.plan.PlanText;

/** A plan that followed from another, with all that is to be said of it. */
record RollOverAnswer(
    Draft plan,
    RollOver.@Nullable Origin from,
    List<Line> carried,
    List<Line> changed,
    List<Line> decisions) {

  /** The plan that followed. */
  record Draft(
      String id,
      LocalGovernmentId localGovernment,
      String title,
      FiscalYear firstFiscalYear,
      FiscalYear lastFiscalYear) {

    static Draft of(PlanText plan) {
      return new Draft(
          plan.id(),
          plan.under().localGovernment(),
          plan.title(),
          plan.period().firstFiscalYear(),
          plan.period().lastFiscalYear());
    }
  }

  /** One part, flat. */
  record Line(
      String code,
      @JsonUnwrapped Finding.Spot spot,
      @Nullable String before,
      @Nullable String after,
      String message,
      String messageTh) {

    static Line of(Note note) {
      return new Line(
          note.reason().code(),
          note.spot(),
          note.before(),
          note.after(),
          note.reason().message(),
          note.reason().messageTh());
    }
  }

  /**
   * What came of one plan in a job.
   *
   * @param why it was refused, where it was
   */
  record InJob(
      String plan,
      LocalGovernmentId localGovernment,
      RollOver.Origin from,
      String outcome,
      List<Line> decisions,
      JobResult.@Nullable Why why) {

    static InJob of(JobResult result, Optional<RollOver> made) {
      return new InJob(
          result.came().draft(),
          result.localGovernment(),
          result.from(),
          result.came().outcome().name().toLowerCase(Locale.ROOT),
          made.map(notes -> lines(notes, Reason.Kind.DECIDE)).orElse(List.of()),
          result.came().why());
    }
  }

  static RollOverAnswer of(PlanText plan, RollOver rollOver) {
    return new RollOverAnswer(
        Draft.of(plan),
        rollOver.from(),
        lines(rollOver, Reason.Kind.CARRIED),
        lines(rollOver, Reason.Kind.CHANGED),
        lines(rollOver, Reason.Kind.DECIDE));
  }

  /** A plan that followed from none. */
  static RollOverAnswer first(PlanText plan) {
    return new RollOverAnswer(Draft.of(plan), null, List.of(), List.of(), List.of());
  }

  private static List<Line> lines(RollOver rollOver, Reason.Kind kind) {
    return rollOver.notes(kind).stream().map(Line::of).toList();
  }
}
