package th.sucharit.ita.assessment;

import java.time.Instant;
import java.util.Optional;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Framework;

/**
 * An assessment as a reader may see it (ผลการประเมินตามสิทธิผู้อ่าน).
 *
 * @param state its name, as far as this reader knows
 * @param fromInside whether the reader may also know of drafts
 */
record Seen(
    Assessment assessment, AssessedYear year, String state, Instant since, boolean fromInside) {

  /** The scores entered last, for those who work with them. */
  static Seen inside(Assessment assessment, Framework framework) {
    AssessmentState state = assessment.state();
    boolean official = state instanceof AssessmentState.Official;
    return new Seen(
        assessment,
        new AssessedYear(framework, assessment.sheet(), official),
        state.status(),
        state.since(),
        true);
  }

  /** What was confirmed last, for everybody; nothing before the first time. */
  static Optional<Seen> outside(Assessment assessment, Framework framework) {
    return assessment
        .confirmed()
        .map(last ->
            new Seen(
                assessment,
                new AssessedYear(framework, last.sheet(), true),
                new AssessmentState.Official(last.at()).status(),
                last.at(),
                false));
  }
}
