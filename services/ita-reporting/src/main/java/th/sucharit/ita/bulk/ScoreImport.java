package th.sucharit.ita.bulk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;

/** A table of results being taken in (งานนำเข้าผลการประเมิน): runs behind the scenes. */
@Document("scoreImports")
record ScoreImport(
    @Id String id, Order order, @Indexed State state, Progress progress, Lease lease) {

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * What was asked for.
   *
   * @param fiscalYear of all rows; absent when each row names its own
   * @param digest SHA-256 of the file
   */
  record Order(
      String contentType,
      @Nullable FiscalYear fiscalYear,
      Reach reach,
      String digest,
      Instant at) {}

  /**
   * Rows by what became of them.
   *
   * @param remarked how many of those that were not refused have findings
   */
  record Progress(int rows, int stored, int corrected, int unchanged, int refused, int remarked) {

    static Progress of(int rows) {
      return new Progress(rows, 0, 0, 0, 0, 0);
    }

    Progress and(List<ImportedRow> more) {
      Progress sum = this;
      for (ImportedRow row : more) {
        sum = sum.and(row);
      }
      return sum;
    }

    private Progress and(ImportedRow row) {
      ImportedRow.Outcome outcome = row.outcome();
      return new Progress(
          rows,
          stored + (outcome == ImportedRow.Outcome.STORED ? 1 : 0),
          corrected + (outcome == ImportedRow.Outcome.CORRECTED ? 1 : 0),
          unchanged + (outcome == ImportedRow.Outcome.UNCHANGED ? 1 : 0),
          refused + (outcome == ImportedRow.Outcome.REFUSED ? 1 : 0),
          remarked + (row.details().findings().isEmpty() ? 0 : 1));
    }
  }

  /** Which instance works on it; another takes over when this one falls silent. */
  record Lease(Instant until, @Nullable Instant finishedAt) {}

  static ScoreImport ordered(String id, Order order, int rows) {
    return new ScoreImport(
        id, order, State.WAITING, Progress.of(rows), new Lease(Instant.EPOCH, null));
  }
}
