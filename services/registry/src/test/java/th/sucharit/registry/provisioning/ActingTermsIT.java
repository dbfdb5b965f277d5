package th.sucharit.registry.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.ActingOfficerAppointed;
import th.sucharit.contracts.registry.ActingOfficerEnded;
import th.sucharit.contracts.registry.ActingOfficerRevoked;
import th.sucharit.contracts.registry.ActingOfficerStarted;
import th.sucharit.contracts.registry.OfficerLeft;
import th.sucharit.registry.Http;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** Whoever acts for somebody has the rights from the first minute to the last, and no longer. */
class ActingTermsIT extends ProvisioningTest {

  @Test
  void changesRightsWhenATermBeginsAndEndsAlsoWhileTheServerIsAway() {
    String username = "acting-" + UUID.randomUUID().toString().substring(0, 8);
    String officer = register(username);
    Instant start = minute(Duration.ofHours(1));
    Http executive = Http.administrator(client).as(TestTokens.executive(HUAI_MEK));
    String appointment =
        appoint(executive, order(officer, "clerk", start, start.plusSeconds(7_200), "๑๒/๒๕๖๙"));
    await(() -> KEYCLOAK.rolesOf(username).equals(Set.of("officer")));
    KEYCLOAK.away = true;
    clock.moveOn(Duration.ofMinutes(61));
    awaitFact("clerk", ActingOfficerStarted.class, appointment);
    KEYCLOAK.away = false;
    await(() -> KEYCLOAK.rolesOf(username).equals(Set.of("officer", "executive")));
    int before = KEYCLOAK.logouts.get();
    clock.moveOn(Duration.ofMinutes(120));
    await(() -> KEYCLOAK.rolesOf(username).equals(Set.of("officer")));
    assertThat(KEYCLOAK.logouts.get()).isGreaterThan(before);
    assertThat(awaitFact("clerk", ActingOfficerEnded.class, appointment).data())
        .contains("\"cause\":\"expired\"", "\"endedAt\":\"" + start.plusSeconds(7_200));
    assertThat(awaitFact("clerk", ActingOfficerAppointed.class, appointment).data())
        .contains("\"order\":\"12/2569\"")
        .doesNotContain(username);
  }

