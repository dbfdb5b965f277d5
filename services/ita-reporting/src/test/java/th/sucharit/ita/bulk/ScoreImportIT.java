package th.sucharit.ita.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.ita.bulk.ImportCalls.PATH;
import static th.sucharit.ita.bulk.ImportCalls.key;
import static th.sucharit.ita.bulk.ImportCalls.status;
import static th.sucharit.ita.bulk.ImportCalls.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.ita.bulk.ScoreImport.Progress;
import th.sucharit.starter.tables.TableKind;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Official results come in from a table, each row once. */
@ServiceTest
class ScoreImportIT {

  private static final String ADMINISTRATOR = TestTokens.administrator();
  private static final String HEADINGS =
      "code,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,overall,level,source,reason\n";
  private static final String SCORES =
      "82.50,83.06,88.33,65.00,71.80,89.26,82.34,65.20,63.57,๔๓.๓๔,";
  private static final List<String> OURS = List.of("7980001", "7980002", "7980003", "7980004");
  private static final String ELSEWHERE = "7460009";

  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired ScoreImports imports;
  @Autowired ScoreTable tables;
  @Autowired RowIntake intake;

  private ImportCalls calls;

  @Autowired
  void callsOf(RestTestClient http, JsonMapper json) {
    calls = new ImportCalls(http, json);
  }

  @BeforeEach
  void someLocalGovernmentsAndNoResults() {
    OURS.forEach(code -> RegistryFacts.register(directory, Jurisdiction.of(code, "80")));
    RegistryFacts.register(directory, Jurisdiction.of(ELSEWHERE, "46"));
    mongo.remove(new Query(), "assessments");
  }

