package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

@ServiceTest
class ComplaintLifeIT {

  private static final String HUAI_MEK = "5460802";
  private static final String THA_PHAE = "5800106";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;

  @BeforeEach
  void registered() {
    RegistryFacts.register(
        directory, Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
  }

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
  void keepsNoReceiptAndNoReadableContact() {
    Map<String, Object> body = new java.util.HashMap<>(complaint("ความลับ"));
    body.put("contact", "canary-contact");
    Map<String, Object> filed =
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    String receipt = text(filed, "receipt");
    for (String collection : mongo.getCollectionNames()) {
      mongo
          .getCollection(collection)
          .find()
          .forEach(document ->
              assertThat(document.toJson())
                  .doesNotContain("canary-contact")
                  .doesNotContain(receipt)
                  .doesNotContain(receipt.replace("-", "")));
    }
    get("/complaints/" + filed.get("id"), TestTokens.officer(HUAI_MEK))
        .expectBody()
        .jsonPath("$.contact")
        .isEqualTo("canary-contact");
    status("0000-0000-0000-0000-0000-0000-0000").expectStatus().isNotFound();
    status("ไม่ใช่รหัส").expectStatus().isNotFound();
  }

  private static final org.springframework.core.ParameterizedTypeReference<Map<String, Object>>
      MAP = new org.springframework.core.ParameterizedTypeReference<>() {};

  private Map<String, Object> filed(String subject) {
    return file(complaint(subject), key())
        .expectStatus()
        .isCreated()
        .expectBody(MAP)
        .returnResult()
        .getResponseBody();
  }

  private static Map<String, Object> complaint(String subject) {
    return Map.of(
        "localGovernment",
        HUAI_MEK,
        "kind",
        "general",
        "subject",
        subject,
        "details",
        "รายละเอียด " + subject);
  }

  private RestTestClient.ResponseSpec file(Map<String, Object> body, String key) {
    return http.post().uri("/complaints").header("Idempotency-Key", key).body(body).exchange();
  }

  private RestTestClient.ResponseSpec status(String receipt) {
    return http.post()
        .uri("/complaints/receipts/status")
        .body(Map.of("receipt", receipt))
        .exchange();
  }

  private RestTestClient.ResponseSpec get(String path, String token) {
    return http.get().uri(path).header("Authorization", "Bearer " + token).exchange();
  }

  private RestTestClient.ResponseSpec step(
      String token, String id, String step, Map<String, Object> body, String etag) {
    return send(token, id, step, body, etag, key());
  }

  private RestTestClient.ResponseSpec send(
      String token, String id, String step, Map<String, Object> body, String etag, String key) {
    return http.method(HttpMethod.POST)
        .uri("/complaints/" + id + "/" + step)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .header("If-Match", etag)
        .body(body)
        .exchange();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String text(Map<String, Object> body, String name) {
    return String.valueOf(body.get(name));
  }
}
