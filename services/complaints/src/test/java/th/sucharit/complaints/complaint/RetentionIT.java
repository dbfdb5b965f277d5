package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintErased;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.web.Problem;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;

/** What a complaint says is destroyed when its time has run out; that there was one stays. */
class RetentionIT extends ComplaintTest {

  private static final LocalGovernmentId HERE = new LocalGovernmentId(HUAI_MEK);
  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Autowired private RetentionSweep sweep;
  @Autowired private RetentionRules rules;
  @Autowired private Complaints complaints;
  @Autowired private Aggregates aggregates;
  @Autowired private CaseKeyRing keys;
  @Autowired private MongoTemplate mongo;
  @Autowired private Clock clock;

  @Test
  void destroysTheWordsAndTheKeyAndKeepsTheCount() {
    Map<String, Object> filed = ended("เรื่องเก่า");
    String id = text(filed, "id");
    Document copy = stored(id);
    Complaint before = complaints.findIn(HERE, id).orElseThrow();
    sweep.sweepAt(inYears(9));
    assertThat(keys.of(id).open(before.file().orElseThrow().subject())).isEqualTo("เรื่องเก่า");

    sweep.sweepAt(inYears(11));
    get("/complaints/" + id, OFFICER)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("erased")
        .jsonPath("$.subject")
        .doesNotExist()
        .jsonPath("$.contact")
        .doesNotExist()
        .jsonPath("$.messages.length()")
        .isEqualTo(0);
    assertThat(stored(id).containsKey("file")).isFalse();
    assertThat(complaints.findIn(HERE, id).orElseThrow().marks().endedAs()).isEqualTo("resolved");
    // a copy of the case from before is of no use to anybody
    assertThat(copy.containsKey("file")).isTrue();
    CaseFile inTheCopy = before.file().orElseThrow();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> keys.of(id).open(inTheCopy.subject()));
    PublishedEvents.of(Topics.COMPLAINTS).await(id, ComplaintErased.class);
    status(text(filed, "receipt")).expectBody().jsonPath("$.status").isEqualTo("erased");
    http.post()
        .uri("/complaints/receipts/messages")
        .header("Idempotency-Key", key())
        .body(Map.of("receipt", text(filed, "receipt"), "text", "x"))
        .exchange()
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void leavesNothingOfItInOtherInterfacesEither() {
    // keeps the categories that everybody begins with
    String own = "5461098";
    RegistryFacts.register(directory, Jurisdiction.of(own, "46"));
    String officer = TestTokens.officer(own);
    String filed =
        http.post()
            .uri("/open311/v2/requests.json")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(
                "jurisdiction_id=%s&service_code=lighting&address_string=x&description=y"
                    .formatted(own))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    Document request =
        new Document("_id", filed.replaceAll("(?s).*\"service_request_id\":\"([^\"]+).*", "$1"));
    String id = mongo.getCollection("publicRequests").find(request).first().getString("caseId");
    step(officer, id, "accept", Map.of(), "*").expectStatus().isOk();
    step(officer, id, "resolve", Map.of("outcome", "acted", "text", "เสร็จ"), "*")
        .expectStatus()
        .isOk();
    sweep.sweepAt(inYears(9));
    assertThat(mongo.getCollection("publicRequests").countDocuments(request)).isEqualTo(1);
    sweep.sweepAt(inYears(11));
    assertThat(mongo.getCollection("publicRequests").countDocuments(request)).isZero();
  }

  @Test
  void waitsWhileItIsHeld() {
    String id = text(ended("มีคดีความ"), "id");
    step(OFFICER, id, "hold", Map.of("why", "ศาลเรียกเอกสาร"), "*").expectStatus().isOk();
    step(OFFICER, id, "hold", Map.of("why", "อีกครั้ง"), "*").expectStatus().isEqualTo(409);
    sweep.sweepAt(inYears(11));
    get("/complaints/" + id, OFFICER)
        .expectBody()
        .jsonPath("$.subject")
        .isEqualTo("มีคดีความ")
        .jsonPath("$.held")
        .isEqualTo(true);
    step(OFFICER, id, "release", Map.of("why", "คดีถึงที่สุด"), "*").expectStatus().isOk();
    sweep.sweepAt(inYears(12));
    assertThat(complaints.findIn(HERE, id).orElseThrow().status()).isEqualTo("erased");
  }

  @Test
  void looksInTimeAlsoWhenItEndedAnewInAWayThatIsKeptShorter() {
    Map<String, Object> filed = ended("ถอนภายหลัง");
    String receipt = text(filed, "receipt");
    sweep.sweepAt(inYears(1));
    byReceipt("reopening", Map.of("receipt", receipt, "why", "ยังไม่เสร็จ"));
    byReceipt("withdrawal", Map.of("receipt", receipt));
    sweep.sweepAt(inYears(2));
    assertThat(complaints.findIn(HERE, text(filed, "id")).orElseThrow().status())
        .isEqualTo("erased");
  }

  private void byReceipt(String what, Map<String, Object> body) {
    http.post()
        .uri("/complaints/receipts/" + what)
        .header("Idempotency-Key", key())
        .body(body)
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void neverErasesWhatIsStillOpen() {
    String id = text(filed("ยังไม่จบ"), "id");
    sweep.sweepAt(inYears(50));
    get("/complaints/" + id, OFFICER).expectBody().jsonPath("$.subject").isEqualTo("ยังไม่จบ");
  }

  @Test
  void destroysTheKeyOfACaseWhoseErasureWasInterrupted() {
    String id = text(ended("ขาดตอน"), "id");
    Complaint complaint = complaints.findIn(HERE, id).orElseThrow();
    CaseFile words = complaint.file().orElseThrow();
    aggregates.amend(complaint, one -> one.erase(rules, inYears(11)));
    assertThat(keys.of(id).open(words.subject())).as("the key is still there").isNotBlank();
    sweep.sweepAt(inYears(11));
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> keys.of(id).open(words.subject()));
  }

  private Map<String, Object> ended(String subject) {
    Map<String, Object> body = new HashMap<>(complaint(subject));
    body.put("contact", "ทดสอบ 000");
    Map<String, Object> filed =
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    String id = text(filed, "id");
    step(OFFICER, id, "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, id, "resolve", Map.of("outcome", "acted", "text", "เสร็จ"), "*")
        .expectStatus()
        .isOk();
    return filed;
  }

  private Document stored(String id) {
    return mongo.getCollection("complaints").find(new Document("_id", id)).first();
  }

  private Instant inYears(int years) {
    return clock.instant().plus(Duration.ofDays(years * 366L));
  }
}
