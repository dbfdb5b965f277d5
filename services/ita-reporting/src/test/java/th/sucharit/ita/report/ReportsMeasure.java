package th.sucharit.ita.report;

import static th.sucharit.ita.bench.ItaBench.line;
import static th.sucharit.ita.bench.ItaBench.processorSeconds;
import static th.sucharit.ita.bench.ItaBench.seconds;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.pdf.PdfDocuments;
import th.sucharit.ita.model.Years;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Measures how many reports with many measures are made in a second. */
public final class ReportsMeasure {

  private static final String CODE = "6000001";
  private static final FiscalYear YEAR = new FiscalYear(2568);
  private static final int TIMES = 200;
  private static final int WARM_UP = 60;
  private static final int AT_ONCE = 2;

  private final Reports reports;
  private final MongoTemplate mongo;
  private final String address;
  private final Letterhead letterhead;
  private final List<JsonNode> measures;

  public ReportsMeasure(ApplicationContext service) {
    this.reports = service.getBean(Reports.class);
    this.mongo = service.getBean(MongoTemplate.class);
    this.address =
        "http://127.0.0.1:"
            + service.getEnvironment().getProperty("local.server.port")
            + "/ita-reporting/local-governments/"
            + CODE
            + "/assessments/"
            + YEAR
            + "/measures";
    JsonNode data = Years.tree("reports/phangat-2568.json");
    this.letterhead = Years.json().treeToValue(data.get("letterhead"), Letterhead.class);
    this.measures = data.get("measures").valueStream().toList();
  }

  /** The report of Phangat with the scores of another, again and again. */
  public void run() throws Exception {
    if (mongo.findById(CODE, Document.class, "knownLocalGovernments") == null) {
      throw new IllegalStateException("results have to be imported first");
    }
    setMeasures();
    byte[] report = pdf();
    int pages = pages(report);
    made(WARM_UP);
    double before = processorSeconds();
    double making = seconds(() -> made(TIMES));
    double made = processorSeconds();
    OfficialDocument gathered = document();
    double gathering = seconds(() -> repeated(TIMES, () -> document().sections().size()));
    double setting = seconds(() -> repeated(TIMES, () -> PdfDocuments.bytes(gathered).length));
    line(
        "reports of %d pages and %d KB with analysis and %d measures, read from the database and"
            + " set as PDF, %d at a time: %.1f reports/s, %.0f ms of processor each",
        pages,
        report.length / 1024,
        measures.size(),
        AT_ONCE,
        TIMES / making,
        (made - before) / TIMES * 1000);
    line(
        "  bare: the reading alone %.1f/s, the setting of a report in memory alone %.1f/s",
        TIMES / gathering, TIMES / setting);
  }

  private Object made(int times) throws Exception {
    return repeated(times, () -> pdf().length);
  }

  private static Object repeated(int times, Callable<Integer> work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Integer> one : threads.invokeAll(Collections.nCopies(times, work))) {
        one.get();
      }
    }
    return times;
  }

  private byte[] pdf() {
    return PdfDocuments.bytes(document());
  }

  private OfficialDocument document() {
    Caller officer = new Caller("bench", Set.of(Roles.OFFICER), new LocalGovernmentId(CODE), null);
    return reports.report(officer, YEAR, Layout.PER_INDICATOR, letterhead);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private void setMeasures() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (JsonNode measure : measures) {
        String set = send(client, "POST", address, measure.get("plan").toString());
        if (measure.hasNonNull("result")) {
          String id = Years.json().readTree(set).get("id").stringValue();
          send(
              client,
              "PUT",
              address + "/" + id + "/result",
              ((ObjectNode) measure.get("result"))
                  .retain("results", "outcomes", "evidence")
                  .toString());
        }
      }
    }
  }

  private static String send(HttpClient client, String method, String to, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(to))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TestTokens.officer(CODE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
