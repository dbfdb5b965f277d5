package th.sucharit.ita.batch;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.ita.batch.BatchedReport.Came;
import th.sucharit.ita.batch.ReportBatch.Order;
import th.sucharit.ita.report.Reports;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.starter.web.Problem;

/** Makes one report of a batch, as often as it takes, with one effect (จัดทำรายงานทีละฉบับ). */
@Component
class ReportMaking {

  private static final Logger log = LoggerFactory.getLogger(ReportMaking.class);

  private final LocalGovernmentDirectory directory;
  private final Reports reports;
  private final ReportBatches batches;

  ReportMaking(LocalGovernmentDirectory directory, Reports reports, ReportBatches batches) {
    this.directory = directory;
    this.reports = reports;
    this.batches = batches;
  }

  /** What cannot be made is said so; only what passes, as a database that is away, stops it. */
  void make(ReportBatch batch, BatchedReport wanted) {
    try {
      Jurisdiction of = directory.require(wanted.localGovernment());
      if (batch.order().orderer().reach().covers(of.province())) {
        byte[] file = batch.order().format().bytes(document(batch.order(), of, wanted));
        batches.keep(wanted.came(Came.made(of.province())), file);
      } else {
        batches.keep(wanted.came(elsewhere()));
      }
    } catch (Problem refused) {
      batches.keep(wanted.came(Came.failed(refused.detail(), refused.detailTh())));
    } catch (RuntimeException | StackOverflowError broken) {
      if (passes(broken)) {
        throw broken;
      }
      log.warn("The report {} cannot be made", wanted.id(), broken);
      batches.keep(
          wanted.came(Came.failed("The report could not be written.", "จัดทำไฟล์รายงานไม่สำเร็จ")));
    }
  }

  /** Whether it may go well another time: the database is away, or this instance is stopping. */
  private static boolean passes(Throwable broken) {
    return Thread.currentThread().isInterrupted()
        || broken instanceof TransientDataAccessException
        || broken instanceof DataAccessResourceFailureException
        || broken.getCause() instanceof MongoSocketException
        || broken.getCause() instanceof MongoTimeoutException
        || broken.getCause() instanceof MongoNotPrimaryException
        || broken.getCause() instanceof MongoNodeIsRecoveringException
        || broken.getCause() instanceof MongoInterruptedException;
  }

  private OfficialDocument document(Order order, Jurisdiction of, BatchedReport wanted) {
    return reports.report(
        order.orderer().reader(), of, order.fiscalYear(), order.layout(), wanted.letterhead());
  }

  private static Came elsewhere() {
    return Came.failed(
        "The local government is of another province than the one overseen.",
        "องค์กรปกครองส่วนท้องถิ่นอยู่นอกจังหวัดที่รับผิดชอบ");
  }
}
