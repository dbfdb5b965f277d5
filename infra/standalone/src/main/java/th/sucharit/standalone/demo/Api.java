package th.sucharit.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's API through its gateway, as one caller uses it. */
public final class Api implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http;
  private final String base;
  private final Optional<String> token;

  /** For a caller with this token, or for anybody. */
  public Api(String gatewayUrl, Optional<String> token) {
    this.http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    this.base = gatewayUrl + "/api";
    this.token = token;
  }

  /** What the platform answered; the body is empty when it was no JSON. */
  public record Answer(int status, String etag, JsonNode body) {

    public Answer expect(int wanted) {
      if (status != wanted) {
        throw new IllegalStateException(
            "answered " + status + " instead of " + wanted + ": " + body);
      }
      return this;
    }

    public String text(String field) {
      return body.path(field).asString("");
    }
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** A write with a key of its own, so that a repetition by the network has no second effect. */
  public Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    return postJson(path, JSON.writeValueAsString(body));
  }

  public Answer postJson(String path, String body) throws IOException, InterruptedException {
    return send(writing(path, "POST", body));
  }

  /** A change of what the caller has seen in this version. */
  public Answer change(String path, Map<String, ?> body, String etag)
      throws IOException, InterruptedException {
    return send(writing(path, "POST", JSON.writeValueAsString(body)).header("If-Match", etag));
  }

  /** Puts something where nothing is yet. */
  public Answer putNew(String path, String body) throws IOException, InterruptedException {
    return send(writing(path, "PUT", body));
  }

  /** Puts something in the place of what the caller has seen in this version. */
  public Answer put(String path, Map<String, ?> body, String etag)
      throws IOException, InterruptedException {
    return send(writing(path, "PUT", JSON.writeValueAsString(body)).header("If-Match", etag));
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest.Builder writing(String path, String method, String body) {
    return request(path)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request;
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new Answer(
        answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), json(answer.body()));
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      return JSON.getNodeFactory().stringNode(body);
    }
  }
}
