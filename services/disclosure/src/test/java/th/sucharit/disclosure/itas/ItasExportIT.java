package th.sucharit.disclosure.itas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

@ServiceTest
class ItasExportIT {

  private static final String ONE = "5161001";
  private static final String IDLE = "5161002";
  private static final String WRITER = "5161003";
  private static final String ELSEWHERE = "5191001";
  private static final String PROVINCE = "/disclosure/provinces/16/checklists/2568/itas-export.zip";

  @Autowired RestTestClient client;
  @Autowired LocalGovernmentDirectory directory;

  private Http http;

  @BeforeEach
  void registered() {
    http = new Http(client);
    RegistryFacts.register(
        directory,
        Jurisdiction.of(ONE, "16"),
        Jurisdiction.of(IDLE, "16"),
        Jurisdiction.of(WRITER, "16"),
        Jurisdiction.of(ELSEWHERE, "19"));
  }

  @Test
  void writesEachItemInTheOrderOfTheYearAndNamesWhatIsMissing() throws IOException {
    String officer = TestTokens.officer(ONE);
    String path = checklist(ONE, 2568);
    String version = http.post(path, officer).is(201).etag();
    version =
        http.put(
                path + "/items/O1/evidence",
                officer,
                version,
                Map.of(
                    "addresses",
                    List.of(
                        Map.of("url", "https://www.one.go.th/structure", "title", "โครงสร้าง"),
                        Map.of("url", "https://www.one.go.th/chart", "title", "=SUM(A1)")),
                    "explanation",
                    "หน้า 2"))
            .is(200)
            .etag();
    version = explain(ONE, "O1", version, "=HYPERLINK(\"x\") ดูหน้าที่สาม").is(200).etag();
    explain(ONE, "O2", version, "ยังไม่มีหน้า").is(200);
    publish(ONE);

    Map<String, String> files = files(path + "/itas-export.zip", officer);
    assertThat(files.keySet()).containsExactly("README.txt", "itas-" + ONE + "-2568.csv");
    List<List<String>> rows = rows(files.get("itas-" + ONE + "-2568.csv"));
    assertThat(rows).hasSize(29);
    assertThat(rows.stream().skip(1).map(row -> row.get(1)))
        .startsWith("O1", "O2", "O3")
        .endsWith("O27", "O28");
    List<String> first = rows.get(1);
    assertThat(first.get(5))
        .isEqualTo("https://www.one.go.th/structure\nhttps://www.one.go.th/chart");
    assertThat(first.get(7)).isEqualTo("'=HYPERLINK(\"x\") ดูหน้าที่สาม");
    assertThat(first.get(8)).isEqualTo("28");
    assertThat(first.get(9)).startsWith("ระบบเติมเครื่องหมาย '");
    assertThat(rows.get(2).get(5)).isEmpty();
    assertThat(rows.get(2).get(7)).isEqualTo("ยังไม่มีหน้า");
    assertThat(rows.get(2).get(9)).isEqualTo("ยังไม่มีที่อยู่");
    assertThat(rows.get(3).get(9)).isEqualTo("ยังไม่มีที่อยู่; ยังไม่มีคำอธิบาย");
    List<String> platform = rows.get(23);
    assertThat(platform.get(1)).isEqualTo("O23");
    assertThat(platform.get(5))
        .isEqualTo(
            "http://localhost:8080/local-governments/" + ONE + "/disclosure?year=2568#item-O23");
    assertThat(platform.get(9)).contains("ควรระบุที่อยู่บนเว็บไซต์ของหน่วยงาน");
    assertThat(files.get("README.txt"))
        .contains("ปีงบประมาณ พ.ศ. 2568", ONE, "ข้อที่ยังไม่มีที่อยู่ 26: O2 O3")
        .contains("ข้อที่ใช้หน้าของระบบสุจริต 1: O23");
  }

