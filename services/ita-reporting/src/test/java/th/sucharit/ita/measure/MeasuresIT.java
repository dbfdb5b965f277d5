package th.sucharit.ita.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ImprovementMeasureReported;
import th.sucharit.contracts.ita_reporting.ImprovementMeasureSet;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class MeasuresIT {

  private static final String PHANGAT = "6301106";
  private static final String OFFICER = TestTokens.officer(PHANGAT);
  private static final String YEAR =
      "/ita-reporting/local-governments/" + PHANGAT + "/assessments/2568";
  private static final String MEASURES = YEAR + "/measures";
  private static final String HEAD =
      "?agency=องค์การบริหารส่วนตำบลพะงาด&addressee=นายกองค์การบริหารส่วนตำบลพะงาด"
          + "&date=2025-10-20&signatories=หัวหน้าสำนักปลัด&signatories=ปลัด";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired JsonMapper json;

  @BeforeEach
  void oneLocalGovernment() {
    RegistryFacts.register(directory, Jurisdiction.of(PHANGAT, "30"));
  }

  @Test
  void setsChangesAndReportsAMeasure() {
    var set = send(HttpMethod.POST, MEASURES, null, measure("การป้องกันการนำทรัพย์สินไปใช้", 4));
    assertThat(set.getStatus().value()).isEqualTo(201);
    String id = tree(set).get("id").stringValue();
    assertThat(set.getResponseHeaders().getLocation()).hasToString("/api" + MEASURES + "/" + id);
    assertThat(tree(set).at("/effort/budgetSatang").longValue()).isEqualTo(500000);

    var read = get(MEASURES + "/" + id);
    assertThat(tree(read).get("title").stringValue()).isEqualTo("การป้องกันการนำทรัพย์สินไปใช้");
    String version = read.getResponseHeaders().getETag();
    var same = send(HttpMethod.PUT, MEASURES + "/" + id, version, measure("ตรวจสอบทรัพย์สิน", 4));
    assertThat(same.getStatus().value()).isEqualTo(200);
    assertThat(tree(same).get("title").stringValue()).isEqualTo("ตรวจสอบทรัพย์สิน");
    assertThat(
            send(HttpMethod.PUT, MEASURES + "/" + id, "\"1\"", measure("ฉบับเก่า", 4))
                .getStatus()
                .value())
        .isEqualTo(412);

    var reported =
        send(HttpMethod.PUT, MEASURES + "/" + id + "/result", "\"2\"", result("จัดทำคู่มือแล้ว"));
    assertThat(reported.getStatus().value()).isEqualTo(200);
    assertThat(tree(reported).at("/result/report").intValue()).isOne();
    assertThat(titles()).contains("ตรวจสอบทรัพย์สิน");
    String otherYear = MEASURES.replace("2568", "2567") + "/" + id + "/result";
    assertThat(send(HttpMethod.PUT, otherYear, "\"3\"", result("x")).getStatus().value())
        .isEqualTo(404);

    PublishedEvents events = PublishedEvents.of(Topics.ITA_REPORTING);
    assertThat(events.await(id, ImprovementMeasureSet.class).data()).doesNotContain("ทรัพย์สิน");
    assertThat(events.await(id, ImprovementMeasureReported.class).data())
        .contains("\"evidenceAddresses\":1")
        .doesNotContain("คู่มือ");
  }

  @Test
  void refusesWhatCannotBe() {
    var noSuchIndicator = send(HttpMethod.POST, MEASURES, null, measure("x", 11));
    assertThat(noSuchIndicator.getStatus().value()).isEqualTo(400);
    assertThat(tree(noSuchIndicator).at("/errors/0/pointer").stringValue())
        .isEqualTo("/concern/indicator");
    assertThat(tree(noSuchIndicator).at("/errors/0/messageTh").stringValue())
        .contains("กรอบการประเมิน");
    var backwards =
        send(HttpMethod.POST, MEASURES, null, measure("x", 4).replace("2025-09-30", "2023-01-01"));
    assertThat(tree(backwards).at("/errors/0/pointer").stringValue()).isEqualTo("/effort/to");
    assertThat(
            send(HttpMethod.POST, MEASURES, null, "{\"concern\": {}, \"order\": 1}")
                .getStatus()
                .is4xxClientError())
        .isTrue();
    assertThat(
            send(HttpMethod.PUT, MEASURES + "/none/result", "\"1\"", result("x"))
                .getStatus()
                .value())
        .isEqualTo(404);
  }

  @Test
  void printsTheReportInEachLayout() throws IOException {
    var set = send(HttpMethod.POST, MEASURES, null, measure("จัดทำแนวปฏิบัติการยืมทรัพย์สิน", 4));
    String id = tree(set).get("id").stringValue();
    send(
        HttpMethod.PUT,
        MEASURES + "/" + id + "/result",
        "\"1\"",
        result("น้ำใจผู้ให้บริการดีขึ้น"));
    for (String layout : List.of("three-columns", "per-indicator", "per-issue")) {
      byte[] pdf = file("/report.pdf" + HEAD + "&layout=" + layout, MediaType.APPLICATION_PDF);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
            .contains("บันทึกข้อความ", "๒๐ตุลาคม๒๕๖๘", "จัดทำแนวปฏิบัติการยืมทรัพย์สิน")
            .contains("น้ำใจผู้ให้บริการดีขึ้น", "ความเห็นปลัด");
      }
    }
    byte[] docx =
        file(
            "/report.docx" + HEAD,
            MediaType.parseMediaType(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    assertThat(docx).startsWith('P', 'K');
  }

  @Test
  void refusesAReportWithoutAHeadOrOfAnUnknownLayout() {
    assertThat(get(YEAR + "/report.pdf").getStatus().is4xxClientError()).isTrue();
    var unknown = get(YEAR + "/report.pdf" + HEAD + "&layout=seven");
    assertThat(tree(unknown).get("type").stringValue()).contains("ita-report-layout-unknown");
    assertThat(tree(unknown).get("detailTh").stringValue()).isNotBlank();
  }

  private List<String> titles() {
    return tree(get(MEASURES + "?size=100"))
        .get("items")
        .valueStream()
        .map(one -> one.get("title").stringValue())
        .toList();
  }

  private byte[] file(String path, MediaType type) {
    EntityExchangeResult<byte[]> answer =
        http.get()
            .uri(YEAR + path)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + OFFICER)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(type)
            .expectBody(byte[].class)
            .returnResult();
    return answer.getResponseBody();
  }

  private EntityExchangeResult<String> get(String path) {
    return http.get()
        .uri(path)
        .header(HttpHeaders.AUTHORIZATION, "Bearer " + OFFICER)
        .exchange()
        .expectBody(String.class)
        .returnResult();
  }

  private EntityExchangeResult<String> send(
      HttpMethod method, String path, @Nullable String version, String body) {
    var request =
        http.method(method)
            .uri(path)
            .header(HttpHeaders.AUTHORIZATION, "Bearer " + OFFICER)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .body(body);
    if (version != null) {
      request.header(HttpHeaders.IF_MATCH, version);
    }
    return request.exchange().expectBody(String.class).returnResult();
  }

  private JsonNode tree(EntityExchangeResult<String> answer) {
    return json.readTree(answer.getResponseBody());
  }

  private static String measure(String title, int indicator) {
    return """
    {"concern": {"indicator": %d, "issue": {"number": 4, "title": "การใช้ทรัพย์สินของราชการ"}},
     "order": 1, "title": "%s", "steps": ["จัดทำคู่มือ", "เผยแพร่"],
     "effort": {"units": ["กองคลัง"], "from": "2024-10-01", "to": "2025-09-30",
                "budgetSatang": 500000},
     "links": {"planItems": [3], "risks": []}}
    """
        .formatted(indicator, title);
  }

  private static String result(String done) {
    return """
    {"results": ["%s"], "outcomes": ["ลดความซ้ำซ้อน"], "evidence": ["https://example.go.th/1"]}
    """
        .formatted(done);
  }
}
