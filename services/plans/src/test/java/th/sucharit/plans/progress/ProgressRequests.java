package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Announced plans of two local governments that no other test has, and a time that is set. */
@ServiceTest
@Import(SettableClock.Configuration.class)
abstract class ProgressRequests {

  static final String OWN = "5460811";
  static final String OTHER = "5460812";
  static final String OFFICER = TestTokens.officer(OWN);
  static final String EXECUTIVE = TestTokens.executive(OWN);
  static final String PROVINCE = TestTokens.provincialOfficer("46");
  static final String DONE = "{\"state\": \"done\", \"spent\": \"4000.25\"}";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;
  @Autowired SettableClock clock;

  /** Answers of the service. */
  record Answer(int status, @Nullable String etag, JsonNode body) {

    String type() {
      return body.path("type").stringValue("").replace("urn:sucharit:problem:", "");
    }
  }

  @BeforeEach
  void emptyInApril() {
    RegistryFacts.register(directory, Jurisdiction.of(OWN, "46"), Jurisdiction.of(OTHER, "46"));
    for (String name : mongo.getCollectionNames()) {
      if (name.matches("plans|progress.*|evidence.*|archived.*|fs\\..*|storedFiles")) {
        mongo.getCollection(name).deleteMany(new org.bson.Document());
      }
    }
    clock.set("2026-04-20T03:00:00Z");
  }

  /** A plan of two items for 2569 to 2573: 5000.50 in 2569, and 0.00. */
  String announced(String code) {
    String id = drafted(code);
    announce(id, code);
    return id;
  }

  /** Announces what was drafted or revised. */
  void announce(String id, String code) {
    step(id, "submit", TestTokens.officer(code));
    step(id, "approve", TestTokens.executive(code));
    step(id, "announce", TestTokens.officer(code));
  }

  String drafted(String code) {
    return drafted(code, PlanFiles.bytes(PlanFiles.small(code, 2569)));
  }

  String drafted(String code, byte[] file) {
    Answer drafted =
        send(
            HttpMethod.POST,
            "/plans/import",
            TestTokens.officer(code),
            null,
            new String(file, StandardCharsets.UTF_8));
    assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
    return drafted.body().get("id").stringValue();
  }

  private void step(String id, String step, String token) {
    String version = get("/plans/" + id, token).etag();
    Answer answer = send(HttpMethod.POST, "/plans/" + id + "/" + step, token, version, null);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  static String path(String plan, int item, int year, int months) {
    return "/plans/" + plan + "/items/" + item + "/progress/" + year + "/" + months;
  }

  Answer put(String path, @Nullable String token, @Nullable String ifMatch, String body) {
    return send(HttpMethod.PUT, path, token, ifMatch, body);
  }

  Answer get(String path, @Nullable String token) {
    return answer(
        http.get()
            .uri(path)
            .headers(headers -> authorize(headers, token))
            .exchange()
            .returnResult(byte[].class));
  }

  Answer send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String ifMatch,
      @Nullable String body) {
    return send(method, path, token, ifMatch, body, UUID.randomUUID().toString());
  }

  Answer send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String ifMatch,
      @Nullable String body,
      String key) {
    return answer(
        http.method(method)
            .uri(path)
            .contentType(MediaType.APPLICATION_JSON)
            .headers(headers -> {
              authorize(headers, token);
              headers.set("Idempotency-Key", key);
              if (ifMatch != null) {
                headers.set(HttpHeaders.IF_MATCH, ifMatch);
              }
            })
            .body(body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8))
            .exchange()
            .returnResult(byte[].class));
  }

  static void authorize(HttpHeaders headers, @Nullable String token) {
    if (token != null) {
      headers.setBearerAuth(token);
    }
  }

  Answer answer(EntityExchangeResult<byte[]> result) {
    byte[] body = result.getResponseBody();
    return new Answer(
        result.getStatus().value(),
        result.getResponseHeaders().getETag(),
        body == null || body.length == 0 ? json.createObjectNode() : json.readTree(body));
  }

  void assertRefused(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.type()).as(answer.toString()).isEqualTo(type);
    assertThat(answer.body().get("detail").stringValue()).isNotBlank();
    assertThat(answer.body().get("detailTh").stringValue()).containsPattern("[ก-๙]");
  }
}
