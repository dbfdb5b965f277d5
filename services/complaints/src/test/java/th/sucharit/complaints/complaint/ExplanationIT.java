package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintExplained;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** An officer explains why a matter is not solved yet; its complainant reads it by receipt. */
class ExplanationIT extends ComplaintTest {

  private static final String WORDS = "canary-of-the-explanation";
  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Autowired private Clock clock;

  @Test
  void isReadByReceiptAndAnnouncedWithoutItsWords() {
    Map<String, Object> filed = filed("ไฟถนน");
    String id = text(filed, "id");
    LocalDate until = today().plusDays(30);
    step(OFFICER, id, "accept", Map.of(), "*").expectStatus().isOk();
    get("/complaints/" + id, OFFICER)
        .expectBody()
        .jsonPath("$.newDays.first")
        .isEqualTo(today().plusDays(16).toString())
        .jsonPath("$.newDays.last")
        .isEqualTo(today().plusDays(45).toString());
    String due = until + "T16:59:59.999Z";

    String key = key();
    for (int sent = 0; sent < 2; sent++) {
      send(OFFICER, id, "explain", explanation(until), "\"2\"", key)
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.deadlines.resolution")
          .isEqualTo(due)
          .jsonPath("$.clocks[1].explainedAt")
          .isNotEmpty()
          .jsonPath("$.messages.length()")
          .isEqualTo(1)
          .jsonPath("$.history[-1:].status")
          .isEqualTo("explained")
          .jsonPath("$.history[-1:].by.role")
          .isEqualTo("officer")
          .jsonPath("$.newDays")
          .doesNotExist();
    }
    status(text(filed, "receipt"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("accepted")
        .jsonPath("$.deadlines.resolution")
        .isEqualTo(due)
        .jsonPath("$.history[-1:].status")
        .isEqualTo("explained")
        .jsonPath("$.messages[0].text")
        .isEqualTo(WORDS)
        .jsonPath("$.messages[0].until")
        .isEqualTo(due);
    PublishedEvents facts = PublishedEvents.of(Topics.COMPLAINTS);
    assertThat(facts.await(id, ComplaintExplained.class).data())
        .contains(due)
        .doesNotContain(WORDS);
    assertThat(facts.of(one -> one.subject().equals(id) && one.type().contains("explained")))
        .hasSize(1);
  }

  @Test
  void isRefusedWithoutADayThatCanBeGivenOrOnWhatWasNotSeen() {
    String id = text(filed("ไฟถนน"), "id");
    step(OFFICER, id, "accept", Map.of(), "*").expectStatus().isOk();
    for (LocalDate wrong :
        List.of(today().plusDays(15), today().plusDays(46), today().minusDays(1))) {
      explain(OFFICER, id, explanation(wrong))
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.errors[0].pointer")
          .isEqualTo("/until")
          .jsonPath("$.errors[0].messageTh")
          .isNotEmpty();
    }
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("text", WORDS),
            Map.of("until", today().plusDays(20).toString()),
            Map.of("text", " ", "until", today().plusDays(20).toString()),
            Map.of("text", WORDS, "until", "soon"))) {
      explain(OFFICER, id, wrong).expectStatus().isBadRequest();
    }
    step(OFFICER, id, "explain", explanation(today().plusDays(20)), "\"1\"")
        .expectStatus()
        .isEqualTo(412);
    explain(OFFICER, id, explanation(today().plusDays(20))).expectStatus().isOk();
    explain(OFFICER, id, explanation(today().plusDays(25)))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:complaint-explained");
  }

  @Test
  void isTheOfficersOfTheSameLocalGovernmentOnly() {
    String id = text(filed("ไฟถนน"), "id");
    Map<String, Object> body = explanation(today().plusDays(20));
    explain(TestTokens.officer(THA_PHAE), id, body).expectStatus().isNotFound();
    explain(TestTokens.executive(HUAI_MEK), id, body).expectStatus().isForbidden();
    explain(TestTokens.provincialOfficer("46"), id, body).expectStatus().isForbidden();
  }

  private RestTestClient.ResponseSpec explain(String token, String id, Map<String, Object> body) {
    return step(token, id, "explain", body, "*");
  }

  private static Map<String, Object> explanation(LocalDate until) {
    return Map.of("text", WORDS, "until", until.toString());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
  }
}
