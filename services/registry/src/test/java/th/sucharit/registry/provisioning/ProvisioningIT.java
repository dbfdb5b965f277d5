package th.sucharit.registry.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.ActingOfficerAppointed;
import th.sucharit.contracts.registry.ActingOfficerEnded;
import th.sucharit.contracts.registry.ActingOfficerRevoked;
import th.sucharit.contracts.registry.ActingOfficerStarted;
import th.sucharit.contracts.registry.OfficerLeft;
import th.sucharit.registry.Http;
import th.sucharit.registry.TestClock;
import th.sucharit.registry.generator.CountryGenerator;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** Groups, accounts and acting terms, carried into a sign-in server that fails and comes back. */
@ServiceTest
class ProvisioningIT {

  private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
  private static final String HUAI_MEK = "5460802";
  private static final String OFFICERS = "/registry/local-governments/5460802/officers";
  private static final String ACTING = "/registry/local-governments/5460802/acting-appointments";

  @Autowired private RestTestClient client;
  @Autowired private CountryGenerator generator;
  @Autowired private Registration registration;
  @Autowired private Register register;
  @Autowired private MongoOperations mongo;
  @Autowired private TestClock clock;

  @DynamicPropertySource
  static void connect(DynamicPropertyRegistry properties) {
    properties.add("sucharit.registry.seed", () -> "demo");
    properties.add("sucharit.registry.provisioning.enabled", () -> "true");
    properties.add("sucharit.registry.provisioning.url", KEYCLOAK::url);
    properties.add("sucharit.registry.provisioning.account.secret", () -> "fake-secret");
    properties.add("sucharit.registry.provisioning.retry-after", () -> "PT0.2S");
    properties.add("sucharit.registry.provisioning.rights-every", () -> "PT0.1S");
    properties.add("sucharit.registry.provisioning.claim-every", () -> "PT0.1S");
    properties.add("sucharit.registry.provisioning.look-every", () -> "PT0.5S");
    properties.add("sucharit.registry.acting.sweep-every", () -> "PT0.1S");
  }

  @TestConfiguration
  static class MovableTime {
    @Bean
    TestClock clock() {
      return new TestClock();
    }
  }

  @BeforeEach
  void serverIsWell() {
    KEYCLOAK.away = false;
    KEYCLOAK.failsOneIn = 0;
    await(() -> register.knows("6301106"));
  }

  @AfterAll
  static void stop() {
    KEYCLOAK.close();
  }

  @Test
  void givesTheDemonstrationsAccountsTheirRolesAndGroup() {
    await(() -> KEYCLOAK.rolesOf("executive-5460802").equals(Set.of("executive")));
    await(() -> KEYCLOAK.groupsOf("executive-5460802").equals(Set.of("46/5460802")));
    assertThat(KEYCLOAK.attributes.get("46/5460802"))
        .isEqualTo("{\"local_government\":[\"5460802\"]}");
    Http.administrator(client)
        .get(OFFICERS)
        .expectBody()
        .jsonPath("$.length()")
        .value(Integer.class, count -> assertThat(count).isGreaterThanOrEqualTo(4));
  }

  @Test
  void makesEveryGroupDespiteFailuresAndARestart() {
    generator.generate(5, 600).stream()
        .filter(one -> !register.knows(one.code().code()))
        .forEach(registration::register);
    KEYCLOAK.failsOneIn = 7;
    String run = order();
    KEYCLOAK.forgetTokens();
    await(() -> KEYCLOAK.groups.size() > 100);
    // the sign-in server restarts, and the registry has forgotten half of what it made
    KEYCLOAK.away = true;
    mongo.remove(
        Query.query(org.springframework.data.mongodb.core.query.Criteria.where("_id").gt("5")),
        ProvisionedGroup.class);
    KEYCLOAK.away = false;
    await(() -> groupsOfLocalGovernments() >= 600 && known() >= 600);
    assertThat(groupsOfLocalGovernments()).isEqualTo(register.count());
    assertThat(KEYCLOAK.groups.values()).doesNotHaveDuplicates();
    Http.administrator(client)
        .get("/registry/provisioning/runs/" + run)
        .expectBody()
        .jsonPath("$.progress.total")
        .value(Integer.class, total -> assertThat(total).isPositive());
  }

  private static long groupsOfLocalGovernments() {
    return KEYCLOAK.groups.keySet().stream().filter(path -> path.contains("/")).count();
  }

  private long known() {
    return mongo.count(new Query(), ProvisionedGroup.class);
  }

