package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** Complaints about the same matter go on as one; each complainant keeps receipt and dialogue. */
class JoiningIT extends ComplaintTest {

  private static final String OFFICER = TestTokens.officer(HUAI_MEK);
  private static final Map<String, Object> ACTED =
      Map.of("outcome", "acted", "text", "ซ่อมให้คุณสมชายแล้ว");

  @Autowired private Complaints complaints;
  @Autowired private EscalationSweep sweep;
  @Autowired private Clock clock;

  @Test
  void followsTheOutcomeWithoutSeeingTheOther() {
    Pair pair = pair("ไฟดับหน้าวัด");
    join(pair)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("joined")
        .jsonPath("$.joinedTo")
        .isEqualTo(pair.kept())
        .jsonPath("$.history[-1:].why")
        .isEqualTo("เรื่องเดียวกัน");
    get("/complaints/" + pair.kept(), OFFICER)
        .expectBody()
        .jsonPath("$.joined[0].id")
        .isEqualTo(pair.later());
    step(OFFICER, pair.kept(), "accept", Map.of(), "*").expectStatus().isOk();
    follows(pair, false).jsonPath("$.offers[?(@.step=='reopening')]").isNotEmpty();

    LocalDate newDay = LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK).plusDays(20);
    step(
            OFFICER,
            pair.kept(),
            "explain",
            Map.of("text", "รออะไหล่ของคุณสมชาย", "until", newDay.toString()),
            "*")
        .expectStatus()
        .isOk();
    follows(pair, false).jsonPath("$.follows.newDay").isEqualTo(newDay.toString());

    step(OFFICER, pair.later(), "reply", Map.of("text", "รวมเรื่องแล้ว"), "*")
        .expectStatus()
        .isOk();
    step(OFFICER, pair.kept(), "resolve", ACTED, "*").expectStatus().isOk();
    follows(pair, true)
        .jsonPath("$.follows")
        .isEqualTo(
            Map.of(
                "ended",
                true,
                "endedOn",
                LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK).toString(),
                "outcome",
                "acted"));
    String page =
        status(pair.laterReceipt()).expectBody(String.class).returnResult().getResponseBody();
    assertThat(page)
        .contains("รวมเรื่องแล้ว")
        .doesNotContain("สมชาย")
        .doesNotContain(pair.kept())
        .doesNotContain("ไฟดับหน้าวัด");
    assertThat(status(pair.keptReceipt()).expectBody(String.class).returnResult().getResponseBody())
        .doesNotContain("รวมเรื่องแล้ว")
        .doesNotContain(pair.later());

    step(OFFICER, pair.later(), "separate", Map.of("why", "x"), "*").expectStatus().isEqualTo(409);
    PublishedEvents.Published fact =
        PublishedEvents.of(Topics.COMPLAINTS).await(pair.later(), ComplaintMerged.class);
    assertThat(fact.data()).contains(pair.kept()).contains("\"late\":false");
  }

  @Test
  void goesOnWithItsOwnTermsWhenItIsSeparated() {
    Pair pair = pair("ถนนทรุด");
    String due = resolutionDue(pair.laterReceipt());
    join(pair).expectStatus().isOk();
    assertThat(complaints.findAnywhere(pair.later()).orElseThrow().marks().next()).isNull();
    step(OFFICER, pair.later(), "reopen", Map.of("why", "x"), "*").expectStatus().isEqualTo(409);
    step(OFFICER, pair.later(), "separate", Map.of("why", "คนละจุด"), "*")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("reopened")
        .jsonPath("$.joinedTo")
        .doesNotExist();
    assertThat(resolutionDue(pair.laterReceipt())).isEqualTo(due);
    step(OFFICER, pair.later(), "separate", Map.of("why", "x"), "*").expectStatus().isEqualTo(409);
    get("/complaints/" + pair.kept(), OFFICER).expectBody().jsonPath("$.joined").isEmpty();
    PublishedEvents.of(Topics.COMPLAINTS).await(pair.later(), ComplaintSeparated.class);
    sweep.sweepAt(clock.instant().plus(Duration.ofDays(20)));
    get("/complaints/" + pair.later(), OFFICER)
        .expectBody()
        .jsonPath("$.history[-1:].status")
        .isEqualTo("escalated");
  }

  @Test
  void letsTheComplainantComeBackAlsoAfterTheAnswerToTheOther() {
    Pair pair = pair("น้ำท่วมขัง");
    join(pair).expectStatus().isOk();
    step(OFFICER, pair.kept(), "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, pair.kept(), "resolve", ACTED, "*").expectStatus().isOk();
    http.post()
        .uri("/complaints/receipts/reopening")
        .header("Idempotency-Key", key())
        .body(Map.of("receipt", pair.laterReceipt(), "why", "หน้าบ้านฉันยังท่วม"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("reopened")
        .jsonPath("$.follows")
        .doesNotExist();
  }

  @Test
  void joinsOnlyWhatGoesOnHereAndCameBefore() {
    Pair pair = pair("ขยะตกค้าง");
    merge(OFFICER, pair.kept(), pair.later()).expectStatus().isEqualTo(409);
    merge(OFFICER, pair.later(), pair.later()).expectStatus().isBadRequest();
    merge(OFFICER, pair.later(), "none").expectStatus().isBadRequest();
    merge(TestTokens.officer(THA_PHAE), pair.later(), pair.kept()).expectStatus().isNotFound();
    merge(TestTokens.executive(HUAI_MEK), pair.later(), pair.kept()).expectStatus().isForbidden();
    Map<String, Object> elsewhere = new java.util.HashMap<>(complaint("ที่อื่น"));
    elsewhere.put("localGovernment", THA_PHAE);
    String there =
        text(file(elsewhere, key()).expectBody(MAP).returnResult().getResponseBody(), "id");
    merge(OFFICER, pair.later(), there).expectStatus().isBadRequest();
    step(OFFICER, pair.kept(), "dismiss", Map.of("reason", "in-court", "text", "x"), "*")
        .expectStatus()
        .isOk();
    join(pair).expectStatus().isEqualTo(409);
  }

  /** Two complaints, the later of which is to join the earlier. */
  private record Pair(String kept, String keptReceipt, String later, String laterReceipt) {}

  private Pair pair(String subject) {
    Map<String, Object> first = filed(subject);
    Map<String, Object> second = filed("ฉบับหลัง " + subject.length());
    return new Pair(
        text(first, "id"), text(first, "receipt"), text(second, "id"), text(second, "receipt"));
  }

  private RestTestClient.ResponseSpec join(Pair pair) {
    return merge(OFFICER, pair.later(), pair.kept());
  }

  private RestTestClient.ResponseSpec merge(String token, String id, String into) {
    return step(token, id, "merge", Map.of("into", into, "why", "เรื่องเดียวกัน"), "*");
  }

  private RestTestClient.BodyContentSpec follows(Pair pair, boolean ended) {
    return status(pair.laterReceipt())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("joined")
        .jsonPath("$.follows.ended")
        .isEqualTo(ended)
        .jsonPath("$.follows.status")
        .doesNotExist()
        .jsonPath("$.follows.deadlines")
        .doesNotExist();
  }

  private String resolutionDue(String receipt) {
    Map<?, ?> deadlines =
        (Map<?, ?>)
            status(receipt).expectBody(MAP).returnResult().getResponseBody().get("deadlines");
    return String.valueOf(deadlines.get("resolution"));
  }
}
