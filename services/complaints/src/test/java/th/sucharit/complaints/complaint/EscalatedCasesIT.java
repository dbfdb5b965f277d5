package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;

/** What was put before a superior is there to be seen, until what was owed is done. */
class EscalatedCasesIT extends ComplaintTest {

  private static final String HERE = "7200861";
  private static final String SIBLING = "7200862";
  private static final String OFFICER = TestTokens.officer(HERE);
  private static final String EXECUTIVE = TestTokens.executive(HERE);
  private static final String PROVINCE = TestTokens.provincialOfficer("72");

  @Autowired private Aggregates aggregates;
  @Autowired private Complaints complaints;
  @Autowired private Clock clock;

  @Test
  void showsTheExecutiveAndTheProvinceWhatPassedAndWhen() {
    RegistryFacts.register(directory, Jurisdiction.of(HERE, "72"), Jurisdiction.of(SIBLING, "72"));
    String late = file(HERE);
    String answered = file(HERE);
    String elsewhere = file(SIBLING);
    step(OFFICER, answered, "dismiss", Map.of("reason", "in-court", "text", "x"), "*")
        .expectStatus()
        .isOk();

    passed(8, late, answered, elsewhere);
    get("/complaints/escalated", EXECUTIVE)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.items[0].id")
        .isEqualTo(late)
        .jsonPath("$.items[0].passed.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].passed[0].term")
        .isEqualTo("opinion")
        .jsonPath("$.items[0].passed[0].to")
        .isEqualTo("executive")
        .jsonPath("$.items[0].passed[0].escalatedAt")
        .isNotEmpty()
        .jsonPath("$.items[0].subject")
        .doesNotExist();
    total("/complaints/provinces/72/escalated", PROVINCE, 0);

    passed(91, late, answered, elsewhere);
    String province = body("/complaints/provinces/72/escalated", PROVINCE);
    assertThat(province)
        .contains(late)
        .contains(elsewhere)
        .contains("\"final\"")
        .doesNotContain("canary")
        .doesNotContain(answered);
    assertThat(body("/complaints/escalated", EXECUTIVE))
        .contains(late)
        .doesNotContain(elsewhere)
        .as("neither subject nor details")
        .doesNotContain("canary");
    get("/complaints/provinces/72/escalated", TestTokens.provincialOfficer("46"))
        .expectStatus()
        .isNotFound();

    step(OFFICER, late, "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, late, "resolve", Map.of("outcome", "acted", "text", "x"), "*")
        .expectStatus()
        .isOk();
    total("/complaints/escalated", EXECUTIVE, 0);
    total("/complaints/provinces/72/escalated", PROVINCE, 1);
  }

  @Test
  void opensOneForWhomItIsBeforeWithoutAWordOfIt() {
    RegistryFacts.register(directory, Jurisdiction.of(HERE, "72"), Jurisdiction.of(SIBLING, "72"));
    String late = file(HERE);
    String elsewhere = file(SIBLING);
    step(OFFICER, late, "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, late, "assign", Map.of("unit", "finance", "why", "canary"), "*")
        .expectStatus()
        .isOk();
    step(OFFICER, late, "reply", Map.of("text", "canary"), "*").expectStatus().isOk();
    String ofExecutive = "/complaints/escalated/";
    String ofProvince = "/complaints/provinces/72/escalated/";
    get(ofExecutive + late, EXECUTIVE).expectStatus().isNotFound();

    passed(16, late, elsewhere);
    get(ofExecutive + late, EXECUTIVE)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("assigned")
        .jsonPath("$.unit")
        .isEqualTo("finance")
        .jsonPath("$.passed.length()")
        .isEqualTo(2)
        .jsonPath("$.history.length()")
        .isEqualTo(4)
        .jsonPath("$.clocks.length()")
        .isEqualTo(4)
        .jsonPath("$.messageCount")
        .isEqualTo(1);
    assertThat(body(ofExecutive + late, EXECUTIVE)).doesNotContain("canary");
    get(ofExecutive + elsewhere, EXECUTIVE).expectStatus().isNotFound();
    get(ofExecutive + late, OFFICER).expectStatus().isForbidden();
    get(ofExecutive + late, PROVINCE).expectStatus().isForbidden();
    get(ofProvince + late, PROVINCE).expectStatus().isNotFound();

    passed(91, late, elsewhere);
    assertThat(body(ofProvince + late, PROVINCE)).contains("\"final\"").doesNotContain("canary");
    get(ofProvince + elsewhere, PROVINCE).expectStatus().isOk();
    get(ofProvince + late, TestTokens.provincialOfficer("46")).expectStatus().isNotFound();
    get("/complaints/provinces/46/escalated/" + late, TestTokens.provincialOfficer("46"))
        .expectStatus()
        .isNotFound();
    get(ofProvince + late, EXECUTIVE).expectStatus().isForbidden();
    get(ofExecutive + "no-such-case", EXECUTIVE).expectStatus().isNotFound();
  }

  private void total(String path, String token, int total) {
    get(path, token).expectStatus().isOk().expectBody().jsonPath("$.total").isEqualTo(total);
  }

  private String body(String path, String token) {
    return String.valueOf(
        get(path, token).expectBody(String.class).returnResult().getResponseBody());
  }

  /** As the sweep does then, for these only. */
  private void passed(int days, String... ids) {
    for (String id : ids) {
      aggregates.amend(
          complaints.findAnywhere(id).orElseThrow(),
          one -> one.escalate(clock.instant().plus(Duration.ofDays(days)), CaseFixture.CALENDAR));
    }
  }

  private String file(String code) {
    Map<String, Object> body = new java.util.HashMap<>(complaint("canary"));
    body.put("localGovernment", code);
    return text(
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody(),
        "id");
  }
}
