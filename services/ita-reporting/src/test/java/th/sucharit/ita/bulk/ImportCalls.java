package th.sucharit.ita.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.ita.bulk.ScoreImport.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders imports, waits for their end and reads what became of the rows. */
record ImportCalls(RestTestClient http, JsonMapper json) {

  static final String PATH = "/ita-reporting/imports";

  JsonNode run(String query, String table, String token) {
    return run(query, table.getBytes(UTF_8), "text/csv", token);
  }

  JsonNode run(String query, byte[] file, String type, String token) {
    EntityExchangeResult<byte[]> ordered = order(query, file, type, token, key());
    assertThat(status(ordered)).as(text(ordered)).isEqualTo(202);
    return awaitEnd(json.readTree(text(ordered)).get("id").stringValue(), token);
  }

  JsonNode awaitEnd(String id, String token) {
    AtomicReference<JsonNode> seen = new AtomicReference<>();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> {
          seen.set(json.readTree(text(get(PATH + "/" + id, token))));
          return seen.get().get("state").stringValue().equals("done");
        });
    return seen.get();
  }

  Progress progress(JsonNode done) {
    return json.treeToValue(done.get("progress"), Progress.class);
  }

  JsonNode rows(JsonNode done, String query, String token) {
    return json.readTree(
        text(get(PATH + "/" + done.get("id").stringValue() + "/rows?size=500" + query, token)));
  }

  EntityExchangeResult<byte[]> order(
      String query, byte[] file, String type, String token, String key) {
    return http.post()
        .uri(PATH + query)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header("Idempotency-Key", key)
        .headers(headers -> headers.setBearerAuth(token))
        .body(file)
        .exchange()
        .returnResult(byte[].class);
  }

  EntityExchangeResult<byte[]> preview(String query, String table, @Nullable String token) {
    return http.post()
        .uri(PATH + "?dryRun=true" + query)
        .header(HttpHeaders.CONTENT_TYPE, "text/csv")
        .headers(headers -> Optional.ofNullable(token).ifPresent(headers::setBearerAuth))
        .body(table.getBytes(UTF_8))
        .exchange()
        .returnResult(byte[].class);
  }

  EntityExchangeResult<byte[]> get(String path, @Nullable String token) {
    return http.get()
        .uri(path)
        .headers(headers -> Optional.ofNullable(token).ifPresent(headers::setBearerAuth))
        .exchange()
        .returnResult(byte[].class);
  }

  static int status(EntityExchangeResult<byte[]> result) {
    return result.getStatus().value();
  }

  static String text(EntityExchangeResult<byte[]> result) {
    byte[] body = result.getResponseBody();
    return body == null ? "" : new String(body, UTF_8);
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
