package th.sucharit.registry.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.registry.generator.InventedCountry;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.registry.localgovernment.Registration;
import th.sucharit.registry.officer.LocalRole;
import th.sucharit.registry.officer.Officer;
import th.sucharit.registry.officer.Position;
import th.sucharit.registry.officer.Staffing;
import th.sucharit.testing.ServiceTest;

/**
 * The same against a Keycloak with this platform's realm, where one is named: {@code
 * SUCHARIT_TEST_KEYCLOAK=http://127.0.0.1:8081}, its service account's secret in {@code
 * SUCHARIT_TEST_KEYCLOAK_SECRET}, how many groups in {@code SUCHARIT_TEST_KEYCLOAK_GROUPS}.
 */
@ServiceTest
@EnabledIfEnvironmentVariable(named = "SUCHARIT_TEST_KEYCLOAK", matches = "http.*")
class RealKeycloakIT {

  private final InventedCountry generator = new InventedCountry();
  @Autowired private Registration registration;
  @Autowired private Register register;
  @Autowired private Staffing staffing;
  @Autowired private Groups groups;
  @Autowired private SignInServer server;
  @Autowired private Clock clock;

  @DynamicPropertySource
  static void connect(DynamicPropertyRegistry properties) {
    properties.add("sucharit.registry.provisioning.enabled", () -> "true");
    properties.add(
        "sucharit.registry.provisioning.url", () -> System.getenv("SUCHARIT_TEST_KEYCLOAK"));
    properties.add(
        "sucharit.registry.provisioning.account.secret",
        () -> System.getenv("SUCHARIT_TEST_KEYCLOAK_SECRET"));
    properties.add("sucharit.registry.provisioning.look-first", () -> "PT24H");
  }

  @Autowired private GroupRunner runner;

  @Test
  void makesGroupsAndCarriesRightsOver() {
    int size =
        Integer.parseInt(System.getenv().getOrDefault("SUCHARIT_TEST_KEYCLOAK_GROUPS", "600"));
    generator.generate(1, size).parallelStream().forEach(registration::register);
    Instant began = clock.instant();
    runner.orderWhatIsMissing();
    await(() -> groups.count() == register.count());
    System.out.println(size + " groups took " + Duration.between(began, clock.instant()));

    String username = "real-" + UUID.randomUUID().toString().substring(0, 8);
    Officer officer =
        staffing.register(
            Jurisdiction.of("5460802", "46"),
            new Officer.Post(
                username, new Position("clerk"), List.of(LocalRole.OFFICER, LocalRole.EXECUTIVE)));
    await(() ->
        server.find(username).filter(account -> server.roles(account).size() == 2).isPresent());
    String account = server.account(username);
    assertThat(server.roles(account)).containsExactly(LocalRole.OFFICER, LocalRole.EXECUTIVE);
    server.withdraw(account, List.of(LocalRole.EXECUTIVE));
    assertThat(server.roles(account)).containsExactly(LocalRole.OFFICER);
    String group = groups.ensure(registration.require(officer.jurisdiction().localGovernment()));
    server.leave(account, group);
    server.join(account, group);
    String elsewhere = server.provinceGroup("40");
    server.move(group, "5460802", elsewhere);
    assertThat(server.localGovernmentGroup(elsewhere, "40", "5460802")).isEqualTo(group);
    server.move(group, "5460802", server.provinceGroup("46"));
  }

  private static void await(BooleanSupplier state) {
    Instant deadline = Instant.now().plus(Duration.ofMinutes(15));
    while (!state.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("did not come about within a quarter of an hour");
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
