package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What officers find in their inbox, and nothing of anybody else's. */
class InboxIT extends ComplaintTest {

  private static final String HERE = "5470107";
  private static final String OTHER = "6301106";
  private static final String OFFICER = TestTokens.officer(HERE);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @BeforeEach
  void these() {
    RegistryFacts.register(directory, Jurisdiction.of(HERE, "47"), Jurisdiction.of(OTHER, "30"));
  }

  @Test
  void findsByWordsOfTheSubjectInItsOwnLocalGovernmentOnly() {
    String mine = file(HERE, "ต้นไม้ล้มขวางทางเดิน", null);
    file(OTHER, "ต้นไม้ล้มขวางทางเดิน", null);
    file(HERE, "ท่อระบายน้ำอุดตัน", null);
    assertThat(ids("q=ต้นไม้")).containsExactly(mine);
    assertThat(ids("q=ต้นไม้ ล้ม")).containsExactly(mine);
    assertThat(ids("q=ต้นไม้ อุดตัน")).isEmpty();
    assertThat(ids("q=.*")).isEmpty();
    assertThat(ids("q={\"$ne\":1}")).isEmpty();
  }

  @Test
  void filtersAndCountsAndPagesInAStableOrder() {
    String code = "5470108";
    RegistryFacts.register(directory, Jurisdiction.of(code, "47"));
    String officer = TestTokens.officer(code);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(file(code, "เรื่องที่ " + i, i < 3 ? "lighting" : null));
    }
    step(officer, all.get(0), "assign", Map.of("person", "somsri"), "*").expectStatus().isOk();
    step(officer, all.get(1), "dismiss", Map.of("reason", "in-court", "text", "x"), "*")
        .expectStatus()
        .isOk();
    assertThat(ids(officer, "status=assigned")).containsExactly(all.get(0));
    assertThat(ids(officer, "assignee=somsri")).containsExactly(all.get(0));
    assertThat(ids(officer, "assignee=nobody&status=received")).hasSize(5);
    assertThat(ids(officer, "category=lighting")).hasSize(3);
    assertThat(ids(officer, "unit=public-works")).as("routed by the category").hasSize(2);
    assertThat(ids(officer, "due=running")).hasSize(6);
    assertThat(ids(officer, "due=overdue")).isEmpty();
    List<String> paged = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      paged.addAll(ids(officer, "size=2&page=" + page));
    }
    assertThat(new HashSet<>(paged)).containsExactlyInAnyOrderElementsOf(all).hasSize(7);
    assertThat(paged).hasSize(7);
    get("/complaints/counts", officer)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.byStatus.received")
        .isEqualTo(5)
        .jsonPath("$.byStatus.dismissed")
        .isEqualTo(1)
        .jsonPath("$.overdue")
        .isEqualTo(0);
    for (String bad :
        List.of("status=closed", "sort=subject", "due=soon", "category=A B", "size=101", "q=")) {
      get("/complaints?" + bad, officer).expectStatus().isBadRequest();
    }
  }

  @Test
  void givesManyToAUnitAtOnceAndSaysWhatBecameOfEach() {
    String first = file(HERE, "หนึ่ง", null);
    String second = file(HERE, "สอง", null);
    String foreign = file(OTHER, "ของที่อื่น", null);
    step(OFFICER, second, "dismiss", Map.of("reason", "duplicate", "text", "x"), "*")
        .expectStatus()
        .isOk();
    String key = key();
    for (int i = 0; i < 2; i++) {
      JsonNode answer =
          JSON.readTree(
              http.post()
                  .uri("/complaints/assignments")
                  .header("Authorization", "Bearer " + OFFICER)
                  .header("Idempotency-Key", key)
                  .body(Map.of("ids", List.of(first, second, foreign), "unit", "finance"))
                  .exchange()
                  .expectStatus()
                  .isOk()
                  .expectBody(String.class)
                  .returnResult()
                  .getResponseBody());
      assertThat(answer.at("/outcomes/0/assigned").asBoolean()).isTrue();
      assertThat(answer.at("/outcomes/1/problem").asString()).endsWith("complaint-closed");
      assertThat(answer.at("/outcomes/2/problem").asString()).endsWith("complaint-not-found");
      assertThat(answer.at("/outcomes/1/detailTh").asString()).isNotBlank();
    }
    get("/complaints/" + first, OFFICER)
        .expectBody()
        .jsonPath("$.unit")
        .isEqualTo("finance")
        .jsonPath("$.history.length()")
        .isEqualTo(3);
    http.post()
        .uri("/complaints/assignments")
        .header("Authorization", "Bearer " + OFFICER)
        .header("Idempotency-Key", key())
        .body(Map.of("ids", List.of(first)))
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  private String file(String code, String subject, String category) {
    Map<String, Object> body = new java.util.HashMap<>(complaint(subject));
    body.put("localGovernment", code);
    if (category != null) {
      body.put("category", category);
    }
    return text(
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody(),
        "id");
  }

  private List<String> ids(String query) {
    return ids(OFFICER, query);
  }

  private List<String> ids(String officer, String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String one : query.split("&", -1)) {
      String[] parts = one.split("=", 2);
      values.put(parts[0], parts[1]);
    }
    String body =
        http.get()
            .uri(uri -> {
              uri.path("/complaints");
              values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
              return uri.build(values);
            })
            .header("Authorization", "Bearer " + officer)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    List<String> ids = new ArrayList<>();
    JSON.readTree(body).get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }
}
