package th.sucharit.complaints.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.sucharit.testing.TestTokens;

/** Addresses, wordings and rules of notices that are not taken. */
class CaseNoticeRefusalsIT extends CaseNoticesTest {

  @Test
  void refusesWhatCannotBeToldOrReached() {
    Map<String, Object> body = new HashMap<>(complaint("x"));
    for (Map<String, String> wrong :
        List.of(
            Map.of("email", "nobody"),
            Map.of("email", "a@b.example", "phone", "0812345678"),
            Map.<String, String>of(),
            Map.of("line", "U" + "0".repeat(32)))) {
      body.put("notify", wrong);
      file(body, key()).expectStatus().isBadRequest();
    }
    http.get()
        .uri("/complaints/notices/channels")
        .exchange()
        .expectBody()
        .jsonPath("$.channels")
        .isEqualTo(List.of("email"));
    Map<String, Object> wording = Map.of("subject", "x", "body", "{details}");
    put(
            Map.of(
                "groups", List.of(),
                "texts", List.of(Map.of("occasion", "staff-new", "th", wording, "en", wording))),
            "\"0\"")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/texts/0/th");
    Map<String, Object> empty = Map.of("groups", List.of(), "texts", List.of());
    put(empty, "\"7\"").expectStatus().isEqualTo(412);
    String province = "/complaints/provinces/46/notifications";
    get(province, TestTokens.provincialOfficer("46")).expectStatus().isOk();
    get(province, TestTokens.provincialOfficer("80")).expectStatus().isNotFound();
    http.put()
        .uri(province)
        .header("Authorization", "Bearer " + TestTokens.provincialOfficer("80"))
        .header("Idempotency-Key", key())
        .header("If-Match", "\"0\"")
        .body(empty)
        .exchange()
        .expectStatus()
        .isNotFound();
  }
}
