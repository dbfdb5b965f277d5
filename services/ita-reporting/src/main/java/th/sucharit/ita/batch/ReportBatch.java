package th.sucharit.ita.batch;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.ita.report.Layout;
import th.sucharit.starter.jobs.Job;
import th.sucharit.starter.jobs.JobState;
import th.sucharit.starter.jobs.Lease;

/** Reports of a year being made for many local governments (งานจัดทำรายงานครั้งละหลายแห่ง). */
@Document("reportBatches")
record ReportBatch(@Id String id, Order order, @Indexed JobState state, Lease lease)
    implements Job {

  /**
   * What was asked for.
   *
   * @param reports how many
   */
  record Order(
      FiscalYear fiscalYear,
      Layout layout,
      DocumentFormat format,
      Orderer orderer,
      int reports,
      Instant at) {}

  /** Not to be begun before its reports are there. */
  static ReportBatch ordered(String id, Order order) {
    return new ReportBatch(id, order, JobState.PREPARING, Lease.NONE);
  }
}
