package th.sucharit.complaints.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.CategoriesPublished;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints are filed under categories of a version, with the answers that it asks for. */
@ServiceTest
class CategoryIT {

  private static final String HERE = "5460805";
  private static final String PATH = "/complaints/local-governments/" + HERE + "/categories";
  private static final String OFFICER = TestTokens.officer(HERE);

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  private final JsonMapper json = JsonMapper.builder().build();

  @BeforeEach
  void registered() {
    RegistryFacts.register(
        directory, Jurisdiction.of(HERE, "46"), Jurisdiction.of("5460806", "46"));
  }

  @Test
  void areTheNationalOnesUntilTheLocalGovernmentPublishesItsOwn() {
    http.get()
        .uri("/complaints/local-governments/5460806/categories")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.tree")
        .isEqualTo("national")
        .jsonPath("$.version")
        .isEqualTo(1)
        .jsonPath("$.categories[?(@.code == 'lighting')].parent")
        .isEqualTo("infrastructure");
    http.get().uri("/complaints/units").exchange().expectStatus().isOk();
  }

  @Test
  void holdAnswersAgainstTheirQuestions() {
    assertThat(pointers(file("5460806", "no-such", Map.of()))).containsExactly("/category");
    assertThat(pointers(file("5460806", null, Map.of("pole", "1")))).containsExactly("/category");
    assertThat(pointers(file("5460806", "lighting", Map.of("since", "เมื่อวาน", "colour", "x"))))
        .containsExactlyInAnyOrder("/answers/since", "/answers");
    assertThat(pointers(file("5460806", "water-supply", Map.of("households", "หลายหลัง"))))
        .containsExactly("/answers/households");
    assertThat(pointers(file("5460806", "roads", Map.of("danger", "maybe"))))
        .containsExactly("/answers/danger");
    JsonNode filed =
        body(
            file("5460806", "lighting", Map.of("since", "2026-11-01", "pole", "ก ๑๒"))
                .expectStatus()
                .isCreated());
    get("/complaints/" + filed.get("id").asString(), TestTokens.officer("5460806"))
        .expectBody()
        .jsonPath("$.category.tree")
        .isEqualTo("national")
        .jsonPath("$.category.root")
        .isEqualTo("infrastructure")
        .jsonPath("$.unit")
        .isEqualTo("public-works")
        .jsonPath("$.answers.pole")
        .isEqualTo("ก ๑๒");
  }

  @Test
  void leaveOldComplaintsUnderTheirVersion() {
    Map<String, Object> required = question("where", "TEXT", true, List.of());
    String etag =
        publish(OFFICER, null, List.of(category("water", null, List.of(required))))
            .expectStatus()
            .isOk()
            .returnResult()
            .getResponseHeaders()
            .getETag();
    assertThat(pointers(file(HERE, "water", Map.of()))).containsExactly("/answers/where");
    String old =
        body(file(HERE, "water", Map.of("where", "หมู่ ๓")).expectStatus().isCreated())
            .get("id")
            .asString();
    publish(OFFICER, "\"0\"", List.of(category("fire", null, List.of())))
        .expectStatus()
        .isEqualTo(412);
    publish(
            OFFICER,
            etag,
            List.of(category("fire", null, List.of()), category("smoke", "fire", List.of())))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.version")
        .isEqualTo(2);
    assertThat(pointers(file(HERE, "water", Map.of("where", "x")))).containsExactly("/category");
    get("/complaints/" + old, OFFICER)
        .expectBody()
        .jsonPath("$.category.version")
        .isEqualTo(1)
        .jsonPath("$.category.tree")
        .isEqualTo(HERE);
    http.get()
        .uri(PATH + "?version=1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.categories[0].code")
        .isEqualTo("water");
    http.get().uri(PATH + "?version=9").exchange().expectStatus().isNotFound();
    PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
    events.await("categories-" + HERE, CategoriesPublished.class);
  }

  @Test
  void namesEveryPlaceToMendBeforePublishing() {
    assertThat(
            pointers(
                publish(
                    OFFICER,
                    "*",
                    List.of(
                        category("a", "b", List.of()),
                        category("b", "a", List.of()),
                        category("b", "nowhere", List.of(question("q", "CHOICE", true, List.of()))),
                        category("Ö", null, List.of())))))
        .contains("/categories/3/code");
    assertThat(
            pointers(
                publish(
                    OFFICER,
                    "*",
                    List.of(
                        category("a", "b", List.of()),
                        category("b", "a", List.of()),
                        category("c", "nowhere", List.of(question("q", "CHOICE", true, List.of()))),
                        category("c", null, List.of())))))
        .contains(
            "/categories/0/parent",
            "/categories/1/parent",
            "/categories/2/parent",
            "/categories/2/questions/0/choices",
            "/categories/3/code");
    publish(TestTokens.officer("5460806"), "*", List.of(category("x", null, List.of())))
        .expectStatus()
        .isNotFound();
    publish(TestTokens.executive(HERE), "*", List.of(category("x", null, List.of())))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void mayBeOfAnyDepth() {
    String code = "5460807";
    RegistryFacts.register(directory, Jurisdiction.of(code, "46"));
    List<Map<String, Object>> deep = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      deep.add(category("c" + i, i == 0 ? null : "c" + (i - 1), List.of()));
    }
    send(code, TestTokens.officer(code), "*", deep).expectStatus().isOk();
    JsonNode filed = body(file(code, "c299", Map.of()).expectStatus().isCreated());
    get("/complaints/" + filed.get("id").asString(), TestTokens.officer(code))
        .expectBody()
        .jsonPath("$.category.root")
        .isEqualTo("c0");
  }

  private ResponseSpec file(String code, String category, Map<String, String> answers) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("localGovernment", code, "kind", "general", "subject", "s", "details", "d"));
    if (category != null) {
      body.put("category", category);
    }
    body.put("answers", answers);
    return http.post()
        .uri("/complaints")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .exchange();
  }

  private ResponseSpec publish(String token, String etag, List<Map<String, Object>> categories) {
    return send(HERE, token, etag, categories);
  }

  private ResponseSpec send(
      String code, String token, String etag, List<Map<String, Object>> categories) {
    var request =
        http.put()
            .uri("/complaints/local-governments/" + code + "/categories")
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return request.body(Map.of("categories", categories)).exchange();
  }

  private ResponseSpec get(String path, String token) {
    return http.get().uri(path).header("Authorization", "Bearer " + token).exchange();
  }

  private JsonNode body(ResponseSpec answer) {
    return json.readTree(answer.expectBody(String.class).returnResult().getResponseBody());
  }

  private List<String> pointers(ResponseSpec answer) {
    JsonNode problem = body(answer.expectStatus().isBadRequest());
    return problem.get("errors").valueStream().map(one -> one.get("pointer").asString()).toList();
  }

  private static Map<String, Object> category(
      String code, String parent, List<Map<String, Object>> questions) {
    Map<String, Object> category =
        new HashMap<>(Map.of("code", code, "th", code, "en", code, "questions", questions));
    if (parent != null) {
      category.put("parent", parent);
    }
    return category;
  }

  private static Map<String, Object> question(
      String code, String kind, boolean required, List<Object> choices) {
    return Map.of(
        "code",
        code,
        "th",
        code,
        "en",
        code,
        "kind",
        kind,
        "required",
        required,
        "choices",
        choices);
  }
}
