package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came by letter, telephone, box or in person is entered with the day it came. */
@ServiceTest
class DeskIT {

  private static final String HUAI_MEK = "5460802";
  private static final String THA_PHAE = "5800106";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired JsonMapper json;

  @BeforeEach
  void registered() {
    RegistryFacts.register(
        directory, Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
  }

  @Test
  void letsTheTermsRunFromTheDayOnThePaper() {
    JsonNode entered =
        json.readTree(
            enter("letter", "2025-03-05", TestTokens.officer(HUAI_MEK))
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    assertThat(entered.get("receivedAt").stringValue()).isEqualTo("2025-03-04T17:00:00Z");
    assertThat(entered.at("/deadlines/resolution").stringValue())
        .isEqualTo("2025-03-20T16:59:59.999Z");
    assertThat(entered.get("receipt").stringValue()).isNotBlank();

    PublishedEvents.Published told =
        PublishedEvents.of(Topics.COMPLAINTS)
            .await(entered.get("id").stringValue(), ComplaintFiled.class);
    ComplaintFiled fact = json.readValue(told.data(), ComplaintFiled.class);
    assertThat(fact.channel()).isEqualTo("letter");
    assertThat(FiscalYear.of(fact.receivedAt())).isEqualTo(new FiscalYear(2568));
    assertThat(told.headers())
        .containsEntry("ce_localgovernment", HUAI_MEK)
        .containsEntry("ce_actorrole", "officer");
  }

  @Test
  void belongsToTheOfficersOwnLocalGovernment() {
    String entered =
        enter("phone", "2026-01-05", TestTokens.officer(THA_PHAE))
            .expectStatus()
            .isCreated()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    http.get()
        .uri("/complaints/" + json.readTree(entered).get("id").stringValue())
        .header("Authorization", "Bearer " + TestTokens.officer(HUAI_MEK))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @ParameterizedTest
  @CsvSource({
    "web,    2025-03-05, /channel",
    "letter, 2999-01-01, /receivedOn",
    "letter, 1900-01-01, /receivedOn",
    "letter, 05/03/2568, /receivedOn"
  })
  void namesWhatHasToBeMended(String channel, String day, String pointer) {
    enter(channel, day, TestTokens.officer(HUAI_MEK))
        .expectStatus()
        .isEqualTo(HttpStatus.BAD_REQUEST)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer)
        .jsonPath("$.errors[0].messageTh")
        .isNotEmpty();
  }

  @Test
  void acceptsAPaperOfToday() {
    LocalDate today = LocalDate.now(FiscalYear.BANGKOK);
    enter("box", today.toString(), TestTokens.officer(HUAI_MEK)).expectStatus().isCreated();
  }

  private RestTestClient.ResponseSpec enter(String channel, String day, String token) {
    return http.post()
        .uri("/complaints/desk")
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            Map.of(
                "channel",
                channel,
                "receivedOn",
                day,
                "subject",
                "ถนนเป็นหลุม",
                "details",
                "ถนนหน้าวัดเป็นหลุมลึก"))
        .exchange();
  }
}