  @Test
  void handsRightsBackWhenAnAppointmentIsRevokedOrTheOfficerLeaves() {
    String username = "revoked-" + UUID.randomUUID().toString().substring(0, 8);
    String officer = register(username);
    Http executive = Http.administrator(client).as(TestTokens.executive(HUAI_MEK));
    Instant start = minute(Duration.ofMinutes(-1));
    String appointment =
        appoint(executive, order(officer, "mayor", start, start.plusSeconds(86_400), "1/2569"));
    await(() -> KEYCLOAK.rolesOf(username).contains("executive"));
    executive.post(ACTING + "/" + appointment + "/revoke", "{}").expectStatus().isOk();
    await(() -> !KEYCLOAK.rolesOf(username).contains("executive"));
    awaitFact("mayor", ActingOfficerRevoked.class, appointment);
    assertThat(awaitFact("mayor", ActingOfficerEnded.class, appointment).data())
        .contains("\"cause\":\"revoked\"");
    executive.post(ACTING + "/" + appointment + "/revoke", "{}").expectStatus().isEqualTo(409);
    Http.administrator(client)
        .send(
            HttpMethod.POST,
            OFFICERS + "/" + officer + "/leave",
            "{}",
            UUID.randomUUID().toString(),
            "\"1\"")
        .expectStatus()
        .isOk();
    await(() -> KEYCLOAK.rolesOf(username).isEmpty() && KEYCLOAK.groupsOf(username).isEmpty());
    PublishedEvents.of(Topics.REGISTRY).await(officer, OfficerLeft.class);
    Instant later = minute(Duration.ofHours(2));
    executive
        .post(ACTING, order(officer, "mayor", later, later.plusSeconds(600), "2/2569"))
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void refusesTwoAtATimeAndAnswersARepetitionTheSame() {
    String officer = register("overlap-" + UUID.randomUUID().toString().substring(0, 8));
    Http executive = Http.administrator(client).as(TestTokens.executive(HUAI_MEK));
    Instant start = minute(Duration.ofDays(30));
    String order = order(officer, "deputy-mayor-1", start, start.plusSeconds(3_600), "3/2569");
    String key = UUID.randomUUID().toString();
    executive.send(HttpMethod.POST, ACTING, order, key, null).expectStatus().isCreated();
    executive.send(HttpMethod.POST, ACTING, order, key, null).expectStatus().isCreated();
    executive
        .post(
            ACTING,
            order(
                officer,
                "deputy-mayor-1",
                start.plusSeconds(3_540),
                start.plusSeconds(7_200),
                "4/2569"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:acting-overlaps");
    executive
        .post(
            ACTING,
            order(
                officer,
                "deputy-mayor-1",
                start.plusSeconds(3_600),
                start.plusSeconds(7_200),
                "4/2569"))
        .expectStatus()
        .isCreated();
    executive
        .post(ACTING, order(officer, "deputy-mayor-2", start, start.plusSeconds(3_600), "5/2569"))
        .expectStatus()
        .isCreated();
    executive
        .get(ACTING)
        .expectBody()
        .jsonPath("$[?(@.order == '3/2569')].term.state")
        .isEqualTo("planned");
  }

  @Test
  void namesWhatIsWrongWithAnOrder() {
    String officer = register("flawed-" + UUID.randomUUID().toString().substring(0, 8));
    Http executive = Http.administrator(client).as(TestTokens.executive(HUAI_MEK));
    Instant start = minute(Duration.ofDays(40));
    refused(executive, order(officer, "clerk", start, start, "1/2569"), "/endsAt");
    refused(
        executive,
        order(officer, "clerk", start.plusMillis(1), start.plusSeconds(60), "1/2569"),
        "/startsAt");
    refused(executive, order(officer, "clerk", start, start.plusSeconds(60), "one"), "/order");
    refused(executive, order(officer, "king", start, start.plusSeconds(60), "1/2569"), "/position");
    executive
        .post(ACTING, order("nobody", "clerk", start, start.plusSeconds(60), "1/2569"))
        .expectStatus()
        .isNotFound();
    Http.administrator(client)
        .post(
            OFFICERS,
            "{\"username\": \"X\", \"position\": \"clerk\", \"roles\": [\"administrator\"]}")
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void leavesTheChoiceOfThoseWhoWatchToTheAdministrator() {
    String officer = register("watch-" + UUID.randomUUID().toString().substring(0, 8));
    Instant start = minute(Duration.ofDays(60));
    String order =
        order(officer, "internal-auditor", start, start.plusSeconds(60), "9/2569")
            .replace("[\"executive\"]", "[\"council-auditor\"]");
    Http.administrator(client)
        .as(TestTokens.executive(HUAI_MEK))
        .post(ACTING, order)
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:acting-role-reserved");
    Http.administrator(client).post(ACTING, order).expectStatus().isCreated();
  }

  private static void refused(Http caller, String order, String pointer) {
    caller
        .post(ACTING, order)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer)
        .jsonPath("$.errors[0].messageTh")
        .isNotEmpty();
  }

  private static String appoint(Http caller, String order) {
    Object[] id = new Object[1];
    caller
        .post(ACTING, order)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.id")
        .value(String.class, found -> id[0] = found);
    return String.valueOf(id[0]);
  }

  private static PublishedEvents.Published awaitFact(
      String position,
      Class<? extends th.sucharit.contracts.DomainEvent> contract,
      String appointment) {
    return PublishedEvents.of(Topics.REGISTRY)
        .awaitAny(event ->
            event.subject().equals(HUAI_MEK + "-" + position)
                && event.type().equals(th.sucharit.contracts.EventTypes.nameOf(contract))
                && event.data().contains(appointment))
        .getFirst();
  }
}
