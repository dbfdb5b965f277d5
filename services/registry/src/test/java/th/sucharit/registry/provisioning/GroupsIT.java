package th.sucharit.registry.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.registry.Http;
import th.sucharit.registry.generator.InventedCountry;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.localgovernment.Submission;

/** Groups follow the registry, through failures and restarts of the sign-in server. */
class GroupsIT extends ProvisioningTest {

  /** How often the registry looks for groups that are missing, in these tests. */
  private static final Duration LOOKS = Duration.ofMillis(500);

  private final InventedCountry generator = new InventedCountry();
  @Autowired private Registration registration;
  @Autowired private MongoOperations mongo;

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
    mongo.remove(Query.query(Criteria.where("_id").gt("5")), ProvisionedGroup.class);
    KEYCLOAK.away = false;
    List<String> wanted =
        generator.generate(5, 600).stream().map(one -> one.code().code()).toList();
    await(() -> codesWithAGroup().containsAll(wanted) && known() >= wanted.size());
    assertThat(KEYCLOAK.groups.values()).doesNotHaveDuplicates();
    Http.administrator(client)
        .get("/registry/provisioning/runs/" + run)
        .expectBody()
        .jsonPath("$.progress.total")
        .value(Integer.class, total -> assertThat(total).isPositive());
  }

  @Test
  void comesToRestAlthoughOneEndedBeforeItHadAGroup() throws InterruptedException {
    KEYCLOAK.away = true;
    String code = "6460888";
    Submission told =
        generator.generate(1, 600).stream()
            .filter(one -> one.profile().area().province().code().equals("46"))
            .filter(one -> !register.knows(one.code().code()))
            .map(one -> new Submission(new LocalGovernmentId(code), one.profile(), null))
            .findFirst()
            .orElseThrow();
    registration.register(told);
    Http.administrator(client)
        .send(
            HttpMethod.POST,
            "/registry/local-governments/" + code + "/dissolve",
            "{\"effectiveFrom\": \"%s\"}"
                .formatted(LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK)),
            UUID.randomUUID().toString(),
            "\"1\"")
        .expectStatus()
        .isOk();
    KEYCLOAK.away = false;
    await(() -> known() == register.count() && openRuns() == 0);
    assertThat(KEYCLOAK.groups).doesNotContainKey("46/" + code);
    long runs = mongo.count(new Query(), Run.class);
    Thread.sleep(LOOKS.multipliedBy(3));
    assertThat(mongo.count(new Query(), Run.class)).isEqualTo(runs);
  }

  private long openRuns() {
    return mongo.count(
        Query.query(Criteria.where("state").in(Run.State.WAITING, Run.State.RUNNING)), Run.class);
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

  private static Set<String> codesWithAGroup() {
    return KEYCLOAK.groups.keySet().stream()
        .filter(path -> path.contains("/"))
        .map(path -> path.substring(path.indexOf('/') + 1))
        .collect(Collectors.toSet());
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
}
