package th.sucharit.ita.bulk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.Finding;

/** An import as its orderer sees it. */
record ImportAnswer(
    String id,
    String state,
    @Nullable FiscalYear fiscalYear,
    ScoreImport.Progress progress,
    Times times) {

  /** When it was ordered and when it was over. */
  record Times(Instant orderedAt, @Nullable Instant finishedAt) {}

  static ImportAnswer of(ScoreImport one) {
    return new ImportAnswer(
        one.id(),
        one.state().name().toLowerCase(Locale.ROOT),
        one.order().fiscalYear(),
        one.progress(),
        new Times(one.order().at(), one.lease().finishedAt()));
  }

  /**
   * One row.
   *
   * @param row as the table's own program shows it, the heading being 1
   */
  record OfRow(
      int row,
      String outcome,
      @Nullable LocalGovernmentId localGovernment,
      @Nullable FiscalYear fiscalYear,
      @JsonUnwrapped Said said) {

    static OfRow of(ImportedRow row) {
      Optional<ImportedRow.Whose> whose = Optional.ofNullable(row.whose());
      return new OfRow(
          row.origin().number(),
          row.outcome().shown(),
          whose.map(ImportedRow.Whose::localGovernment).orElse(null),
          whose.map(ImportedRow.Whose::fiscalYear).orElse(null),
          Said.of(row.details()));
    }
  }

  /** The row as given, beside what it comes to. */
  record Said(
      Map<String, String> given,
      ImportedRow.@Nullable Recomputed recomputed,
      List<CellFlaw> errors,
      List<Finding> findings) {

    static Said of(ImportedRow.Details details) {
      Map<String, String> given = new LinkedHashMap<>();
      details.given().forEach(cell -> given.put(cell.column(), cell.text()));
      return new Said(given, details.recomputed(), details.errors(), details.findings());
    }
  }
}
