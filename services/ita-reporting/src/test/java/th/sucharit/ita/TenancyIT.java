package th.sucharit.ita;

import static java.nio.charset.StandardCharsets.UTF_8;
import static th.sucharit.testing.TenantPolicy.Reach.OWN;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.json.JsonMapper;

/** Scores that are not official are known to the local government and its province only. */
class TenancyIT extends TenantMatrix {

  private static final String OF_ONE = "/ita-reporting/local-governments/{code}";
  private static final String ALL = OF_ONE + "/assessments";
  private static final String ONE = ALL + "/{fiscalYear}";

  /**
   * What comes of these scores, a measure, a note, and what every report begins with or has inside.
   */
  private static final List<String> MARKS =
      List.of(
          "68.50",
          "68.51",
          "มาตรการลับ",
          "checklist-not-open",
          "%PDF-",
          "word/document.xml",
          "7345600");

  private static final Map<String, Reach> INSIDERS =
      Map.of(
          Roles.OFFICER, OWN,
          Roles.EXECUTIVE, OWN,
          Roles.COUNCIL_AUDITOR, OWN,
          Roles.PROVINCIAL_OFFICER, PROVINCE);

  private static final Map<String, Reach> WRITERS =
      Map.of(Roles.OFFICER, OWN, Roles.EXECUTIVE, OWN);

  private static final String SURVEYS =
      "/ita-reporting/local-governments/{code}/surveys/{fiscalYear}";

  private static final String HEAD = "?agency=x&addressee=y";
  private static final String MEASURE =
      """
      {"concern": {"indicator": 4}, "order": 1, "title": "มาตรการลับ", "steps": [],
       "effort": {"units": [], "to": "2024-09-30"}}
      """;
  private static final String SIZE = "{\"people\": 7345600}";
  private static final String RESULT = "{\"results\": [\"x\"], \"outcomes\": [], \"evidence\": []}";

  @Autowired private JsonMapper json;
  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET " + ALL + "?size=100", INSIDERS).answeringOthers(200),
            Way.of("GET " + ONE, INSIDERS).answeringOthers(404),
            Way.of("PUT " + ONE + "/scores", Map.of(Roles.OFFICER, OWN)).sending(scores()),
            Way.of("POST " + ONE + "/make-official", Map.of(Roles.EXECUTIVE, OWN))
                .sending("{\"source\": \"x\"}"),
            Way.of("GET " + ONE + "/measures?size=100", INSIDERS).answeringOthers(404),
            Way.of("GET " + ONE + "/measures/{id}", INSIDERS).answeringOthers(404),
            Way.of("POST " + ONE + "/measures", Map.of(Roles.OFFICER, OWN)).sending(MEASURE),
            Way.of("PUT " + ONE + "/measures/{id}", Map.of(Roles.OFFICER, OWN)).sending(MEASURE),
            Way.of("PUT " + ONE + "/measures/{id}/result", Map.of(Roles.OFFICER, OWN))
                .sending(RESULT),
            Way.of("GET " + ONE + "/report.{format}" + HEAD, WRITERS).meaning("format", "pdf"),
            Way.of("GET " + ONE + "/report.{format}" + HEAD, WRITERS).meaning("format", "docx"),
            Way.of("GET " + OF_ONE + "/self-assessments/{fiscalYear}", INSIDERS)
                .answeringOthers(404),
            Way.of("GET " + OF_ONE + "/forecasts/{fiscalYear}", INSIDERS).answeringOthers(404),
            Way.of("GET " + OF_ONE + "/measures/overdue", INSIDERS).answeringOthers(404),
            Way.of(
                "GET /ita-reporting/provinces/{province}/measures/overdue",
                Map.of(Roles.PROVINCIAL_OFFICER, PROVINCE)),
            Way.of("GET " + SURVEYS, INSIDERS)
                .answeringOthers(404)
                .meaning("fiscalYear", "surveyed"),
            Way.of("POST " + SURVEYS + "/{instrument}", Map.of(Roles.OFFICER, OWN))
                .sending(SIZE)
                .meaning("fiscalYear", "surveyed"),
            Way.of("POST " + SURVEYS + "/{instrument}/invitations", Map.of(Roles.OFFICER, OWN))
                .sending("{\"count\": 1}")
                .meaning("fiscalYear", "surveyed"),
            Way.of("POST " + SURVEYS + "/{instrument}/close", Map.of(Roles.OFFICER, OWN))
                .sending("{}")
                .meaning("fiscalYear", "surveyed")),
        Set.of(
            "GET /ita-reporting/frameworks",
            "GET /ita-reporting/frameworks/{fiscalYear}",
            "GET /ita-reporting/frameworks/{fiscalYear}/facts",
            // of official results only, which everybody may know
            "GET " + ONE + "/peers",
            "GET /ita-reporting/questionnaires",
            "GET /ita-reporting/questionnaires/{fiscalYear}/{instrument}",
            // whoever holds a code
            "POST /ita-reporting/survey-answers/questions",
            "POST /ita-reporting/survey-answers",
            // rows of another province are refused one by one
            "POST /ita-reporting/imports",
            "GET /ita-reporting/imports/{id}",
            "GET /ita-reporting/imports/{id}/rows",
            "GET /ita-reporting/imports/template",
            "GET /ita-reporting/imports/template.xlsx",
            // reports of another province fail one by one: ReportBatchIT
            "POST /ita-reporting/report-batches",
            "GET /ita-reporting/report-batches",
            "POST /ita-reporting/report-batches/{id}/again",
            "GET /ita-reporting/report-batches/{id}",
            "GET /ita-reporting/report-batches/{id}/reports",
            "GET /ita-reporting/report-batches/{id}/archive.zip"));
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(directory, owner);
    String code = owner.localGovernment().code();
    http.put()
        .uri("/ita-reporting/local-governments/" + code + "/assessments/2567/scores")
        .header("Authorization", "Bearer " + TestTokens.officer(code))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .body(scores())
        .exchange()
        .expectStatus()
        .isCreated();
    String measure =
        send(
            "/ita-reporting/local-governments/" + code + "/assessments/2567/measures",
            code,
            MEASURE);
    String id = json.readTree(measure).get("id").stringValue();
    send("/ita-reporting/local-governments/" + code + "/surveys/2568/IIT", code, SIZE);
    return new Things(
        Map.of(
            "fiscalYear", "2567",
            "id", id,
            "surveyed", "2568",
            "instrument", "IIT",
            "pdf", "pdf",
            "docx", "docx",
            "province", owner.province().code()),
        MARKS);
  }

  private String send(String path, String code, String body) {
    return String.valueOf(
        http.post()
            .uri(path)
            .header("Authorization", "Bearer " + TestTokens.officer(code))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private static String scores() {
    try {
      return new ClassPathResource("demo/ita-tha-phae-2567.json").getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
