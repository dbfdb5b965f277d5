package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
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
import tools.jackson.databind.node.ObjectNode;

/** Plans of local governments that no other test has. */
@ServiceTest
abstract class RollOverRequests {

  static final String OWN = "5460821";
  static final String OTHER = "5460822";
  static final String OFFICER = TestTokens.officer(OWN);
  static final String ADMINISTRATOR = TestTokens.administrator();

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;

  /** An answer of the service. */
  record Answer(int status, @Nullable String etag, @Nullable String location, JsonNode body) {

    String type() {
      return body.path("type").stringValue("").replace("urn:sucharit:problem:", "");
    }

    Answer expecting(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    void isRefused(int expected, String as) {
      expecting(expected);
      assertThat(type()).isEqualTo(as);
      assertThat(body.get("detail").stringValue()).isNotBlank();
      assertThat(body.get("detailTh").stringValue()).matches("(?s).*[ก-๎].*");
    }
  }

  @BeforeEach
  void withoutPlans() {
    register(OWN, OTHER);
    for (String name : mongo.getCollectionNames()) {
      if (name.matches("plans|archived.*|rollOver.*")) {
        mongo.remove(new Query(), name);
      }
    }
  }

  void register(String... codes) {
    for (String code : codes) {
      RegistryFacts.register(directory, Jurisdiction.of(code, code.substring(1, 3)));
    }
  }

  String announced(String code, int firstYear) {
    return announced(code, PlanFiles.small(code, firstYear));
  }

  String announced(String code, ObjectNode file) {
    String id = drafted(code, file);
    step(id, "submit", TestTokens.officer(code));
    step(id, "approve", TestTokens.executive(code));
    step(id, "announce", TestTokens.officer(code));
    return id;
  }

  String drafted(String code, ObjectNode file) {
    return post("/plans/import", TestTokens.officer(code), file.toString())
        .expecting(201)
        .body()
        .get("id")
        .stringValue();
  }

  private void step(String id, String step, String token) {
    String version = get("/plans/" + id, token).etag();
    send(HttpMethod.POST, "/plans/" + id + "/" + step, token, null, key(), version).expecting(200);
  }

  Answer get(String path, @Nullable String token) {
    return send(HttpMethod.GET, path, token, null, null, null);
  }

  Answer post(String path, @Nullable String token, @Nullable String body) {
    return send(HttpMethod.POST, path, token, body, key(), null);
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  Answer send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String body,
      @Nullable String key,
      @Nullable String ifMatch) {
    var request =
        http.method(method)
            .uri(path)
            .headers(headers -> {
              if (token != null) {
                headers.setBearerAuth(token);
              }
              if (key != null) {
                headers.set("Idempotency-Key", key);
              }
              if (ifMatch != null) {
                headers.setIfMatch(ifMatch);
              }
            });
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON);
      request.body(body.getBytes(StandardCharsets.UTF_8));
    }
    EntityExchangeResult<byte[]> result = request.exchange().returnResult(byte[].class);
    byte[] answer = result.getResponseBody();
    var headers = result.getResponseHeaders();
    return new Answer(
        result.getStatus().value(),
        headers.getETag(),
        headers.getFirst("Location"),
        json.readTree(answer == null || answer.length == 0 ? new byte[] {'{', '}'} : answer));
  }
}
