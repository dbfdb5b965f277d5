package th.sucharit.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** Whoever sends what cannot be read is told so, in both languages. */
@ServiceTest
@SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusalsIT {

  @Autowired RestTestClient http;

  @ParameterizedTest
  @ValueSource(
      strings = {"/notes/%ff", "/notes/a%00b", "/notes/a%2fb", "/notes/a;b=c/lines", "/nowhere"})
  void tellsWhyAnAddressIsRefused(String address) {
    told(http.get().uri(URI.create(address)), 400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/plain", "application/xml"})
  void tellsWhyABodyIsRefused(String contentType) {
    told(
        http.post()
            .uri("/notes/count")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", contentType)
            .body("{}".getBytes(StandardCharsets.UTF_8)),
        415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", ";;,,/", "a/b;q=9", "image/png", "text/html"})
  void tellsWhyWhateverTheCallerAccepts(String accepted) {
    told(http.get().uri("/notes/me").header("Accept", accepted), 401);
    told(
        http.get()
            .uri("/notes/me")
            .header("Accept", accepted)
            .header("Authorization", "Bearer " + TestTokens.officer("5460802")),
        406);
  }

  private static void told(RestTestClient.RequestHeadersSpec<?> request, Integer... statuses) {
    var result = request.exchange().expectBody(String.class).returnResult();
    assertThat(result.getStatus().value()).as(result.toString()).isIn((Object[]) statuses);
    assertThat(String.valueOf(result.getResponseHeaders().getContentType()))
        .startsWith("application/problem+json");
    assertThat(result.getResponseBody())
        .contains("urn:sucharit:problem:", "\"detail\":\"")
        .containsPattern("\"detailTh\":\"[^\"]*[ก-๙]{3}");
  }
}
