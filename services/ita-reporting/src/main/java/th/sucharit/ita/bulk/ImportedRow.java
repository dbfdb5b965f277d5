package th.sucharit.ita.bulk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.Arrival;
import th.sucharit.ita.assessment.Finding;
import th.sucharit.ita.bulk.Reading.GivenCell;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Score;

/** What became of a row (ผลรายแถว), beside the row as it was given. */
@Document("scoreImportRows")
@CompoundIndex(name = "inOrder", def = "{'origin.importId': 1, 'origin.number': 1}")
@CompoundIndex(name = "byOutcome", def = "{'origin.importId': 1, 'outcome': 1, 'origin.number': 1}")
record ImportedRow(
    @Id String id, Arrival.Origin origin, Outcome outcome, @Nullable Whose whose, Details details) {

  /** What became of it. */
  enum Outcome {
    STORED,
    CORRECTED,
    UNCHANGED,
    REFUSED;

    String shown() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Of whom and of which year it is; unknown of a row that cannot be read. */
  record Whose(LocalGovernmentId localGovernment, FiscalYear fiscalYear) {}

  /** What it says, what has to be mended, and what does not follow. */
  record Details(
      List<GivenCell> given,
      List<CellFlaw> errors,
      List<Finding> findings,
      @Nullable Recomputed recomputed) {}

  /** What the indicators of the row give. */
  record Recomputed(Score overall, String level) {}

  static ImportedRow taken(Arrival.Origin origin, Reading.Sound sound, Arrival.Effect effect) {
    Outcome outcome =
        switch (effect) {
          case STORED -> Outcome.STORED;
          case CORRECTED -> Outcome.CORRECTED;
          case UNCHANGED -> Outcome.UNCHANGED;
        };
    return new ImportedRow(
        id(origin),
        origin,
        outcome,
        whose(sound),
        new Details(sound.given(), List.of(), Findings.of(sound), recomputed(sound)));
  }

  static ImportedRow refused(Arrival.Origin origin, Reading reading, List<CellFlaw> errors) {
    return new ImportedRow(
        id(origin),
        origin,
        Outcome.REFUSED,
        reading instanceof Reading.Sound sound ? whose(sound) : null,
        new Details(reading.given(), errors, List.of(), null));
  }

  /** Whether somebody has to look at it. */
  boolean remarkable() {
    return !details.errors().isEmpty() || !details.findings().isEmpty();
  }

  private static String id(Arrival.Origin origin) {
    return origin.importId() + "-" + origin.number();
  }

  private static Whose whose(Reading.Sound sound) {
    return new Whose(sound.localGovernment(), sound.result().framework().fiscalYear());
  }

  private static Recomputed recomputed(Reading.Sound sound) {
    th.sucharit.ita.model.Outcome outcome =
        new AssessedYear(sound.result().framework(), sound.result().sheet(), false).recomputed();
    return new Recomputed(outcome.overall(), outcome.grade().level().code());
  }
}
