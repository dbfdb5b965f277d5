package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/**
 * What everybody reads does not follow the number of complaints, so there is nothing to subtract:
 * not from what was read yesterday, nor from another year, nor from the published statistics.
 */
@ServiceTest
class PublicNumbersIT {

  private static final String CODE = "5461041";
  private static final Jurisdiction BODY = Jurisdiction.of(CODE, "46");
  private static final Instant AT = Instant.parse("2026-11-20T03:15:00Z");

  /** Of the first half of fiscal year 2567, which two checklists count, and of the second. */
  private static final List<Instant> RECEIVED =
      List.of(Instant.parse("2023-12-01T00:00:00Z"), Instant.parse("2024-06-01T00:00:00Z"));

  /** Those who do not deal with the complaints; nobody at all first. */
  private static final List<String> OUTSIDERS =
      List.of(
          "",
          TestTokens.officer("5800106"),
          TestTokens.provincialOfficer("80"),
          TestTokens.auditor(),
          TestTokens.administrator());

  @Autowired private RestTestClient client;
  @Autowired private LocalGovernmentDirectory directory;

  private Http http;

  @BeforeEach
  void ready() {
    http = new Http(client);
    RegistryFacts.register(directory, BODY);
  }

  @Test
  void staysTheSameWhateverIsFiledEndedOrTakenUpAgain() {
    send("first", 1, filed("general", 0));
    awaitInside("1 of 1 open");
    List<String> before = outside();
    assertThat(before).allMatch(shown -> shown.contains("complaint-counts"));
    assertThat(before).noneMatch(shown -> shown.contains("total\":"));

    for (int i = 2; i <= 11; i++) {
      send("more-" + i, 1, filed(i % 3 == 0 ? "corruption" : "general", i % 2));
      awaitInside(i + " of " + i + " open");
      assertThat(outside()).as("with %s complaints", i).isEqualTo(before);
    }
    send("first", 2, new ComplaintResolved(AT, "acted", false));
    send("more-3", 2, new ComplaintDismissed(AT, "in-court", false));
    awaitInside("9 of 11 open");
    assertThat(outside()).isEqualTo(before);
    send("first", 3, new ComplaintReopened(AT, "officer", AT, AT));
    awaitInside("10 of 11 open");
    assertThat(outside()).isEqualTo(before);
  }

  @Test
  void namesWhereTheNumbersOfMonthsThatAreOverArePublished() {
    Jurisdiction other = Jurisdiction.of("5461042", "46");
    RegistryFacts.register(directory, other);
    EventProducer.to(Topics.COMPLAINTS)
        .send(Envelope.of("of-5461042", 1, other, filed("general", 0)));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          assertThat(http.get(checklist("5461042", 2568), null).evidenced()).containsExactly("O19");
          assertThat(http.get(checklist("5461042", 2567), null).evidenced()).containsExactly("O24");
        });
    assertThat(where(2568, "O19")).isEqualTo(where(2567, "O24")).endsWith("fiscalYear=2567");
    assertThat(where(2568, "O19"))
        .startsWith("/api/complaints/statistics?localGovernment=5461042&");
  }

  private String where(int year, String item) {
    return http.get(checklist("5461042", year), null)
        .item(item)
        .at("/platform/0/statistics")
        .stringValue();
  }

  /** All that outsiders read of both checklists, with what tells whether it was changed. */
  private List<String> outside() {
    return OUTSIDERS.stream()
        .flatMap(token -> Stream.of(2567, 2568).map(year -> answer(year, token)))
        .map(answer -> answer.etag() + answer.body())
        .toList();
  }

  private Answer answer(int year, String token) {
    return http.get(checklist(CODE, year), token.isEmpty() ? null : token).is(200);
  }

  private void awaitInside(String expected) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          Answer half = answer(2567, TestTokens.officer(CODE));
          assertThat(half.evidenced()).containsExactly("O24");
          Answer shown = answer(2568, TestTokens.officer(CODE));
          assertThat(shown.evidenced()).containsExactly("O19");
          String all = "/platform/0/counts/all/";
          assertThat(
                  shown.item("O19").at(all + "inProgress").asInt()
                      + " of "
                      + shown.item("O19").at(all + "total").asInt()
                      + " open")
              .isEqualTo(expected);
        });
  }

  private static ComplaintFiled filed(String kind, int half) {
    return new ComplaintFiled(kind, "web", AT, AT, RECEIVED.get(half));
  }

  private static void send(String id, long sequence, DomainEvent fact) {
    EventProducer.to(Topics.COMPLAINTS).send(Envelope.of("public-" + id, sequence, BODY, fact));
  }
}
