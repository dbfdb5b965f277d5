package th.sucharit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the disclosure service as its users do. */
public record Http(RestTestClient client) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What came back. */
  public record Answer(int status, HttpHeaders headers, JsonNode body) {

    public String etag() {
      return String.valueOf(headers.getETag());
    }

    /** One item of a checklist. */
    public JsonNode item(String code) {
      return body.get("items")
          .valueStream()
          .filter(item -> item.get("code").stringValue().equals(code))
          .findFirst()
          .orElseThrow();
    }

    public List<String> evidenced() {
      return body.get("items")
          .valueStream()
          .filter(item -> item.get("state").stringValue().equals("evidenced"))
          .map(item -> item.get("code").stringValue())
          .toList();
    }

    public Answer is(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    /** A problem, said in both languages. */
    public Answer isProblem(int expected, String type) {
      is(expected);
      assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
      assertThat(body.get("type").stringValue()).isEqualTo("urn:sucharit:problem:" + type);
      assertThat(body.get("detail").stringValue()).isNotBlank();
      assertThat(body.get("detailTh").stringValue()).matches(".*[ก-๙].*");
      return this;
    }
  }

  public static String checklist(String code, int year) {
    return "/disclosure/local-governments/" + code + "/checklists/" + year;
  }

  public Answer get(String path, @Nullable String token) {
    return answer(client.get().uri(path).headers(headers -> token(headers, token)));
  }

  public Answer post(String path, @Nullable String token) {
    return answer(
        client
            .post()
            .uri(path)
            .header("Idempotency-Key", key())
            .headers(headers -> token(headers, token)));
  }

  public Answer put(
      String path, @Nullable String token, @Nullable String ifMatch, Map<String, ?> body) {
    return put(path, token, ifMatch, key(), body);
  }

  public Answer put(
      String path,
      @Nullable String token,
      @Nullable String ifMatch,
      String key,
      Map<String, ?> body) {
    return answer(
        client
            .method(HttpMethod.PUT)
            .uri(path)
            .header("Idempotency-Key", key)
            .headers(headers -> {
              token(headers, token);
              if (ifMatch != null) {
                headers.set(HttpHeaders.IF_MATCH, ifMatch);
              }
            })
            .contentType(MediaType.APPLICATION_JSON)
            .body(body));
  }

  /** The body of an officer who shows one address. */
  public static Map<String, ?> shown(String url) {
    return Map.of("addresses", List.of(Map.of("url", url, "title", "แผนบนเว็บไซต์")));
  }

  public static String key() {
    return UUID.randomUUID().toString();
  }

  private static void token(HttpHeaders headers, @Nullable String token) {
    if (token != null) {
      headers.setBearerAuth(token);
    }
  }

  private static Answer answer(RestTestClient.RequestHeadersSpec<?> request) {
    EntityExchangeResult<byte[]> result = request.exchange().returnResult(byte[].class);
    byte[] body = result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        result.getResponseHeaders(),
        JSON.readTree(body == null ? new byte[] {(byte) 0x7b, (byte) 0x7d} : body));
  }
}