  private String order() {
    Object[] id = new Object[1];
    Http.administrator(client)
        .post("/registry/provisioning/runs", "")
        .expectStatus()
        .isAccepted()
        .expectBody()
        .jsonPath("$.id")
        .value(String.class, found -> id[0] = found);
    return String.valueOf(id[0]);
  }

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
  void followsALocalGovernmentToAnotherProvinceAndIntoItsEnd() {
    String path = "/registry/local-governments/";
    String code = "6460777";
    String body =
        """
        {"code": "6460777", "effectiveFrom": "2020-01-01", "profile": {"type": "sao",
         "name": {"th": "องค์การบริหารส่วนตำบลย้าย", "en": "Yai"},
         "area": {"province": "46", "district": "4608", "subdistricts": []}}}
        """;
    Http administrator = Http.administrator(client);
    administrator.post("/registry/local-governments", body).expectStatus().isCreated();
    String username = "moving-" + UUID.randomUUID().toString().substring(0, 8);
    administrator
        .post(
            path + code + "/officers",
            "{\"username\": \"%s\", \"position\": \"clerk\", \"roles\": [\"executive\"]}"
                .formatted(username))
        .expectStatus()
        .isCreated();
    await(() -> KEYCLOAK.rolesOf(username).equals(Set.of("executive")));
    String moved =
        body.replace("2020-01-01", "2026-10-01")
            .replace("\"46\"", "\"40\"")
            .replace("\"4608\"", "\"4001\"");
    administrator
        .send(HttpMethod.PUT, path + code, moved, UUID.randomUUID().toString(), "\"1\"")
        .expectStatus()
        .isOk();
    await(() -> KEYCLOAK.groups.containsKey("40/6460777"));
    assertThat(KEYCLOAK.groups).doesNotContainKey("46/6460777");
    administrator
        .send(
            HttpMethod.POST,
            path + code + "/dissolve",
            "{\"effectiveFrom\": \"2026-10-02\"}",
            UUID.randomUUID().toString(),
            "\"2\"")
        .expectStatus()
        .isOk();
    await(() ->
        KEYCLOAK.rolesOf(username).isEmpty()
            && KEYCLOAK.groupsOf(username).stream().noneMatch(group -> group.startsWith("40/")));
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

  @Test
  void showsAndChangesStaffOnlyWithinReach() {
    Http nobody = Http.anybody(client);
    for (String path : List.of(OFFICERS, ACTING)) {
      nobody.get(path).expectStatus().isUnauthorized();
      nobody.as(TestTokens.executive(HUAI_MEK)).get(path).expectStatus().isOk();
      nobody.as(TestTokens.provincialOfficer("46")).get(path).expectStatus().isOk();
      nobody.as(TestTokens.provincialOfficer("*")).get(path).expectStatus().isOk();
      nobody.as(TestTokens.provincialOfficer("65")).get(path).expectStatus().isForbidden();
      nobody.as(TestTokens.executive("3650102")).get(path).expectStatus().isForbidden();
      nobody.as(TestTokens.officer(HUAI_MEK)).get(path).expectStatus().isForbidden();
      nobody.as(TestTokens.auditor()).get(path).expectStatus().isForbidden();
      for (String token :
          List.of(
              TestTokens.executive("3650102"),
              TestTokens.provincialOfficer("46"),
              TestTokens.officer(HUAI_MEK))) {
        Instant start = minute(Duration.ofDays(50));
        nobody
            .as(token)
            .post(ACTING, order("x", "clerk", start, start.plusSeconds(60), "1/2569"))
            .expectStatus()
            .isForbidden();
      }
    }
    nobody
        .as(TestTokens.executive(HUAI_MEK))
        .post(
            OFFICERS, "{\"username\": \"abc\", \"position\": \"clerk\", \"roles\": [\"officer\"]}")
        .expectStatus()
        .isForbidden();
    String elsewhere = OFFICERS.replace(HUAI_MEK, "3650102");
    String officer = register("here-" + UUID.randomUUID().toString().substring(0, 8));
    Http.administrator(client).get(elsewhere + "/" + officer).expectStatus().isNotFound();
  }

  private String register(String username) {
    Object[] id = new Object[1];
    String body =
        "{\"username\": \"%s\", \"position\": \"staff\", \"roles\": [\"officer\"]}"
            .formatted(username);
    Http.administrator(client)
        .post(OFFICERS, body)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.id")
        .value(String.class, found -> id[0] = found);
    Http.administrator(client).post(OFFICERS, body).expectStatus().isEqualTo(409);
    return String.valueOf(id[0]);
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

  private static String order(
      String officer, String position, Instant start, Instant end, String number) {
    return """
    {"position": "%s", "officer": "%s", "order": "%s", "roles": ["executive"],
     "startsAt": "%s", "endsAt": "%s"}
    """
        .formatted(position, officer, number, start, end);
  }

  private Instant minute(Duration from) {
    return clock.instant().plus(from).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
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

  private static void await(BooleanSupplier state) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (!state.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("did not come about within a minute");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
