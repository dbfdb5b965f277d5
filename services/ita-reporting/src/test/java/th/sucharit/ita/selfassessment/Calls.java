package th.sucharit.ita.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as its users do. */
public record Calls(RestTestClient http) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What came back. */
  public record Answer(int status, JsonNode body) {

    public Answer is(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    /** A problem, said in both languages. */
    public void isProblem(int expected, String type) {
      is(expected);
      assertThat(body.get("type").stringValue()).isEqualTo("urn:sucharit:problem:" + type);
      assertThat(body.get("detail").stringValue()).isNotBlank();
      assertThat(body.get("detailTh").stringValue()).matches(".*[ก-๙].*");
    }
  }

  public Answer get(String path, @Nullable String token) {
    return send(HttpMethod.GET, path, token, null);
  }

  public Answer send(
      HttpMethod method, String path, @Nullable String token, @Nullable String body) {
    RestTestClient.RequestBodySpec request =
        http.method(method)
            .uri(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "*")
            .headers(headers -> {
              if (token != null) {
                headers.setBearerAuth(token);
              }
            });
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    var result = request.exchange().returnResult(byte[].class);
    byte[] content = result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        content == null || content.length == 0 ? JSON.createObjectNode() : JSON.readTree(content));
  }

  /** Enters scores, confirmed as the official ones. */
  public void official(String code, int year, String scores) {
    String path = "/ita-reporting/local-governments/" + code + "/assessments/" + year;
    http.put()
        .uri(path + "/scores")
        .header("Authorization", "Bearer " + TestTokens.officer(code))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .body(scores)
        .exchange()
        .expectStatus()
        .isCreated();
    send(
            HttpMethod.POST,
            path + "/make-official",
            TestTokens.executive(code),
            "{\"source\": \"a test\"}")
        .is(200);
  }

  /** The entry of a list whose field says so. */
  public static JsonNode one(JsonNode list, String field, String value) {
    return list.valueStream()
        .filter(entry -> entry.get(field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
