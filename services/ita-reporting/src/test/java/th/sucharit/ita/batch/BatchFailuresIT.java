package th.sucharit.ita.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.sucharit.ita.batch.BatchCalls.PATH;
import static th.sucharit.ita.batch.BatchCalls.order;
import static th.sucharit.ita.batch.BatchCalls.status;
import static th.sucharit.ita.batch.BatchCalls.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.ita.batch.BatchedReport.Came;
import th.sucharit.ita.batch.BatchedReport.Outcome;
import th.sucharit.ita.bulk.Reach;
import th.sucharit.ita.report.Layout;
import th.sucharit.ita.selfassessment.Calls;
import th.sucharit.starter.jobs.JobState;
import th.sucharit.starter.jobs.Lease;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.DocumentFiles;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.json.JsonMapper;

/** Batches of which something goes wrong, and who may see what of them. */
@ServiceTest
class BatchFailuresIT {

  private static final String HERE = "6301106";
  private static final String ELSEWHERE = "5800106";
  private static final String PROVINCE = TestTokens.provincialOfficer("30");
  private static final String COUNTRY = TestTokens.administrator();

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private JsonMapper json;
  @Autowired private MongoTemplate mongo;
  @Autowired private ReportBatches batches;
  @Autowired private ReportArchive archive;
  @Autowired private Clock clock;
  private BatchCalls calls;

  @BeforeEach
  void twoLocalGovernmentsAndNoBatch() {
    calls = new BatchCalls(http, json);
    mongo.remove(new Query(), ReportBatch.class);
    RegistryFacts.register(
        directory, Jurisdiction.of(HERE, "30"), Jurisdiction.of(ELSEWHERE, "80"));
  }

