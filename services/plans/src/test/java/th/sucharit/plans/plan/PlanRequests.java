package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two local governments, no plan yet, and the ways to speak to the service. */
abstract class PlanRequests {

  static final String HUAI_MEK = "5460802";
  static final String THA_PHAE = "5800106";
  static final String OFFICER = TestTokens.officer(HUAI_MEK);
  static final String EXECUTIVE = TestTokens.executive(HUAI_MEK);

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;

  @BeforeEach
  void emptyWithTwoLocalGovernments() {
    RegistryFacts.register(Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
    heardOf(HUAI_MEK);
    heardOf(THA_PHAE);
    mongo.remove(new Query(), Plan.class);
    mongo.remove(new Query(), ArchivedRevision.class);
  }

  void heardOf(String code) {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(() -> directory.require(new LocalGovernmentId(code)));
  }

  /** Takes a draft all the way. */
  void announce(String id) {
    step(id, "submit", OFFICER);
    step(id, "approve", EXECUTIVE);
    step(id, "announce", OFFICER);
  }

  JsonNode step(String id, String step, String token) {
    EntityExchangeResult<byte[]> answer =
        post("/plans/" + id + "/" + step, token, key(), new byte[0], version(id));
    assertThat(answer.getStatus().value())
        .as(new String(answer.getResponseBody(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return tree(answer);
  }

  /** The version that the local government's own people see. */
  String version(String id) {
    return get("/plans/" + id, OFFICER).getResponseHeaders().getETag();
  }

  List<String> list(@Nullable String token) {
    return tree(get("/plans/local-governments/" + HUAI_MEK + "/plans", token))
        .get("items")
        .valueStream()
        .map(entry -> entry.get("id").stringValue())
        .toList();
  }

  String created(String token, byte[] file) {
    EntityExchangeResult<byte[]> answer = post("/plans/import", token, key(), file, null);
    assertThat(answer.getStatus().value())
        .as(new String(answer.getResponseBody(), StandardCharsets.UTF_8))
        .isEqualTo(201);
    return tree(answer).get("id").stringValue();
  }

  EntityExchangeResult<byte[]> post(
      String path,
      @Nullable String token,
      @Nullable String key,
      byte[] file,
      @Nullable String ifMatch) {
    return send(path, token, key, MediaType.APPLICATION_JSON, file, ifMatch);
  }

  EntityExchangeResult<byte[]> send(
      String path, @Nullable String token, @Nullable String key, MediaType type, byte[] body) {
    return send(path, token, key, type, body, null);
  }

  EntityExchangeResult<byte[]> send(
      String path,
      @Nullable String token,
      @Nullable String key,
      MediaType type,
      byte[] body,
      @Nullable String ifMatch) {
    return http.post()
        .uri(path)
        .contentType(type)
        .headers(headers -> {
          put(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token);
          put(headers, "Idempotency-Key", key);
          put(headers, HttpHeaders.IF_MATCH, ifMatch);
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

  void assertProblem(EntityExchangeResult<byte[]> answer, int status, String type) {
    JsonNode problem = tree(answer);
    assertThat(answer.getStatus().value()).as(problem.toString()).isEqualTo(status);
    assertThat(answer.getResponseHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(problem.get("type").stringValue()).isEqualTo("urn:sucharit:problem:" + type);
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(problem.get("detailTh").stringValue()).isNotBlank();
  }

  JsonNode tree(EntityExchangeResult<byte[]> answer) {
    return json.readTree(answer.getResponseBody());
  }

  static List<String> years(JsonNode budgets) {
    return budgets.valueStream().map(year -> year.isNull() ? "null" : year.stringValue()).toList();
  }

  static byte[] small(int firstYear) {
    return PlanFiles.bytes(PlanFiles.small(HUAI_MEK, firstYear));
  }

  static byte[] changedSmall(int firstYear, String amount) {
    ObjectNode tree = PlanFiles.small(HUAI_MEK, firstYear);
    ((ObjectNode) tree.at("/programme/dimensions/0/groups/0/items/0/budgets"))
        .put(Integer.toString(firstYear), amount);
    return PlanFiles.bytes(tree);
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