  @Test
  void storesOfficialResultsAndSaysWhatBecameOfEachRow() {
    String table =
        HEADINGS
            + "7980001,"
            + SCORES
            + "68.51,ต้องปรับปรุงโดยด่วน,ประกาศ ป.ป.ช.,\n"
            + "7980002,"
            + SCORES
            + "70.00,ต้องปรับปรุง,ประกาศ ป.ป.ช.,\n"
            + "7980003,"
            + SCORES
            + ",,,\n"
            + "7980004,"
            + SCORES.replace("82.50", "182.50")
            + "68.51,,,\n"
            + "9999999,"
            + SCORES
            + "68.51,,,\n"
            + "7980001,"
            + SCORES
            + "68.51,,,\n";
    JsonNode done = calls.run("?fiscalYear=2567", table, ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(6, 3, 0, 0, 3, 1));
    JsonNode rows = calls.rows(done, "", ADMINISTRATOR);
    assertThat(rows.at("/items/0/row").intValue()).isEqualTo(2);
    assertThat(rows.at("/items/0/outcome").stringValue()).isEqualTo("stored");
    assertThat(rows.at("/items/0/given/i10").stringValue()).isEqualTo("๔๓.๓๔");
    assertThat(rows.at("/items/0/recomputed/overall").stringValue()).isEqualTo("68.50");
    assertThat(rows.at("/items/1/findings/0/code").stringValue()).isEqualTo("overall-differs");
    assertThat(rows.at("/items/1/findings/1/code").stringValue()).isEqualTo("level-differs");
    JsonNode refused = calls.rows(done, "&outcome=refused", ADMINISTRATOR);
    assertThat(refused.get("total").intValue()).isEqualTo(3);
    assertThat(refused.at("/items/0/errors/0/column").stringValue()).isEqualTo("i1");
    assertThat(refused.at("/items/1/errors/0/column").stringValue()).isEqualTo("code");
    assertThat(refused.at("/items/2/errors/0/messageTh").stringValue()).contains("ซ้ำ");

    JsonNode shown = assessment("7980001", null);
    assertThat(shown.get("state").stringValue()).isEqualTo("official");
    assertThat(shown.at("/official/overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.at("/recomputed/overall").stringValue()).isEqualTo("68.50");
    assertThat(shown.at("/confirmations/0/source").stringValue()).isEqualTo("ประกาศ ป.ป.ช.");
    assertThat(assessment("7980003", TestTokens.officer("7980003")).get("state").stringValue())
        .as("without a source the scores are a draft")
        .isEqualTo("draft-scored");
    PublishedEvents.of(Topics.ITA_REPORTING).await("7980001-2567", ItaAssessmentMadeOfficial.class);
  }

  @Test
  void changesWhatStandsOnlyForAReason() {
    calls.run("?fiscalYear=2567", HEADINGS + "7980001," + SCORES + "68.51,,x,\n", ADMINISTRATOR);
    JsonNode same =
        calls.run(
            "?fiscalYear=2567", HEADINGS + "7980001," + SCORES + "68.51,,x,\n", ADMINISTRATOR);
    assertThat(calls.progress(same)).isEqualTo(new Progress(1, 0, 0, 1, 0, 0));
    assertThat(version("7980001-2567")).isEqualTo(2);

    String other = HEADINGS + "7980001," + SCORES.replace("82.50", "90") + "68.95,,x,";
    JsonNode refused = calls.run("?fiscalYear=2567", other + "\n", ADMINISTRATOR);
    assertThat(calls.progress(refused)).isEqualTo(new Progress(1, 0, 0, 0, 1, 0));
    assertThat(calls.rows(refused, "", ADMINISTRATOR).at("/items/0/errors/0/column").stringValue())
        .isEqualTo("reason");
    JsonNode corrected = calls.run("?fiscalYear=2567", other + "ประกาศแก้ไข\n", ADMINISTRATOR);
    assertThat(calls.progress(corrected)).isEqualTo(new Progress(1, 0, 1, 0, 0, 0));
    assertThat(assessment("7980001", TestTokens.executive("7980001")).get("state").stringValue())
        .isEqualTo("in-correction");
    assertThat(assessment("7980001", null).at("/official/overall").stringValue())
        .as("what was official stays public until the executive confirms the other")
        .isEqualTo("68.51");
  }

  @Test
  void letsAProvinceBringInItsOwnOnly() {
    String own = TestTokens.provincialOfficer("80");
    String table =
        HEADINGS + "7980001," + SCORES + "68.51,,x,\n" + ELSEWHERE + "," + SCORES + "68.51,,x,\n";
    JsonNode done = calls.run("?fiscalYear=2567", table, own);
    assertThat(calls.progress(done)).isEqualTo(new Progress(2, 1, 0, 0, 1, 0));
    assertThat(
            calls.rows(done, "&outcome=refused", own).at("/items/0/errors/0/message").stringValue())
        .contains("another province");
    assertThat(version(ELSEWHERE + "-2567")).isZero();
    String id = done.get("id").stringValue();
    String stranger = TestTokens.provincialOfficer("46");
    assertThat(status(calls.get(PATH + "/" + id, stranger))).isEqualTo(404);
    assertThat(status(calls.get(PATH + "/" + id + "/rows", stranger))).isEqualTo(404);
    assertThat(status(calls.get(PATH + "/" + id, TestTokens.provincialOfficer("*"))))
        .isEqualTo(200);
    assertThat(status(calls.get(PATH + "/" + id, ADMINISTRATOR))).isEqualTo(200);
  }

  @Test
  void goesOnAfterAKillBetweenAnyTwoRows() {
    for (int killedAfter = 0; killedAfter <= OURS.size(); killedAfter++) {
      int year = 2565 + killedAfter;
      StringBuilder table = new StringBuilder(HEADINGS);
      OURS.forEach(code -> table.append(code).append(',').append(SCORES).append("68.51,,x,\n"));
      byte[] file = table.toString().getBytes(UTF_8);
      ScoreImport left = leftBehind(new FiscalYear(year));
      List<ImportedRow> carriedOut =
          tables.read("text/csv", file, new FiscalYear(year)).stream()
              .limit(killedAfter)
              .map(reading -> intake.carryOut(left, reading))
              .toList();
      // the last row's outcome was not written down any more
      imports.keep(carriedOut.subList(0, Math.max(0, killedAfter - 1)));
      imports.keep(left, file);
      JsonNode done = calls.awaitEnd(left.id(), ADMINISTRATOR);
      assertThat(calls.progress(done)).isEqualTo(new Progress(4, 4, 0, 0, 0, 0));
      assertThat(OURS).allSatisfy(code -> assertThat(version(code + "-" + year)).isEqualTo(2));
      assertThat(calls.rows(done, "&outcome=stored", ADMINISTRATOR).get("total").intValue())
          .isEqualTo(4);
      await().until(() -> imports.file(left.id()).isEmpty());
    }
  }

  private static ScoreImport leftBehind(FiscalYear year) {
    ScoreImport.Order order =
        new ScoreImport.Order("text/csv", year, new Reach("*"), "", Instant.now());
    return new ScoreImport(
        UUID.randomUUID().toString(),
        order,
        ScoreImport.State.RUNNING,
        Progress.of(4),
        new ScoreImport.Lease(Instant.now().minusSeconds(1), null));
  }

  @Test
  void readsAWorkbookButNoFormula() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      List<String> headings = List.of(HEADINGS.strip().split(","));
      IntStream.range(0, headings.size()).forEach(i -> sheet.value(0, i, headings.get(i)));
      sheet.value(0, headings.size(), "ปีงบประมาณ");
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 0, Integer.parseInt(OURS.get(row)));
        for (int column = 1; column <= 10; column++) {
          sheet.value(row, column, 82.34);
        }
        sheet.value(row, headings.size(), 2567);
      }
      sheet.formula(2, 5, "40+6");
    }
    JsonNode done = calls.run("", bytes.toByteArray(), TableKind.XLSX, ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(2, 1, 0, 0, 1, 0));
    assertThat(calls.rows(done, "&outcome=refused", ADMINISTRATOR).at("/items/0/errors").toString())
        .contains("\"i5\"", "formula", "สูตร");
  }

  @Test
  void handsOutATemplateThatItReads() {
    EntityExchangeResult<byte[]> template =
        calls.get(PATH + "/template?fiscalYear=2567", ADMINISTRATOR);
    assertThat(template.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
        .isEqualTo("text/csv;charset=UTF-8");
    String headings = text(template);
    assertThat(headings).startsWith("\uFEFFcode รหัส อปท.,fiscal_year ปีงบประมาณ,i1 ");
    JsonNode done =
        calls.run(
            "",
            headings + "7980001,2567," + SCORES + "78.14,78.93,53.46,68.51,,,\n",
            ADMINISTRATOR);
    assertThat(calls.progress(done)).isEqualTo(new Progress(1, 1, 0, 0, 0, 0));
    assertThat(status(calls.get(PATH + "/template?fiscalYear=2500", ADMINISTRATOR))).isEqualTo(404);
  }

  @Test
  void refusesAtOnceWhatIsNoSuchTable() {
    byte[] noYear = (HEADINGS + "7980001," + SCORES + ",,,\n").getBytes(UTF_8);
    EntityExchangeResult<byte[]> refused =
        calls.order("", noYear, "text/csv", ADMINISTRATOR, key());
    assertThat(status(refused)).isEqualTo(400);
    assertThat(text(refused)).contains("/fiscal_year", "detailTh");
    assertThat(status(calls.order("?fiscalYear=2500", noYear, "text/csv", ADMINISTRATOR, key())))
        .isEqualTo(404);
    assertThat(status(calls.order("", noYear, "application/json", ADMINISTRATOR, key())))
        .isEqualTo(415);
    assertThat(status(calls.get(PATH + "/unknown", ADMINISTRATOR))).isEqualTo(404);
    String key = key();
    EntityExchangeResult<byte[]> first =
        calls.order("?fiscalYear=2567", noYear, "text/csv", ADMINISTRATOR, key);
    EntityExchangeResult<byte[]> again =
        calls.order("?fiscalYear=2567", noYear, "text/csv", ADMINISTRATOR, key);
    assertThat(text(again)).isEqualTo(text(first));
    String id =
        calls
            .awaitEnd(calls.json().readTree(text(first)).get("id").stringValue(), ADMINISTRATOR)
            .get("id")
            .stringValue();
    assertThat(status(calls.get(PATH + "/" + id + "/rows?outcome=lost", ADMINISTRATOR)))
        .isEqualTo(400);
  }

  private JsonNode assessment(String code, @Nullable String token) {
    return calls
        .json()
        .readTree(
            text(
                calls.get(
                    "/ita-reporting/local-governments/" + code + "/assessments/2567", token)));
  }

  /** How many facts it has announced; none when there is no such assessment. */
  private long version(String id) {
    return Optional.ofNullable(mongo.findById(id, Document.class, "assessments"))
        .map(one -> ((Number) one.get("sequence")).longValue())
        .orElse(0L);
  }
}
