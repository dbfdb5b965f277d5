package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintRated;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** Officers, complainants and the province deal with a case in turn. */
class CaseWorkIT extends ComplaintTest {

  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Test
  void goesThroughEveryHand() {
    Map<String, Object> filed = filed("น้ำประปาไม่ไหล");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");

    does(id, "assign", Map.of("unit", "public-works", "person", "somchai", "why", "งานประปา"))
        .jsonPath("$.status")
        .isEqualTo("assigned")
        .jsonPath("$.history[2].why")
        .isEqualTo("งานประปา")
        .jsonPath("$.assignee")
        .isEqualTo("somchai");
    does(id, "opinion", Map.of("text", "ท่อแตก")).jsonPath("$.status").isEqualTo("opinion-given");
    does(id, "ask", Map.of("text", "บ้านเลขที่ใด"))
        .jsonPath("$.status")
        .isEqualTo("waiting")
        .jsonPath("$.deadlines.resolution")
        .doesNotExist();
    byReceipt("messages", Map.of("receipt", receipt, "text", "หมู่ ๓"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("opinion-given")
        .jsonPath("$.deadlines.resolution")
        .exists()
        .jsonPath("$.messages[1].from")
        .isEqualTo("complainant")
        .jsonPath("$.history[0].by")
        .doesNotExist();
    does(id, "resolve", Map.of("outcome", "explained", "text", "รอการประปาส่วนภูมิภาค"));
    byReceipt("appeal", Map.of("receipt", receipt, "why", "ยังไม่มีน้ำ")).expectStatus().isOk();
    String province = TestTokens.provincialOfficer("46");
    get("/complaints/provinces/46?size=100", province)
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(body -> assertThat(body).contains(id));
    get("/complaints/provinces/cases/" + id, TestTokens.provincialOfficer("65"))
        .expectStatus()
        .isNotFound();
    http.post()
        .uri("/complaints/provinces/cases/" + id + "/review")
        .header("Authorization", "Bearer " + province)
        .header("Idempotency-Key", key())
        .header("If-Match", "*")
        .body(Map.of("outcome", "returned", "text", "ให้จัดรถน้ำ"))
        .exchange()
        .expectStatus()
        .isOk();
    get("/complaints/provinces/cases/" + id, province).expectStatus().isNotFound();
    does(id, "accept", Map.of());
    does(id, "resolve", Map.of("outcome", "acted", "text", "จัดรถน้ำแล้ว"));
    byReceipt("rating", Map.of("receipt", receipt, "stars", 4)).expectStatus().isOk();

    PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
    events.await(id, ComplaintRated.class);
    List<PublishedEvents.Published> story = events.of(event -> event.subject().equals(id));
    for (int i = 0; i < story.size(); i++) {
      assertThat(story.get(i).sequence()).isEqualTo(i + 1L);
    }
    assertThat(story.toString()).doesNotContain("somchai").doesNotContain("ประปา");
  }

  @Test
  void isWithdrawnOnceAndTakenUpAgainByReceipt() {
    Map<String, Object> filed = filed("เสียงดังกลางคืน");
    String receipt = text(filed, "receipt");
    byReceipt("withdrawal", Map.of("receipt", receipt)).expectStatus().isOk();
    byReceipt("withdrawal", Map.of("receipt", receipt))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:complaint-closed")
        .jsonPath("$.detailTh")
        .isNotEmpty();
    byReceipt("rating", Map.of("receipt", receipt, "stars", 1)).expectStatus().isEqualTo(409);
    byReceipt("reopening", Map.of("receipt", receipt, "why", "กลับมาดังอีก"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("reopened");
  }

  @Test
  void repeatsACommandOfAComplainantWithOneEffect() {
    String receipt = text(filed("ส่งข้อความซ้ำ"), "receipt");
    String key = key();
    for (int i = 0; i < 3; i++) {
      http.post()
          .uri("/complaints/receipts/messages")
          .header("Idempotency-Key", key)
          .body(Map.of("receipt", receipt, "text", "ครั้งเดียว"))
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.messages.length()")
          .isEqualTo(1);
    }
  }

  @Test
  void saysWhatToMend() {
    Map<String, Object> filed = filed("ต้องแก้ไข");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    refuses(id, "assign", Map.of(), "/unit");
    refuses(id, "assign", Map.of("unit", "no-such-unit"), "/unit");
    refuses(id, "dismiss", Map.of("reason", "no-such-reason", "text", "x"), "/reason");
    refuses(id, "forward", Map.of("to", "local-government", "why", "x"), "/localGovernment");
    refuses(
        id,
        "forward",
        Map.of("to", "local-government", "localGovernment", HUAI_MEK, "why", "x"),
        "/localGovernment");
    refuses(id, "forward", Map.of("to", "moon", "why", "x"), "/to");
    refuses(id, "opinion", Map.of("text", " "), "/text");
    refuses(id, "reopen", Map.of(), "/why");
    byReceipt("rating", Map.of("receipt", receipt, "stars", 6))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/stars");
    byReceipt("appeal", Map.of("receipt", "1234", "why", "x")).expectStatus().isNotFound();
  }

  private void refuses(String id, String step, Map<String, Object> body, String pointer) {
    step(OFFICER, id, step, body, "*")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer)
        .jsonPath("$.errors[0].messageTh")
        .isNotEmpty();
  }

  private org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec does(
      String id, String step, Map<String, Object> body) {
    return step(OFFICER, id, step, body, "*").expectStatus().isOk().expectBody();
  }

  private ResponseSpec byReceipt(String what, Map<String, Object> body) {
    return http.post()
        .uri("/complaints/receipts/" + what)
        .header("Idempotency-Key", key())
        .body(body)
        .exchange();
  }
}
