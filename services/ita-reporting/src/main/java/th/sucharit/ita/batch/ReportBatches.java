package th.sucharit.ita.batch;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import th.sucharit.ita.batch.BatchedReport.Outcome;
import th.sucharit.ita.bulk.Reach;
import th.sucharit.starter.jobs.JobState;
import th.sucharit.starter.jobs.Jobs;
import th.sucharit.starter.web.Page;
import th.sucharit.starter.web.Problem;

/** Where batches, what became of each report and their files are kept (ทะเบียนงานจัดทำรายงาน). */
@Repository
class ReportBatches {

  private static final Sort BY_CODE = Sort.by("localGovernment");
  private static final Set<JobState> JOBS_OVER = EnumSet.of(JobState.DONE, JobState.FAILED);
  private static final Set<JobState> SHOWN = EnumSet.complementOf(EnumSet.of(JobState.GOING));

  /** What MongoDB says of a key that is taken. */
  private static final int THERE_ALREADY = 11_000;

  private final MongoOperations mongo;
  private final Jobs<ReportBatch> jobs;

  ReportBatches(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.jobs = new Jobs<>(mongo, ReportBatch.class, clock);
  }

  Jobs<ReportBatch> jobs() {
    return jobs;
  }

  /**
   * Keeps an order once, however often it is given. Nobody begins it before all reports are there;
   * a report that is there already stays as it is.
   *
   * @throws Problem 409 when another batch of the same reach is not over
   */
  ReportBatch keep(ReportBatch ordered, List<BatchedReport> reports) {
    if (jobs.find(ordered.id()).isEmpty()) {
      refuseBeside(ordered);
    }
    ReportBatch kept = jobs.keep(ordered);
    if (kept.state() != JobState.PREPARING) {
      return kept;
    }
    try {
      mongo
          .bulkOps(BulkOperations.BulkMode.UNORDERED, BatchedReport.class)
          .insert(reports)
          .execute();
    } catch (BulkOperationException some) {
      if (some.getErrors().stream().anyMatch(error -> error.getCode() != THERE_ALREADY)) {
        throw some;
      }
    }
    jobs.ready(kept.id());
    return jobs.find(kept.id()).orElse(kept);
  }

  private void refuseBeside(ReportBatch wanted) {
    boolean another =
        jobs.notOver().stream()
            .filter(one -> !one.id().equals(wanted.id()))
            .anyMatch(one -> reach(one).equals(reach(wanted)));
    if (another) {
      throw Problem.conflict(
          "report-batch-open",
          "Another batch of the same reach is not done yet.",
          "ยังมีงานจัดทำรายงานในขอบเขตเดียวกันที่ยังไม่เสร็จ");
    }
  }

  private static Reach reach(ReportBatch batch) {
    return batch.order().orderer().reach();
  }

  /** Has those made for which it failed, and all that is left; false when it is not over. */
  boolean again(ReportBatch over) {
    if (!JOBS_OVER.contains(over.state())) {
      return false;
    }
    refuseBeside(over);
    mongo.updateMulti(
        of(over.id(), Outcome.FAILED),
        new Update().set("came", BatchedReport.Came.NOT_YET),
        BatchedReport.class);
    return jobs.again(over.id());
  }

  /** Those within a reach, the latest first. */
  Page<ReportBatch> list(Reach reach, int page, int size) {
    Criteria there = where("state").in(SHOWN);
    if (!reach.equals(Reach.COUNTRY)) {
      there.and("order.orderer.reach.province").is(reach.province());
    }
    Query query = Query.query(there);
    long total = mongo.count(query, ReportBatch.class);
    query.with(PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "order.at", "_id")));
    return new Page<>(mongo.find(query, ReportBatch.class), page, size, total);
  }

  /** One that is not being forgotten. */
  Optional<ReportBatch> find(String id) {
    return jobs.find(id).filter(one -> one.state() != JobState.GOING);
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

  /** Keeps what became of a report, unless somebody was faster. */
  void keep(BatchedReport report) {
    mongo.updateFirst(
        Query.query(where("_id").is(report.id()).and("came.outcome").is(Outcome.WAITING)),
        new Update().set("came", report.came()),
        BatchedReport.class);
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

  /** All of an outcome, by code. */
  List<BatchedReport> all(String batch, Outcome outcome) {
    return mongo.find(of(batch, outcome).with(BY_CODE), BatchedReport.class);
  }

  byte[] file(BatchedReport made) {
    return Optional.ofNullable(mongo.findById(made.id(), ReportFile.class))
        .map(ReportFile::bytes)
        .orElseThrow(() -> new IllegalStateException(made.id() + " has no file"));
  }

  /** Forgets what was over before a moment: whoever ordered it has had time to fetch it. */
  void forgetOverBefore(Instant moment) {
    jobs.overBefore(moment).forEach(jobs::letGo);
    forgetGoing();
  }

  /** Forgets orders that were never put together: their senders send them again. */
  void forgetUnpreparedBefore(Instant moment) {
    jobs.notOver().stream()
        .filter(one -> one.state() == JobState.PREPARING && one.order().at().isBefore(moment))
        .forEach(jobs::letGo);
    forgetGoing();
  }

  /** First nobody finds the batch, last its entry goes: what stops between is taken up again. */
  private void forgetGoing() {
    Query going = Query.query(where("state").is(JobState.GOING));
    for (ReportBatch old : mongo.find(going, ReportBatch.class)) {
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
