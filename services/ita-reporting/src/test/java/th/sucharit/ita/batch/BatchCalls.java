package th.sucharit.ita.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders batches of reports, waits for their end and unpacks what was made. */
record BatchCalls(RestTestClient http, JsonMapper json) {

  static final String PATH = "/ita-reporting/report-batches";

  static String order(String format, String... codes) {
    return """
    {"fiscalYear": 2568, "layout": "per-indicator", "format": "%s", "reports": [%s]}
    """
        .formatted(
            format,
            Stream.of(codes)
                .map(
                    """
                    {"localGovernment": "%1$s", "letterhead": {"agency": "หน่วยงาน %1$s",
                     "addressee": "นายก", "date": "2025-10-20", "signatories": ["ปลัด"]}}
                    """
                        ::formatted)
                .collect(Collectors.joining(",")));
  }

  String ordered(String token, String body) {
    EntityExchangeResult<byte[]> answer = post(token, body, UUID.randomUUID().toString());
    assertThat(status(answer)).as(text(answer)).isEqualTo(202);
    String id = tree(answer).get("id").stringValue();
    assertThat(answer.getResponseHeaders().getLocation()).hasToString("/api" + PATH + "/" + id);
    return id;
  }

  EntityExchangeResult<byte[]> post(String token, String body, String key) {
    return post(PATH, token, body, key);
  }

  EntityExchangeResult<byte[]> post(String path, String token, String body, String key) {
    return http.post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(token))
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange()
        .returnResult(byte[].class);
  }

  JsonNode awaitEnd(String id, String token) {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> tree(get(PATH + "/" + id, token)).get("state").stringValue().equals("done"));
    return tree(get(PATH + "/" + id, token));
  }

  Map<String, byte[]> unpacked(String path, String token) throws IOException {
    EntityExchangeResult<byte[]> answer = get(path, token);
    assertThat(status(answer)).as(text(answer)).isEqualTo(200);
    assertThat(answer.getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo("ita-reports-2568.zip");
    assertThat(answer.getResponseHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(answer.getResponseBody()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
      }
    }
    assertThat(files.remove(ArchiveManifest.NAME)).isNotNull();
    return files;
  }

  String manifest(String path, String token) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(get(path, token).getResponseBody()))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo(ArchiveManifest.NAME);
      return new String(zip.readAllBytes(), UTF_8);
    }
  }

  EntityExchangeResult<byte[]> get(String path, @Nullable String token) {
    return http.get()
        .uri(path)
        .headers(headers -> {
          if (token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
          }
        })
        .exchange()
        .returnResult(byte[].class);
  }

  static int status(EntityExchangeResult<byte[]> answer) {
    return answer.getStatus().value();
  }

  static String text(EntityExchangeResult<byte[]> answer) {
    byte[] body = answer.getResponseBody();
    return body == null ? "" : new String(body, UTF_8);
  }

  JsonNode tree(EntityExchangeResult<byte[]> answer) {
    return json.readTree(answer.getResponseBody());
  }
}
