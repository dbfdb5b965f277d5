package th.sucharit.plans.progress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.starter.security.Roles;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;

/** An announced plan with a report, a file and a wish for more time, and the ways to them. */
public final class ProgressThings {

  private static final Map<String, Reach> OFFICERS = Map.of(Roles.OFFICER, Reach.OWN);
  private static final Map<String, Reach> EXECUTIVES = Map.of(Roles.EXECUTIVE, Reach.OWN);
  private static final String REPORT = "/plans/{id}/items/{number}/progress/{fiscalYear}/{window}";
  private static final String EXTENSION = "/plans/{id}/progress/{fiscalYear}/{window}/extension";
  private static final String FILE = "/plans/{id}/evidence/{file}";

  private final RestTestClient http;
  private final String code;

  public ProgressThings(RestTestClient http, String code) {
    this.http = http;
    this.code = code;
  }

  /** A word that stands in all of it. */
  public static String mark(String code) {
    return "progress-of-" + code;
  }

  public static List<Way> ways(Map<String, Reach> insiders) {
    return List.of(
        announced("GET /plans/{id}/progress", insiders).answeringOthers(200),
        announced("GET " + REPORT, insiders),
        announced("PUT " + REPORT, OFFICERS).sending("{\"state\": \"done\"}"),
        announced("GET " + EXTENSION, insiders),
        announced("POST " + EXTENSION, OFFICERS)
            .sending("{\"reason\": \"x\", \"until\": \"2099-01-01\"}"),
        announced("POST " + EXTENSION + "/grant", EXECUTIVES),
        announced("POST /plans/{id}/evidence", OFFICERS),
        announced("GET " + FILE, insiders),
        announced("DELETE " + FILE, OFFICERS));
  }

  private static Way announced(String route, Map<String, Reach> reach) {
    return Way.of(route, reach).meaning("id", "announced");
  }

  /** Makes them, and says what stands for the variables of the ways. */
  public Map<String, String> make(Instant now) {
    FiscalYear year = FiscalYear.of(now);
    LocalDate today = now.atZone(FiscalYear.BANGKOK).toLocalDate();
    int window = today.getMonthValue() >= 4 && today.getMonthValue() <= 9 ? 12 : 6;
    String plan =
        text(
            call(
                HttpMethod.POST,
                "/plans/import",
                TestTokens.officer(code),
                0,
                new String(
                    PlanFiles.bytes(PlanFiles.small(code, year.year())), StandardCharsets.UTF_8)),
            "id");
    call(HttpMethod.POST, "/plans/" + plan + "/submit", TestTokens.officer(code), 1, "");
    call(HttpMethod.POST, "/plans/" + plan + "/approve", TestTokens.executive(code), 2, "");
    call(HttpMethod.POST, "/plans/" + plan + "/announce", TestTokens.officer(code), 3, "");
    String file = text(upload(plan), "id");
    String where = "/plans/" + plan + "/items/1/progress/" + year + "/" + window;
    String report =
        """
        {"state": "in-progress", "outputs": [{"text": "%s"}], "evidence": ["%s"]}
        """;
    call(HttpMethod.PUT, where, TestTokens.officer(code), 0, report.formatted(mark(code), file));
    LocalDate until =
        window == 6
            ? LocalDate.of(year.year() - 543, 5, 5)
            : LocalDate.of(year.year() - 543, 11, 5);
    call(
        HttpMethod.POST,
        "/plans/" + plan + "/progress/" + year + "/" + window + "/extension",
        TestTokens.officer(code),
        0,
        "{\"reason\": \"%s\", \"until\": \"%s\"}".formatted(mark(code), until));
    return Map.of(
        "announced",
        plan,
        "fiscalYear",
        year.toString(),
        "window",
        Integer.toString(window),
        "file",
        file);
  }

  /**
   * @param version 0 for none
   */
  private Map<?, ?> call(HttpMethod method, String path, String token, int version, String body) {
    return answer(
        http.method(method)
            .uri(path)
            .headers(headers -> {
              headers.setBearerAuth(token);
              headers.set("Idempotency-Key", UUID.randomUUID().toString());
              if (version > 0) {
                headers.setIfMatch("\"" + version + "\"");
              }
            })
            .contentType(MediaType.APPLICATION_JSON)
            .body(body));
  }

  private Map<?, ?> upload(String plan) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add(
        "file",
        new ByteArrayResource(mark(code).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return "evidence.txt";
          }
        });
    return answer(
        http.post()
            .uri("/plans/" + plan + "/evidence")
            .headers(headers -> {
              headers.setBearerAuth(TestTokens.officer(code));
              headers.set("Idempotency-Key", UUID.randomUUID().toString());
            })
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(parts));
  }

  private static Map<?, ?> answer(RestTestClient.RequestHeadersSpec<?> request) {
    return request
        .exchange()
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(Map.class)
        .returnResult()
        .getResponseBody();
  }

  private static String text(Map<?, ?> answer, String name) {
    return String.valueOf(answer.get(name));
  }
}
