package th.sucharit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as its clients do. */
public final class RiskApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RestTestClient http;

  public RiskApi(RestTestClient http) {
    this.http = http;
  }

  /** What came back. */
  public record Answer(int status, HttpHeaders headers, JsonNode body) {

    public String text(String pointer) {
      return body.at(pointer).asString();
    }

    public String version() {
      return String.valueOf(headers.getETag());
    }

    public Answer is(int wanted) {
      assertThat(status).as(body.toString()).isEqualTo(wanted);
      return this;
    }

    public Answer isProblem(int wanted, String type) {
      is(wanted);
      assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
      assertThat(text("/type")).isEqualTo("urn:sucharit:problem:" + type);
      assertThat(text("/detail")).isNotBlank();
      assertThat(text("/detailTh")).containsPattern("[ก-๙]");
      return this;
    }

    public java.util.List<String> pointers() {
      return body.get("errors").valueStream().map(one -> one.get("pointer").asString()).toList();
    }
  }

  public Answer get(String path, @Nullable String token) {
    return send(HttpMethod.GET, path, token, null, null, null);
  }

  /** A write with a new key. */
  public Answer send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String ifMatch,
      @Nullable String body) {
    return send(method, path, token, UUID.randomUUID().toString(), ifMatch, body);
  }

  public Answer post(
      String path, @Nullable String token, @Nullable String ifMatch, @Nullable String body) {
    return send(HttpMethod.POST, path, token, ifMatch, body);
  }

  public Answer send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String key,
      @Nullable String ifMatch,
      @Nullable String body) {
    RestTestClient.RequestBodySpec request =
        http.method(method)
            .uri(path)
            .headers(headers -> {
              put(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token);
              put(headers, "Idempotency-Key", key);
              put(headers, HttpHeaders.IF_MATCH, ifMatch);
            });
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body.getBytes(StandardCharsets.UTF_8));
    }
    EntityExchangeResult<byte[]> answer = request.exchange().returnResult(byte[].class);
    byte[] content = answer.getResponseBody();
    return new Answer(
        answer.getStatus().value(),
        answer.getResponseHeaders(),
        content == null ? JSON.createObjectNode() : JSON.readTree(content));
  }

  public static String file(String path) {
    try (InputStream file = RiskApi.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(HttpHeaders headers, String name, @Nullable String value) {
    if (value != null) {
      headers.set(name, value);
    }
  }
}
