package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.notification.Post;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** Nobody's complaint is lost because it was joined with another. */
class LeftBehindIT extends ComplaintTest {

  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Autowired private Complaints complaints;
  @Autowired private Aggregates aggregates;
  @Autowired private EscalationSweep sweep;
  @Autowired private Clock clock;
  @Autowired private JoinedCases joined;
  @Autowired private MongoTemplate mongo;
  @Autowired private ApplicationContext service;
  @Autowired private JavaMailSenderImpl mail;

  private final Post post = new Post();

  @AfterEach
  void closeThePost() {
    post.close();
  }

  @Test
  void goesOnByItselfWhenTheOtherIsTakenBackAlsoWhereThatIsHeld() {
    mail.setPort(post.port());
    Pair pair = pair("สะพานชำรุด", Map.of("notify", Map.of("email", "left@example.org")));
    Instant due = complaint(pair).clocks().due(CaseClocks.RESOLUTION).orElseThrow();
    merge(pair.later(), pair.kept()).expectStatus().isOk();
    step(OFFICER, pair.kept(), "hold", Map.of("why", "x"), "*").expectStatus().isOk();
    byReceipt("withdrawal", Map.of("receipt", pair.keptReceipt())).expectStatus().isOk();
    awaitStatus(pair, "reopened");
    assertThat(complaint(pair).clocks().due(CaseClocks.RESOLUTION)).contains(due);
    assertThat(complaint(pair).marks().open()).isTrue();
    status(pair.laterReceipt())
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("reopened")
        .jsonPath("$.follows")
        .doesNotExist();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          Post.send(service, Duration.ofDays(1));
          assertThat(post.of("left@example.org")).as("joined, and on its own again").hasSize(2);
        });
    sweep.sweepAt(clock.instant().plus(Duration.ofDays(20)));
    get("/complaints/" + pair.later(), OFFICER)
        .expectBody()
        .jsonPath("$.history[-1:].status")
        .isEqualTo("escalated")
        .jsonPath("$.history[?(@.status=='separated')].by.role")
        .isEqualTo("system");
  }

  @Test
  void goesOnByItselfWhenTheOtherIsDismissed() {
    Pair pair = joined("ท่อแตก");
    step(OFFICER, pair.kept(), "dismiss", Map.of("reason", "in-court", "text", "x"), "*")
        .expectStatus()
        .isOk();
    awaitStatus(pair, "reopened");
  }

  @Test
  void goesOnHereWhenTheOtherIsForwarded() {
    Pair pair = joined("ป้ายล้ม");
    Map<String, Object> there =
        Map.of("to", "local-government", "localGovernment", THA_PHAE, "why", "x");
    step(OFFICER, pair.kept(), "forward", there, "*").expectStatus().isOk();
    awaitStatus(pair, "reopened");
  }

  @Test
  void goesOnByItselfWhenTheOtherEndedWhileItJoined() {
    Pair pair = pair("ต้นไม้ล้ม");
    Complaint seen = complaints.findAnywhere(pair.kept()).orElseThrow();
    byReceipt("withdrawal", Map.of("receipt", pair.keptReceipt())).expectStatus().isOk();
    PublishedEvents.of(Topics.COMPLAINTS).await(pair.kept(), ComplaintWithdrawn.class);
    aggregates.amend(
        complaint(pair), later -> later.join(seen, CaseFixture.officer(0), CaseFixture.CALENDAR));
    awaitStatus(pair, "reopened");
  }

  @Test
  void goesOnByItselfWhenTheOneInTheMiddleIsTakenBack() {
    Pair pair = pair("ฝุ่นควัน");
    Map<String, Object> third = filed("ฉบับที่สาม");
    String last = text(third, "id");
    merge(last, pair.later()).expectStatus().isOk();
    merge(pair.later(), pair.kept()).expectStatus().isOk();
    byReceipt("withdrawal", Map.of("receipt", pair.laterReceipt()))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("withdrawn");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> complaints.findAnywhere(last).orElseThrow().status().equals("reopened"));
    get("/complaints/" + pair.kept(), OFFICER).expectBody().jsonPath("$.joined").isEmpty();
  }

  @Test
  void tellsOfficersWhatIsAddedToAJoinedOneAndOffersToTakeItBack() {
    Pair pair = joined("น้ำเสีย");
    status(pair.laterReceipt())
        .expectBody()
        .jsonPath("$.offers[?(@.step=='withdrawal')]")
        .isNotEmpty();
    byReceipt("messages", Map.of("receipt", pair.laterReceipt(), "text", "ส่งรูปเพิ่ม"))
        .expectStatus()
        .isOk();
    get("/complaints/" + pair.kept(), OFFICER)
        .expectBody()
        .jsonPath("$.joinedCount")
        .isEqualTo(1)
        .jsonPath("$.joined[0].id")
        .isEqualTo(pair.later())
        .jsonPath("$.joined[0].messages")
        .isEqualTo(1)
        .jsonPath("$.joined[0].files")
        .isEqualTo(0)
        .jsonPath("$.joined[0].lastHeard")
        .isNotEmpty();
  }

  @Test
  void listsTheFirstHundredAndSaysHowManyThereAre() {
    Jurisdiction here = Jurisdiction.of("5460899", "46");
    Complaint kept = CaseFixture.received("kept", here, CaseFixture.MORNING);
    mongo.insert(kept);
    for (int i = 1; i <= 101; i++) {
      Instant later = CaseFixture.MORNING.plusSeconds(i);
      Complaint one = CaseFixture.received("later" + i, here, later);
      one.join(kept, CaseFixture.officer(60), CaseFixture.CALENDAR);
      mongo.insert(one);
    }
    JoinedCases.Shown shown = joined.of(kept);
    assertThat(shown.count()).isEqualTo(101);
    assertThat(shown.first()).hasSize(100);
    assertThat(shown.first().getFirst().id()).isEqualTo("later1");
  }

  /** Two complaints, the later of which is to join the earlier. */
  private record Pair(String kept, String keptReceipt, String later, String laterReceipt) {}

  private Pair pair(String subject) {
    return pair(subject, Map.of());
  }

  private Pair pair(String subject, Map<String, Object> more) {
    Map<String, Object> first = filed(subject);
    Map<String, Object> body = new HashMap<>(complaint("อีกฉบับ " + subject));
    body.putAll(more);
    Map<String, Object> second =
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    return new Pair(
        text(first, "id"), text(first, "receipt"), text(second, "id"), text(second, "receipt"));
  }

  private Pair joined(String subject) {
    Pair pair = pair(subject);
    merge(pair.later(), pair.kept()).expectStatus().isOk();
    return pair;
  }

  private RestTestClient.ResponseSpec merge(String id, String into) {
    return step(OFFICER, id, "merge", Map.of("into", into, "why", "x"), "*");
  }

  private RestTestClient.ResponseSpec byReceipt(String step, Map<String, Object> body) {
    return http.post()
        .uri("/complaints/receipts/" + step)
        .header("Idempotency-Key", key())
        .body(body)
        .exchange();
  }

  private Complaint complaint(Pair pair) {
    return complaints.findAnywhere(pair.later()).orElseThrow();
  }

  private void awaitStatus(Pair pair, String status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(complaint(pair).status()).isEqualTo(status));
  }
}