  @Test
  void writesOneArchiveOfAProvinceWithThoseWhoHaveNotBegun() throws IOException {
    http.post(checklist(WRITER, 2568), TestTokens.officer(WRITER));
    Map<String, String> files = files(PROVINCE, TestTokens.provincialOfficer("16"));
    assertThat(files.keySet())
        .startsWith("README.txt")
        .endsWith("summary.csv")
        .contains(
            ONE + "/itas-" + ONE + "-2568.csv",
            IDLE + "/itas-" + IDLE + "-2568.csv",
            WRITER + "/itas-" + WRITER + "-2568.csv")
        .noneMatch(name -> name.contains(ELSEWHERE));
    assertThat(rows(files.get(IDLE + "/itas-" + IDLE + "-2568.csv"))).hasSize(29);
    List<List<String>> summary = rows(files.get("summary.csv"));
    assertThat(summary).filteredOn(row -> row.getFirst().equals(IDLE)).hasSize(1);
    List<String> idle =
        summary.stream().filter(row -> row.getFirst().equals(IDLE)).findFirst().orElseThrow();
    assertThat(idle.subList(1, 4)).containsExactly("ยังไม่เปิด", "28", "28");
    assertThat(files(PROVINCE, TestTokens.provincialOfficer("*")).keySet())
        .isEqualTo(files.keySet());
  }

  @Test
  void givesArchivesToTheOwnPeopleAndTheProvinceOnly() throws IOException {
    String one = checklist(IDLE, 2568) + "/itas-export.zip";
    assertThat(files(one, TestTokens.executive(IDLE))).hasSize(2);
    assertThat(files(one, TestTokens.provincialOfficer("16"))).hasSize(2);
    http.get(one, TestTokens.officer(ONE)).isProblem(403, "out-of-scope");
    http.get(one, TestTokens.provincialOfficer("19")).isProblem(403, "out-of-scope");
    http.get(one, TestTokens.auditor()).isProblem(403, "role-required");
    http.get(one, null).isProblem(401, "token-required");
    http.get(one.replace("2568", "2570"), TestTokens.officer(IDLE))
        .isProblem(404, "framework-not-found");
    http.get(one.replace("2568", "1999"), TestTokens.officer(IDLE)).isProblem(400, "invalid");
    http.get(PROVINCE, TestTokens.provincialOfficer("19")).isProblem(403, "out-of-scope");
    http.get(PROVINCE, TestTokens.officer(ONE)).isProblem(403, "role-required");
    http.get(PROVINCE, null).isProblem(401, "token-required");
    http.get(PROVINCE.replace("16", "1x"), TestTokens.provincialOfficer("*"))
        .isProblem(400, "invalid");
  }

  private Answer explain(String code, String item, String version, String text) {
    return http.put(
        checklist(code, 2568) + "/items/" + item + "/explanation",
        TestTokens.officer(code),
        version,
        Map.of("text", text));
  }

  private void publish(String code) {
    EventProducer.to(Topics.RISK_ASSESSMENT)
        .send(
            Envelope.of(
                "risk-of-" + code,
                1,
                Jurisdiction.of(code, "16"),
                new RiskAssessmentPublished(
                    2568, "9f".repeat(32), Instant.parse("2025-01-10T03:00:00Z"), List.of())));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(http.get(checklist(code, 2568), null).is(200).evidenced())
                .containsExactly("O1", "O23"));
  }

  private Map<String, String> files(String path, String token) throws IOException {
    byte[] archive =
        client
            .get()
            .uri(path)
            .header("Authorization", "Bearer " + token)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith(MediaType.parseMediaType("application/zip"))
            .expectHeader()
            .valueMatches("Content-Disposition", "attachment; filename=\"itas-[0-9]+-2568.zip\"")
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  private static List<List<String>> rows(String csv) throws IOException {
    assertThat(csv).startsWith("\uFEFF");
    try (CSVParser parser =
        CSVParser.parse(new StringReader(csv.substring(1)), CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
