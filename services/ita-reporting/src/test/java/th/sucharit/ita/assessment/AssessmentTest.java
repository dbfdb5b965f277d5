package th.sucharit.ita.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls the service as officer, executive and everybody of one local government. */
@ServiceTest
abstract class AssessmentTest {

  static final String THA_PHAE = "5800106";
  static final String HUAI_MEK = "5460802";
  static final String OFFICER = TestTokens.officer(THA_PHAE);
  static final String EXECUTIVE = TestTokens.executive(THA_PHAE);
  static final String OURS = "/ita-reporting/local-governments/" + THA_PHAE + "/assessments";
  static final String SOURCE = "{\"source\": \"ประกาศผลการประเมิน ITA\"}";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;

  @BeforeEach
  void emptyWithTwoLocalGovernments() {
    RegistryFacts.register(Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
    heardOf(HUAI_MEK);
    heardOf(THA_PHAE);
    mongo.remove(new Query(), Assessment.class);
  }

  private void heardOf(String code) {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(() -> directory.require(new LocalGovernmentId(code)));
  }

  void enterAndConfirm(int year) {
    assertThat(
            put(OURS + "/" + year + "/scores", OFFICER, key(), demo(year), null)
                .getStatus()
                .value())
        .isEqualTo(201);
    assertThat(
            post(OURS + "/" + year + "/make-official", EXECUTIVE, key(), SOURCE, "\"1\"")
                .getStatus()
                .value())
        .isEqualTo(200);
  }

  ObjectNode demo(int year) {
    return (ObjectNode)
        json.readTree(bytes("demo/ita-tha-phae-" + (year == 2566 ? year : 2567) + ".json"));
  }

  ObjectNode with(int indicator, String score) {
    ObjectNode body = demo(2567);
    ((ObjectNode) body.at("/indicators/" + (indicator - 1))).put("score", score);
    return body;
  }

  static byte[] bytes(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> texts(JsonNode shown, String list, String field) {
    return shown.at(list).valueStream().map(one -> one.at(field).stringValue()).toList();
  }

  EntityExchangeResult<byte[]> put(
      String path,
      @Nullable String token,
      @Nullable String key,
      JsonNode body,
      @Nullable String version) {
    return send(HttpMethod.PUT, path, token, key, body.toString(), version);
  }

  EntityExchangeResult<byte[]> post(
      String path,
      @Nullable String token,
      @Nullable String key,
      String body,
      @Nullable String version) {
    return send(HttpMethod.POST, path, token, key, body, version);
  }

  EntityExchangeResult<byte[]> send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String key,
      String body,
      @Nullable String version) {
    return http.method(method)
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .headers(headers -> {
          put(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token);
          put(headers, "Idempotency-Key", key);
          put(headers, HttpHeaders.IF_MATCH, version);
        })
        .body(body)
        .exchange()
        .returnResult(byte[].class);
  }

  EntityExchangeResult<byte[]> get(String path, @Nullable String token) {
    return http.get()
        .uri(path)
        .headers(headers ->
            put(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token))
        .exchange()
        .returnResult(byte[].class);
  }

  static void put(HttpHeaders headers, String name, @Nullable String value) {
    if (value != null) {
      headers.set(name, value);
    }
  }

  void assertProblem(EntityExchangeResult<byte[]> answer, int status, @Nullable String type) {
    JsonNode problem = tree(answer);
    assertThat(answer.getStatus().value()).as(problem.toString()).isEqualTo(status);
    assertThat(answer.getResponseHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    if (type != null) {
      assertThat(problem.get("type").stringValue()).isEqualTo("urn:sucharit:problem:" + type);
    }
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(problem.get("detailTh").stringValue()).isNotBlank();
  }

  static String text(EntityExchangeResult<byte[]> answer) {
    return new String(answer.getResponseBody(), StandardCharsets.UTF_8);
  }

  JsonNode tree(EntityExchangeResult<byte[]> answer) {
    return json.readTree(answer.getResponseBody());
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
