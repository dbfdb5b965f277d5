package th.sucharit.ita.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.ita.batch.BatchCalls.PATH;
import static th.sucharit.ita.batch.BatchCalls.order;
import static th.sucharit.ita.batch.BatchCalls.status;
import static th.sucharit.ita.batch.BatchCalls.text;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.ita.batch.BatchedReport.Came;
import th.sucharit.ita.bulk.Reach;
import th.sucharit.ita.report.Layout;
import th.sucharit.starter.jobs.JobState;
import th.sucharit.starter.jobs.Lease;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.DocumentFiles;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of many local governments at once. */
@ServiceTest
class ReportBatchIT {

  private static final String HERE = "6301106";
  private static final String BESIDE = "6301107";
  private static final String ELSEWHERE = "5800106";
  private static final String PROVINCE = TestTokens.provincialOfficer("30");
  private static final String COUNTRY = TestTokens.administrator();

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private JsonMapper json;
  @Autowired private MongoTemplate mongo;
  @Autowired private ReportBatches batches;
  @Autowired private ReportBatchRunner runner;
  @Autowired private Clock clock;
  private BatchCalls calls;

  @BeforeEach
  void threeLocalGovernments() {
    calls = new BatchCalls(http, json);
    mongo.remove(new Query(), ReportBatch.class);
    RegistryFacts.register(
        directory,
        Jurisdiction.of(HERE, "30"),
        Jurisdiction.of(BESIDE, "30"),
        Jurisdiction.of(ELSEWHERE, "80"));
  }

  @Test
  void makesOneReportForEachAndPacksThemByProvince() throws IOException {
    String id = calls.ordered(COUNTRY, order("pdf", HERE, ELSEWHERE));
    JsonNode done = calls.awaitEnd(id, COUNTRY);
    assertThat(done.get("progress").toString())
        .isEqualTo("{\"reports\":2,\"made\":2,\"failed\":0}");
    assertThat(done.at("/times/finishedAt").isString()).isTrue();

    Map<String, byte[]> all = calls.unpacked(PATH + "/" + id + "/archive.zip", COUNTRY);
    assertThat(all).containsOnlyKeys("30/ita-6301106-2568.pdf", "80/ita-5800106-2568.pdf");
    assertThat(DocumentFiles.words(all.get("30/ita-6301106-2568.pdf")))
        .contains("บันทึกข้อความ", "หน่วยงาน๖๓๐๑๑๐๖", "๒๐ตุลาคม๒๕๖๘");
    assertThat(calls.unpacked(PATH + "/" + id + "/archive.zip?province=80", COUNTRY))
        .containsOnlyKeys("80/ita-5800106-2568.pdf");
  }

  @Test
  void makesThemToBeEditedInTheWantedLayout() throws IOException {
    String id =
        calls.ordered(PROVINCE, order("docx", HERE).replace("per-indicator", "three-columns"));
    calls.awaitEnd(id, PROVINCE);
    assertThat(calls.unpacked(PATH + "/" + id + "/archive.zip", PROVINCE).values())
        .singleElement()
        .satisfies(file -> assertThat(file).startsWith('P', 'K'));
  }

  @Test
  void saysOfWhichNoneIsMadeAndWhy() {
    String id = calls.ordered(PROVINCE, order("pdf", HERE, ELSEWHERE, "1111111"));
    JsonNode done = calls.awaitEnd(id, PROVINCE);
    assertThat(done.at("/progress/made").intValue()).isOne();
    assertThat(done.at("/progress/failed").intValue()).isEqualTo(2);
    JsonNode failed = calls.tree(calls.get(PATH + "/" + id + "/reports", PROVINCE));
    assertThat(failed.get("total").intValue()).isEqualTo(2);
    assertThat(failed.at("/items/0/localGovernment").stringValue()).isEqualTo("1111111");
    assertThat(failed.at("/items/0/reasonTh").stringValue()).contains("ไม่พบ");
    assertThat(failed.at("/items/1/reason").stringValue()).contains("another province");
    assertThat(
            calls
                .tree(calls.get(PATH + "/" + id + "/reports?outcome=made", PROVINCE))
                .get("total")
                .intValue())
        .isOne();
  }

  @Test
  void isOrderedOnceHoweverOftenItIsSent() {
    String key = UUID.randomUUID().toString();
    String first =
        calls.tree(calls.post(PROVINCE, order("pdf", HERE), key)).get("id").stringValue();
    String again =
        calls.tree(calls.post(PROVINCE, order("pdf", HERE), key)).get("id").stringValue();
    assertThat(again).isEqualTo(first);
    assertThat(calls.awaitEnd(first, PROVINCE).at("/progress/made").intValue()).isOne();
  }

