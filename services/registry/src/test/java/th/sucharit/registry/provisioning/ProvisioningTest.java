package th.sucharit.registry.provisioning;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.registry.Http;
import th.sucharit.registry.TestClock;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.testing.ServiceTest;

/** A registry beside a sign-in server that fails and comes back, with a clock that can be moved. */
@ServiceTest
@Import(ProvisioningTest.MovableTime.class)
abstract class ProvisioningTest {

  static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
  static final String HUAI_MEK = "5460802";
  static final String OFFICERS = "/registry/local-governments/5460802/officers";
  static final String ACTING = "/registry/local-governments/5460802/acting-appointments";

  @Autowired RestTestClient client;
  @Autowired Register register;
  @Autowired TestClock clock;

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

  String register(String username) {
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

  static String order(String officer, String position, Instant start, Instant end, String number) {
    return """
    {"position": "%s", "officer": "%s", "order": "%s", "roles": ["executive"],
     "startsAt": "%s", "endsAt": "%s"}
    """
        .formatted(position, officer, number, start, end);
  }

  Instant minute(Duration from) {
    return clock.instant().plus(from).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
  }

  static void await(BooleanSupplier state) {
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
