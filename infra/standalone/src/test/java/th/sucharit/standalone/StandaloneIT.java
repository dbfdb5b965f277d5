package th.sucharit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.standalone.demo.Accounts;
import th.sucharit.standalone.demo.Api;

/** The whole platform, from a fresh start to a kill in the middle of its work and back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandaloneIT {

  private static final int ACKNOWLEDGED = 60;

  @TempDir private static Path folder;
  private static PlatformUnderTest platform;

  @BeforeAll
  static void startFresh() throws Exception {
    platform = new PlatformUnderTest(folder.resolve("data"));
    var up = platform.run("up");
    assertThat(up.exit()).as(up.output()).isZero();
    assertThat(up.output()).contains("officer-5460802").doesNotContain("✗");
  }

  @AfterAll
  static void stop() throws IOException {
    platform.stop();
  }

  @Test
  @Order(1)
  void walksTheDemonstrationOnFreshData() throws Exception {
    var demo = platform.run("demo");

    assertThat(demo.exit()).as(demo.output()).isZero();
    assertThat(demo.output()).contains("Done.").doesNotContain("✗");
  }

  @Test
  @Order(2)
  void showsEveryPartRunningWithinTwoGibibytes() throws Exception {
    var status = platform.run("status");

    assertThat(status.exit()).as(status.output()).isZero();
    long mebibytes =
        status
            .output()
            .lines()
            .filter(line -> line.contains(" MiB "))
            .mapToLong(line -> Long.parseLong(line.strip().split(" ", 2)[0]))
            .sum();
    assertThat(mebibytes).isBetween(200L, 2048L);
  }

  @Test
  @Order(3)
  void refusesWhoeverHasNoTokenAForgedOneOrAnothersRole() throws Exception {
    String url = platform.installation().gatewayUrl();
    String token =
        new Accounts(platform.installation().realmUrl()).token("officer", Optional.of("5460802"));
    String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);

    for (Optional<String> bad :
        List.of(Optional.<String>empty(), Optional.of(forged), Optional.of("x.y.z"))) {
      try (var api = new Api(url, bad)) {
        assertThat(api.get("/complaints").status()).isEqualTo(401);
        assertThat(api.post("/plans/import", Map.of()).status()).isEqualTo(401);
      }
    }
    try (var officer = new Api(url, Optional.of(token))) {
      assertThat(officer.get("/complaints").status()).isEqualTo(200);
      assertThat(officer.get("/complaints/dead-letters").status()).isEqualTo(403);
    }
  }

  @Test
  @Order(4)
  void hidesACaseFromTheOfficerOfAnotherLocalGovernment() throws Exception {
    var accounts = new Accounts(platform.installation().realmUrl());
    String url = platform.installation().gatewayUrl();
    try (var own = new Api(url, Optional.of(accounts.token("officer", Optional.of("5460802"))));
        var other = new Api(url, Optional.of(accounts.token("officer", Optional.of("3650102"))))) {
      String id = own.get("/complaints").body().path("items").get(0).path("id").asString();

      assertThat(own.get("/complaints/" + id).status()).isEqualTo(200);
      assertThat(other.get("/complaints/" + id).status()).isIn(403, 404);
      assertThat(other.change("/complaints/" + id + "/accept", Map.of(), "\"1\"").status())
          .isIn(403, 404);
    }
  }

  @Test
  @Order(5)
  void letsAuditorsReadTheEventsFromKafkaAndNothingElse() {
    var auditor = new KafkaAuditor(platform.installation());

    assertThat(auditor.firstEvents("sucharit.complaints.v1")).isNotEmpty();
    assertThatExceptionOfType(AuthorizationException.class)
        .isThrownBy(() -> auditor.firstEvents("__consumer_offsets"));
    assertThatExceptionOfType(AuthorizationException.class)
        .isThrownBy(() -> auditor.publish("sucharit.complaints.v1"));
  }

  @Test
  @Order(6)
  void losesNothingAcknowledgedWhenKilledInTheMiddleOfItsWork() throws Exception {
    Map<String, String> acknowledged =
        new Filings()
            .fileUntilKilled(platform.installation().gatewayUrl(), ACKNOWLEDGED, platform::kill);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);

    var up = platform.run("up");

    assertThat(up.exit()).as(up.output()).isZero();
    try (var citizen = new Api(platform.installation().gatewayUrl(), Optional.empty())) {
      for (Map.Entry<String, String> filing : acknowledged.entrySet()) {
        assertThat(
                citizen
                    .post("/complaints/receipts/status", Map.of("receipt", filing.getKey()))
                    .status())
            .isEqualTo(200);
        awaitInLedger(citizen, filing.getValue());
      }
    }
    var verify = platform.run("verify");
    assertThat(verify.exit()).as(verify.output()).isZero();
  }

  @Test
  @Order(7)
  void stopsEverythingAndSaysSo() throws Exception {
    assertThat(platform.run("up").output()).contains("already running");

    assertThat(platform.run("down").exit()).isZero();

    assertThat(platform.runs()).isFalse();
    assertThat(platform.run("status").exit()).isEqualTo(Exit.NOT_RUNNING.code());
  }

  private static void awaitInLedger(Api citizen, String event) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    Api.Answer proof = citizen.get("/ledger/proofs/inclusion?event=" + event);
    while (proof.status() != 200 && Instant.now().isBefore(deadline)) {
      Thread.sleep(200);
      proof = citizen.get("/ledger/proofs/inclusion?event=" + event);
    }
    assertThat(proof.status()).as("event " + event + ": " + proof.body()).isEqualTo(200);
  }
}