  /** A crash may leave a file whose entry does not count yet, and reports nobody has begun. */
  @Test
  void goesOnWhereAnInstanceThatFellSilentLeftOff() throws IOException {
    String id = UUID.randomUUID().toString();
    List<BatchedReport> reports =
        IntStream.range(6_302_000, 6_302_040).mapToObj(code -> wanted(id, code)).toList();
    RegistryFacts.register(
        directory,
        reports.stream()
            .map(one -> Jurisdiction.of(one.localGovernment().code(), "30"))
            .toArray(Jurisdiction[]::new));
    BatchedReport made = reports.get(0).came(Came.made(new ProvinceCode("30")));
    byte[] kept = "kept as it is".getBytes(UTF_8);
    mongo.insertAll(Stream.concat(Stream.of(made), reports.stream().skip(1)).toList());
    mongo.insert(new ReportFile(made.id(), id, kept));
    mongo.insert(new ReportFile(reports.get(1).id(), id, "half".getBytes(UTF_8)));
    mongo.insert(left(id, reports.size(), Instant.EPOCH));

    assertThat(calls.awaitEnd(id, PROVINCE).at("/progress/made").intValue()).isEqualTo(40);
    Map<String, byte[]> files = calls.unpacked(PATH + "/" + id + "/archive.zip", PROVINCE);
    assertThat(files).hasSize(40);
    assertThat(files.get("30/ita-6302000-2568.pdf")).isEqualTo(kept);
    files.remove("30/ita-6302000-2568.pdf");
    assertThat(files.values())
        .allSatisfy(file -> assertThat(new String(file, UTF_8)).startsWith("%PDF-"));
    assertThat(mongo.count(Query.query(Criteria.where("batch").is(id)), ReportFile.class))
        .isEqualTo(40);
  }

  @Test
  void leavesABatchToTheInstanceThatIsAtIt() {
    String id = UUID.randomUUID().toString();
    mongo.insert(wanted(id, 6_302_000));
    mongo.insert(left(id, 1, clock.instant().plusSeconds(600)));
    runner.lookForWork();
    JsonNode one = calls.tree(calls.get(PATH + "/" + id, PROVINCE));
    assertThat(one.get("state").stringValue()).isEqualTo("running");
    assertThat(one.at("/progress/made").intValue()).isZero();
    assertThat(
            calls
                .tree(calls.get(PATH + "/" + id + "/archive.zip", PROVINCE))
                .get("type")
                .stringValue())
        .contains("report-batch-not-done");
    mongo.remove(Query.query(Criteria.where("_id").is(id)), ReportBatch.class);
  }

  @Test
  void forgetsWhatWasOverLongAgo() {
    String id = calls.ordered(PROVINCE, order("pdf", HERE));
    calls.awaitEnd(id, PROVINCE);
    batches.forgetOverBefore(clock.instant().minusSeconds(60));
    assertThat(status(calls.get(PATH + "/" + id, PROVINCE))).isEqualTo(200);
    batches.forgetOverBefore(clock.instant().plusSeconds(1));
    assertThat(status(calls.get(PATH + "/" + id, PROVINCE))).isEqualTo(404);
    assertThat(mongo.count(Query.query(Criteria.where("batch").is(id)), ReportFile.class)).isZero();
  }

  @Test
  void isTheProvincesOwn() {
    String id = calls.ordered(PROVINCE, order("pdf", HERE));
    calls.awaitEnd(id, PROVINCE);
    for (String way : List.of("", "/reports", "/archive.zip")) {
      String path = PATH + "/" + id + way;
      assertThat(status(calls.get(path, TestTokens.provincialOfficer("80"))))
          .as(way)
          .isEqualTo(404);
      assertThat(status(calls.get(path, TestTokens.officer(HERE)))).as(way).isEqualTo(403);
      assertThat(status(calls.get(path, null))).as(way).isEqualTo(401);
      assertThat(status(calls.get(path, TestTokens.provincialOfficer("*")))).as(way).isEqualTo(200);
      assertThat(status(calls.get(path, COUNTRY)))
          .as(way)
          .isEqualTo(way.equals("/archive.zip") ? 403 : 200);
    }
    String countrys = calls.ordered(COUNTRY, order("pdf", HERE));
    assertThat(status(calls.get(PATH + "/" + countrys, PROVINCE))).isEqualTo(404);
  }

  @Test
  void refusesAnOrderThatCannotBe() {
    refused(order("odt", HERE), 400, "format");
    refused(order("pdf"), 400, "reports");
    refused(order("pdf", HERE).replace("per-indicator", "seven"), 400, "layout");
    refused(order("pdf", HERE, HERE), 400, "/reports/1/localGovernment");
    refused(order("pdf", HERE).replace("\"agency\"", "\"office\""), 400, "agency");
    refused(order("pdf", HERE).replace("2568", "2500"), 404, "ita-framework");
  }

  private void refused(String body, int status, String where) {
    EntityExchangeResult<byte[]> answer = calls.post(COUNTRY, body, UUID.randomUUID().toString());
    assertThat(status(answer)).as(text(answer)).isEqualTo(status);
    assertThat(text(answer)).contains(where);
    assertThat(calls.tree(answer).get("detailTh").stringValue()).containsPattern("[ก-๙]");
  }

  private static BatchedReport wanted(String batch, int code) {
    String digits = String.valueOf(code);
    return BatchedReport.wanted(
        batch,
        new LocalGovernmentId(digits),
        new Letterhead("หน่วยงาน " + digits, null, null, null, "นายก", List.of()));
  }

  private ReportBatch left(String id, int reports, Instant until) {
    return new ReportBatch(
        id,
        new ReportBatch.Order(
            new FiscalYear(2568),
            Layout.PER_INDICATOR,
            DocumentFormat.PDF,
            new Orderer(new Reach("30"), "30"),
            reports,
            clock.instant()),
        JobState.RUNNING,
        new Lease(until, "gone", null, 1));
  }
}
