package th.sucharit.ita.batch;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** A batch as its orderer sees it. */
record BatchAnswer(
    String id, String state, FiscalYear fiscalYear, String format, Progress progress, Times times) {

  /** When it was ordered and when it was over. */
  record Times(Instant orderedAt, @Nullable Instant finishedAt) {}

  static BatchAnswer of(ReportBatch batch, Progress progress) {
    return new BatchAnswer(
        batch.id(),
        batch.state().name().toLowerCase(Locale.ROOT),
        batch.order().fiscalYear(),
        batch.order().format().ending(),
        progress,
        new Times(batch.order().at(), batch.lease().finishedAt()));
  }

  /** One report of it. */
  record OfReport(
      LocalGovernmentId localGovernment,
      String outcome,
      @Nullable String reason,
      @Nullable String reasonTh) {

    static OfReport of(BatchedReport report) {
      return new OfReport(
          report.localGovernment(),
          report.came().outcome().shown(),
          report.came().reason(),
          report.came().reasonTh());
    }
  }
}
