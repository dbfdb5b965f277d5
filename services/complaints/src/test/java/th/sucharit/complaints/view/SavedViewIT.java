package th.sucharit.complaints.view;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** Views of the inbox under a name: the officer's own, wherever that officer sits. */
@ServiceTest
class SavedViewIT {

  private static final String OFFICER = TestTokens.officer("5470107");
  private static final String OTHER = TestTokens.officer("6301106");

  @Autowired private RestTestClient http;

  @Test
  void keepsAViewUnderItsNameForItsOfficerOnly() {
    String id = keep(OFFICER, "งานกองช่าง", Map.of("unit", "public-works"));
    keep(OFFICER, "งานกองช่าง", Map.of("unit", "public-works", "due", "week"));
    list(OFFICER)
        .jsonPath("$.views.length()")
        .isEqualTo(1)
        .jsonPath("$.views[0].name")
        .isEqualTo("งานกองช่าง")
        .jsonPath("$.views[0].wanted.due")
        .isEqualTo("week");
    list(OTHER).jsonPath("$.views.length()").isEqualTo(0);
    remove(OTHER, id).expectStatus().isNotFound();
    remove(OFFICER, id).expectStatus().isNoContent();
    list(OFFICER).jsonPath("$.views.length()").isEqualTo(0);
  }

  @Test
  void refusesWhatTheInboxCannotBeAskedForAndMoreThanAnybodyNeeds() {
    send(OTHER, "x", Map.of("localGovernment", "5460802")).expectStatus().isBadRequest();
    send(OTHER, " ", Map.of()).expectStatus().isBadRequest();
    for (int i = 0; i < 50; i++) {
      keep(OTHER, "มุมมอง " + i, Map.of());
    }
    send(OTHER, "อีกหนึ่ง", Map.of()).expectStatus().isEqualTo(409);
    keep(OTHER, "มุมมอง 7", Map.of("due", "overdue"));
  }

  private String keep(String officer, String name, Map<String, String> wanted) {
    Map<?, ?> kept =
        send(officer, name, wanted)
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return String.valueOf(kept.get("id"));
  }

  private RestTestClient.ResponseSpec send(
      String officer, String name, Map<String, String> wanted) {
    return http.post()
        .uri("/complaints/views")
        .header("Authorization", "Bearer " + officer)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("name", name, "wanted", wanted))
        .exchange();
  }

  private RestTestClient.ResponseSpec remove(String officer, String id) {
    return http.delete()
        .uri("/complaints/views/" + id)
        .header("Authorization", "Bearer " + officer)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .exchange();
  }

  private RestTestClient.BodyContentSpec list(String officer) {
    return http.get()
        .uri("/complaints/views")
        .header("Authorization", "Bearer " + officer)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}