  @Test
  void leavesNoArchiveThatOpensWhenAFileIsMissing(@TempDir Path folder) throws IOException {
    String id = calls.ordered(COUNTRY, order("pdf", HERE, ELSEWHERE));
    calls.awaitEnd(id, COUNTRY);
    List<BatchedReport> made = batches.all(id, Outcome.MADE);
    mongo.remove(
        Query.query(Criteria.where("_id").is(id + ":" + made.getLast().localGovernment())),
        ReportFile.class);
    ReportBatch batch = batches.find(id).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> archive.write(batch, made, out)).isInstanceOf(IOException.class);
    Path file = Files.write(folder.resolve("broken.zip"), out.toByteArray());
    assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
    // the first file is larger than what the server holds back: the connection breaks
    assertThatThrownBy(() -> calls.get(PATH + "/" + id + "/archive.zip", COUNTRY))
        .hasMessageContaining("java.io.IOException: closed");
  }

  @Test
  void saysInTheArchiveWhatIsMissingAndWhy() throws IOException {
    String id = calls.ordered(PROVINCE, order("pdf", HERE, ELSEWHERE));
    calls.awaitEnd(id, PROVINCE);
    assertThat(calls.manifest(PATH + "/" + id + "/archive.zip", PROVINCE))
        .contains("\"จำนวนที่สั่งจัดทำ\",\"2\"", "\"รายงานในไฟล์นี้\",\"1\"")
        .contains(
            "\"" + ELSEWHERE + "\",\"จัดทำไม่สำเร็จ\",\"องค์กรปกครองส่วนท้องถิ่นอยู่นอกจังหวัด");
  }

  /** As another instance would that gets the same order a moment later. */
  @Test
  void leavesWhatIsMadeAsItIsWhenTheOrderComesAgain() {
    String id = UUID.randomUUID().toString();
    BatchedReport wanted = wanted(id, HERE);
    mongo.insert(wanted.came(Came.made(new ProvinceCode("30"))));
    batches.keep(ReportBatch.ordered(id, ordered()), List.of(wanted, wanted(id, ELSEWHERE)));
    assertThat(batches.all(id, Outcome.MADE)).hasSize(1);
    calls.awaitEnd(id, PROVINCE);
  }

  @Test
  void changesNoReportThatIsMade() {
    String id = UUID.randomUUID().toString();
    BatchedReport made = wanted(id, HERE).came(Came.made(new ProvinceCode("30")));
    mongo.insert(made);
    batches.keep(made.came(Came.failed("late", "ช้า")));
    assertThat(batches.all(id, Outcome.MADE)).hasSize(1);
  }

  @Test
  void forgetsAnOrderThatWasNeverPutTogether() {
    String id = UUID.randomUUID().toString();
    mongo.insert(ReportBatch.ordered(id, ordered()));
    mongo.insert(wanted(id, HERE));
    batches.forgetUnpreparedBefore(clock.instant().minusSeconds(60));
    assertThat(batches.find(id)).isPresent();
    batches.forgetUnpreparedBefore(clock.instant().plusSeconds(1));
    assertThat(batches.find(id)).isEmpty();
    assertThat(batches.all(id, Outcome.WAITING)).isEmpty();
  }

  @Test
  void hasWhatFailedMadeAgain() {
    String id = calls.ordered(PROVINCE, order("pdf", HERE, "6309999"));
    assertThat(calls.awaitEnd(id, PROVINCE).at("/progress/failed").intValue()).isOne();
    RegistryFacts.register(directory, Jurisdiction.of("6309999", "30"));
    assertThat(status(again(id, PROVINCE))).isEqualTo(202);
    assertThat(calls.awaitEnd(id, PROVINCE).at("/progress/made").intValue()).isEqualTo(2);
    assertThat(status(again(id, COUNTRY))).isEqualTo(403);
    assertThat(status(again(id, TestTokens.provincialOfficer("80")))).isEqualTo(404);
    assertThat(status(again(id, TestTokens.officer(HERE)))).isEqualTo(403);
  }

  @Test
  void takesOneOpenBatchOfAReachAndListsThoseOfTheOwn() {
    String id = UUID.randomUUID().toString();
    mongo.insert(
        new ReportBatch(
            id,
            ordered(),
            JobState.RUNNING,
            new Lease(clock.instant().plusSeconds(600), "other", null, 1)));
    EntityExchangeResult<byte[]> second =
        calls.post(PROVINCE, order("pdf", HERE), UUID.randomUUID().toString());
    assertThat(status(second)).isEqualTo(409);
    assertThat(text(second)).contains("report-batch-open");
    assertThat(status(again(id, PROVINCE))).isEqualTo(409);
    assertThat(text(calls.get(PATH, PROVINCE))).contains(id);
    assertThat(text(calls.get(PATH, COUNTRY))).contains(id);
    assertThat(text(calls.get(PATH, TestTokens.provincialOfficer("80")))).doesNotContain(id);
    assertThat(status(calls.get(PATH, TestTokens.officer(HERE)))).isEqualTo(403);
    assertThat(status(calls.get(PATH, null))).isEqualTo(401);
  }

  @Test
  void isOrderedByProvincesAndAdministratorsOnly() {
    String body = order("pdf", HERE);
    String key = UUID.randomUUID().toString();
    assertThat(status(calls.post(TestTokens.officer(HERE), body, key))).isEqualTo(403);
    assertThat(status(calls.post("none", body, key))).isEqualTo(401);
  }

  @Test
  void printsMeasuresForThoseWhoOverseeTheProvinceOnly() throws IOException {
    String measure =
        """
        {"concern": {"indicator": 4}, "order": 1, "title": "มาตรการภายใน", "steps": [],
         "effort": {"units": []}}
        """;
    String measures = "/ita-reporting/local-governments/" + HERE + "/assessments/2568/measures";
    new Calls(http).send(HttpMethod.POST, measures, TestTokens.officer(HERE), measure).is(201);
    assertThat(printed(PROVINCE)).contains("มาตรการภายใน");
    assertThat(printed(TestTokens.provincialOfficer("*"))).contains("มาตรการภายใน");
    assertThat(printed(COUNTRY)).doesNotContain("มาตรการภายใน");
  }

  private String printed(String token) throws IOException {
    String id = calls.ordered(token, order("pdf", HERE));
    calls.awaitEnd(id, token);
    return DocumentFiles.words(
        calls
            .unpacked(PATH + "/" + id + "/archive.zip", token)
            .get("30/ita-" + HERE + "-2568.pdf"));
  }

  private EntityExchangeResult<byte[]> again(String id, String token) {
    return calls.post(PATH + "/" + id + "/again", token, "{}", UUID.randomUUID().toString());
  }

  private ReportBatch.Order ordered() {
    return new ReportBatch.Order(
        new FiscalYear(2568),
        Layout.PER_INDICATOR,
        DocumentFormat.PDF,
        new Orderer(new Reach("30"), "30"),
        1,
        clock.instant());
  }

  private static BatchedReport wanted(String batch, String code) {
    return BatchedReport.wanted(
        batch,
        new LocalGovernmentId(code),
        new Letterhead("หน่วยงาน", null, null, null, "นายก", List.of()));
  }
}
