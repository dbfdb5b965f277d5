package th.sucharit.ita.batch;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import th.sucharit.ita.batch.BatchedReport.Outcome;
import th.sucharit.starter.jobs.Jobs;
import th.sucharit.starter.web.Page;

/** Where batches, what became of each report and their files are kept (ทะเบียนงานจัดทำรายงาน). */
@Repository
class ReportBatches {

  private static final Sort BY_CODE = Sort.by("localGovernment");

  private final MongoOperations mongo;
  private final Jobs<ReportBatch> jobs;

  ReportBatches(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.jobs = new Jobs<>(mongo, ReportBatch.class, clock);
  }

  Jobs<ReportBatch> jobs() {
    return jobs;
  }

  /** Keeps an order once, however often it is given; the reports first, the job makes it count. */
  ReportBatch keep(ReportBatch ordered, List<BatchedReport> reports) {
    Optional<ReportBatch> known = jobs.find(ordered.id());
    if (known.isPresent()) {
      return known.get();
    }
    try {
      mongo.insert(reports, BatchedReport.class);
    } catch (DuplicateKeyException someAreThere) {
      reports.forEach(mongo::save);
    }
    return jobs.keep(ordered);
  }

  /** The next reports that are not made yet. */
  List<BatchedReport> waiting(String batch, int atMost) {
    return mongo.find(of(batch, Outcome.WAITING).with(BY_CODE).limit(atMost), BatchedReport.class);
  }

  /** Keeps a report; the file first, its entry makes it count. */
  void keep(BatchedReport made, byte[] file) {
    mongo.save(new ReportFile(made.id(), made.batch(), file));
    keep(made);
  }

  /** Keeps what became of a report. */
  void keep(BatchedReport report) {
    mongo.updateFirst(
        byId(report.id()), new Update().set("came", report.came()), BatchedReport.class);
  }

  Progress progress(ReportBatch batch) {
    return new Progress(
        batch.order().reports(),
        mongo.count(of(batch.id(), Outcome.MADE), BatchedReport.class),
        mongo.count(of(batch.id(), Outcome.FAILED), BatchedReport.class));
  }

  Page<BatchedReport> reports(String batch, Outcome outcome, int page, int size) {
    Query query = of(batch, outcome);
    long total = mongo.count(query, BatchedReport.class);
    query.with(PageRequest.of(page, size, BY_CODE));
    return new Page<>(mongo.find(query, BatchedReport.class), page, size, total);
  }

  /** All that were made, by code. */
  List<BatchedReport> made(String batch) {
    return mongo.find(of(batch, Outcome.MADE).with(BY_CODE), BatchedReport.class);
  }

  byte[] file(BatchedReport made) {
    return Optional.ofNullable(mongo.findById(made.id(), ReportFile.class))
        .map(ReportFile::bytes)
        .orElseThrow(() -> new IllegalStateException(made.id() + " has no file"));
  }

  /** Forgets what was over before a moment: whoever ordered it has had time to fetch it. */
  void forgetOverBefore(Instant moment) {
    for (ReportBatch old : jobs.overBefore(moment)) {
      mongo.remove(Query.query(where("batch").is(old.id())), ReportFile.class);
      mongo.remove(Query.query(where("batch").is(old.id())), BatchedReport.class);
      mongo.remove(byId(old.id()), ReportBatch.class);
    }
  }

  private static Query of(String batch, Outcome outcome) {
    return Query.query(where("batch").is(batch).and("came.outcome").is(outcome));
  }

  private static Query byId(String id) {
    return Query.query(where("_id").is(id));
  }
}
