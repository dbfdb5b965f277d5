package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** A complaint from a citizen to its end. */
class ComplaintLifeIT extends ComplaintTest {

  @Test
  void travelsFromACitizenToItsEnd() {
    Map<String, Object> filed =
        file(complaint("ไฟถนนดับ"), key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    String officer = TestTokens.officer(HUAI_MEK);

    String etag =
        step(officer, id, "accept", Map.of(), "\"1\"")
            .expectStatus()
            .isOk()
            .returnResult()
            .getResponseHeaders()
            .getETag();
    etag =
        step(officer, id, "reply", Map.of("text", "ช่างจะเข้าตรวจสอบ"), etag)
            .expectStatus()
            .isOk()
            .returnResult()
            .getResponseHeaders()
            .getETag();
    step(officer, id, "resolve", Map.of("outcome", "acted", "text", "เปลี่ยนหลอดไฟแล้ว"), etag)
        .expectStatus()
        .isOk();

    status(receipt)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("resolved")
        .jsonPath("$.history.length()")
        .isEqualTo(3)
        .jsonPath("$.messages[1].text")
        .isEqualTo("เปลี่ยนหลอดไฟแล้ว")
        .jsonPath("$.offers[*].step")
        .isEqualTo(List.of("messages", "rating", "reopening", "appeal"))
        .jsonPath("$.contact")
        .doesNotExist();

    PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
    events.await(id, ComplaintResolved.class);
    List<PublishedEvents.Published> story = events.of(event -> event.subject().equals(id));
    assertThat(story)
        .extracting(PublishedEvents.Published::sequence)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(story.getFirst().id()).isEqualTo(((Map<?, ?>) filed.get("ledger")).get("event"));
    assertThat(story.getFirst().headers())
        .containsEntry("ce_actorrole", "citizen")
        .containsEntry("ce_province", "46");
    assertThat(story.getLast().headers()).containsEntry("ce_actorrole", "officer");
    assertThat(story)
        .extracting(PublishedEvents.Published::type)
        .containsExactly(
            EventTypes.nameOf(ComplaintFiled.class),
            EventTypes.nameOf(ComplaintAccepted.class),
            EventTypes.nameOf(ComplainantTold.class),
            EventTypes.nameOf(ComplainantTold.class),
            EventTypes.nameOf(ComplaintResolved.class));
    assertThat(story.toString())
        .doesNotContain("ไฟถนน")
        .doesNotContain("หลอดไฟ")
        .doesNotContain(receipt);
  }

  @Test
  void isFiledOnceHoweverOftenItIsSent() throws Exception {
    String key = key();
    Map<String, Object> body = complaint("ส่งซ้ำ");
    try (var pool = Executors.newFixedThreadPool(3)) {
      List<Callable<Map<String, Object>>> three =
          java.util.Collections.nCopies(
              3,
              () ->
                  file(body, key)
                      .expectStatus()
                      .isCreated()
                      .expectBody(MAP)
                      .returnResult()
                      .getResponseBody());
      List<Map<String, Object>> answers =
          pool.invokeAll(three).stream().map(done -> done.resultNow()).toList();
      assertThat(answers).containsOnly(answers.getFirst());
      String id = text(answers.getFirst(), "id");
      PublishedEvents.of(Topics.COMPLAINTS).await(id, ComplaintFiled.class);
      assertThat(PublishedEvents.of(Topics.COMPLAINTS).of(event -> event.subject().equals(id)))
          .hasSize(1);
    }
    file(complaint("เรื่องอื่น"), key).expectStatus().isEqualTo(422);
  }

  @Test
  void isNotChangedOnWhatSomebodySawBefore() {
    String id = text(filed("ถนนพัง"), "id");
    String officer = TestTokens.officer(HUAI_MEK);
    step(officer, id, "accept", Map.of(), "\"0\"").expectStatus().isEqualTo(412);
    http.post()
        .uri("/complaints/" + id + "/accept")
        .header("Authorization", "Bearer " + officer)
        .header("Idempotency-Key", key())
        .exchange()
        .expectStatus()
        .isEqualTo(428);
    String key = key();
    send(officer, id, "accept", Map.of(), "\"1\"", key).expectStatus().isOk();
    send(officer, id, "accept", Map.of(), "\"1\"", key)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("accepted");
    step(officer, id, "accept", Map.of(), "\"2\"").expectStatus().isEqualTo(409);
  }

  @Test
  void saysWhatToMendInTwoLanguages() {
    file(
            Map.of(
                "localGovernment",
                HUAI_MEK,
                "kind",
                "general",
                "subject",
                "",
                "details",
                "x".repeat(10_001)),
            key())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:invalid")
        .jsonPath("$.detailTh")
        .isNotEmpty()
        .jsonPath("$.errors[?(@.pointer == '/subject')].messageTh")
        .isNotEmpty()
        .jsonPath("$.errors[?(@.pointer == '/details')].message")
        .isNotEmpty();
    file(Map.of("localGovernment", "1", "kind", "general", "subject", "s", "details", "d"), key())
        .expectStatus()
        .isBadRequest();
    file(
            Map.of(
                "localGovernment",
                HUAI_MEK,
                "kind",
                "general",
                "subject",
                "s",
                "details",
                "d",
                "tenant",
                "x"),
            key())
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/tenant");
    file(
            Map.of("localGovernment", "1111111", "kind", "general", "subject", "s", "details", "d"),
            key())
        .expectStatus()
        .isNotFound();
    file(
            Map.of(
                "localGovernment", HUAI_MEK, "kind", "corruption", "subject", "s", "details", "d"),
            key())
        .expectStatus()
        .isEqualTo(422);
    http.post()
        .uri("/complaints")
        .body(complaint("ไม่มีกุญแจ"))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:idempotency-key-required");
  }
}
