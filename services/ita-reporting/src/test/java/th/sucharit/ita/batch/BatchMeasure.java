package th.sucharit.ita.batch;

import static th.sucharit.ita.bench.ItaBench.line;
import static th.sucharit.ita.bench.ItaBench.processorSeconds;
import static th.sucharit.ita.bench.ItaBench.seconds;

import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.ita.bulk.Reach;
import th.sucharit.ita.report.Layout;
import th.sucharit.starter.jobs.JobState;

/** Measures the reports of a country being made as a batch, and fetched as one archive. */
public final class BatchMeasure {

  private static final String ID = "batch";
  private static final String PATTERN = "6000001";
  private static final FiscalYear YEAR = new FiscalYear(2568);
  private static final int TENTHS = 10;

  private final MongoTemplate mongo;
  private final ReportBatches batches;
  private final ReportArchive archive;
  private final Clock clock;

  public BatchMeasure(ApplicationContext service) {
    this.mongo = service.getBean(MongoTemplate.class);
    this.batches = service.getBean(ReportBatches.class);
    this.archive = service.getBean(ReportArchive.class);
    this.clock = service.getBean(Clock.class);
  }

  /** One batch of so many reports, each with scores of its own and the measures of a real one. */
  public void run(int reports) throws Exception {
    int measures = giveEveryoneMeasures(reports);
    double before = processorSeconds();
    double making = seconds(() -> made(reports));
    double used = processorSeconds() - before;
    ReportBatch done = batches.jobs().find(ID).orElseThrow();
    Progress progress = batches.progress(done);
    line(
        "%d reports with %d measures each made as a batch and kept: %.0f s, %.1f reports/s, %.0f ms"
            + " of processor each; %d made, %d failed",
        reports,
        measures,
        making,
        reports / making,
        used / reports * 1000,
        progress.made(),
        progress.failed());
    List<BatchedReport> made = batches.all(ID, BatchedReport.Outcome.MADE);
    Counted bytes = new Counted();
    double packing =
        seconds(() -> {
          archive.write(done, made, bytes);
          return ID;
        });
    line("  fetched as one archive of %d MB in %.1f s", bytes.count >> 20, packing);
  }

  private Object made(int reports) throws InterruptedException {
    ReportBatch.Order order =
        new ReportBatch.Order(
            YEAR,
            Layout.PER_INDICATOR,
            DocumentFormat.PDF,
            new Orderer(Reach.COUNTRY, "*"),
            reports,
            clock.instant());
    batches.keep(
        ReportBatch.ordered(ID, order),
        IntStream.range(0, reports).mapToObj(BatchMeasure::wanted).toList());
    long began = System.nanoTime();
    long next = reports / TENTHS;
    while (true) {
      ReportBatch now = batches.jobs().find(ID).orElseThrow();
      long made = batches.progress(now).made();
      if (made >= next && made > 0) {
        line("  %d of %d, %.1f reports/s", made, reports, made * 1e9 / (System.nanoTime() - began));
        next += Math.max(reports / TENTHS, 1);
      }
      if (now.state() == JobState.DONE) {
        return now;
      }
      Thread.sleep(500);
    }
  }

  private static BatchedReport wanted(int number) {
    return BatchedReport.wanted(
        ID,
        new LocalGovernmentId(code(number)),
        new Letterhead(
            "เทศบาลตำบลตัวอย่าง", "สำนักปลัด", null, null, "นายกเทศมนตรี", List.of("ปลัดเทศบาล")));
  }

  private int giveEveryoneMeasures(int reports) {
    List<Document> pattern =
        mongo.findAll(Document.class, "measures").stream().filter(one -> ofPattern(one)).toList();
    List<Document> batch = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String code = code(i);
      if (!code.equals(PATTERN)) {
        pattern.forEach(one -> batch.add(copy(one, code)));
      }
      if (batch.size() >= 500 || i == reports - 1) {
        mongo.getCollection("measures").insertMany(batch);
        batch.clear();
      }
    }
    return pattern.size();
  }

  private static boolean ofPattern(Document measure) {
    return PATTERN.equals(measure.get("jurisdiction", Document.class).get("localGovernment"));
  }

  private static Document copy(Document measure, String code) {
    Document copy = Document.parse(measure.toJson());
    copy.put("_id", code + ":" + measure.get("_id"));
    copy.get("jurisdiction", Document.class).put("localGovernment", code);
    return copy;
  }

  private static String code(int number) {
    return String.valueOf(6_000_000 + number);
  }

  /** Counts what is written and keeps nothing. */
  private static final class Counted extends OutputStream {
    private long count;

    @Override
    public void write(int one) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
    }
  }
}
