package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import th.sucharit.testing.TestTokens;

/** Who may see and handle a complaint. */
class ComplaintAccessIT extends ComplaintTest {

  @Test
  void staysHiddenFromAnotherLocalGovernment() {
    String id = text(filed("เสียงดัง"), "id");
    String stranger = TestTokens.officer(THA_PHAE);
    get("/complaints/" + id, stranger).expectStatus().isNotFound();
    step(stranger, id, "accept", Map.of(), "\"1\"").expectStatus().isNotFound();
    step(stranger, id, "reply", Map.of("text", "x"), "\"1\"").expectStatus().isNotFound();
    step(stranger, id, "resolve", Map.of("outcome", "acted", "text", "x"), "\"1\"")
        .expectStatus()
        .isNotFound();
    get("/complaints?size=100", stranger)
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(body -> assertThat(body).doesNotContain(id));
    get("/complaints?size=100", TestTokens.officer(HUAI_MEK))
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(body -> assertThat(body).contains(id));
  }

  @Test
  void isHandledByOfficersOnly() {
    String id = text(filed("ขยะ"), "id");
    for (String other :
        List.of(
            TestTokens.executive(HUAI_MEK),
            TestTokens.councilAuditor(HUAI_MEK),
            TestTokens.investigator(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      get("/complaints", other).expectStatus().isForbidden();
      get("/complaints/" + id, other).expectStatus().isForbidden();
      step(other, id, "accept", Map.of(), "\"1\"").expectStatus().isForbidden();
      step(other, id, "resolve", Map.of("outcome", "acted", "text", "x"), "\"1\"")
          .expectStatus()
          .isForbidden();
    }
  }

  @Test
  void isClosedToTokensThatAreNotOfTheRealm() {
    String id = text(filed("ขยะ"), "id");
    for (String bad : TestTokens.refused(HUAI_MEK)) {
      for (String path : List.of("/complaints", "/complaints/" + id)) {
        get(path, bad)
            .expectStatus()
            .isUnauthorized()
            .expectHeader()
            .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
      }
      step(bad, id, "accept", Map.of(), "\"1\"").expectStatus().isUnauthorized();
    }
    http.get().uri("/complaints").exchange().expectStatus().isUnauthorized();
    http.post()
        .uri("/complaints/" + id + "/accept")
        .header("Idempotency-Key", key())
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void isNotLookedForOnPagesThatNobodyCanCount() {
    get("/complaints?page=2147483647&size=100", TestTokens.officer(HUAI_MEK))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("#page");
    get("/complaints?page=10000&size=100", TestTokens.officer(HUAI_MEK)).expectStatus().isOk();
  }
}
