package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a tenth of the usual allowances. */
class RateLimitTests {

  private static final String IMPORT = "/api/plans/import";

  private final RunningGateway gateway = RunningGateway.start("--SUCHARIT_RATE_LIMIT_PERCENT=10");

  @AfterEach
  void stop() {
    gateway.stop();
  }

  @Test
  void countsAnonymousCallersByAddress() {
    assertThat(allowed(3, from("203.0.113.1"))).isEqualTo(3);

    var refused = gateway.send(from("203.0.113.1"));

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 20L);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.body())
        .contains(
            "urn:sucharit:problem:rate-limited", "มีการเรียกใช้งานถี่เกินไป", "Wait a moment");
    assertThat(gateway.send(from("203.0.113.2")).statusCode()).isEqualTo(200);
  }

  @Test
  void countsOneHouseholdOnceInIpVersion6() {
    assertThat(allowed(3, from("2001:db8:1:2::1"))).isEqualTo(3);

    assertThat(gateway.send(from("2001:db8:1:2:ffff::9")).statusCode()).isEqualTo(429);
    assertThat(gateway.send(from("2001:db8:1:3::1")).statusCode()).isEqualTo(200);
  }

  @Test
  void countsRoutesApart() {
    assertThat(allowed(10, from("203.0.113.1"))).isEqualTo(3);

    assertThat(
            gateway
                .send(
                    gateway.request("GET", "/api/plans/1").header("X-Forwarded-For", "203.0.113.1"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void countsOfficersBySubjectWhereverTheyAre() {
    String busy = Issuer.officer("5460802", "busy");

    assertThat(allowed(10, gateway.request("POST", IMPORT, busy))).isEqualTo(3);
    assertThat(
            gateway
                .send(
                    gateway.request("POST", IMPORT, busy).header("X-Forwarded-For", "203.0.113.9"))
                .statusCode())
        .isEqualTo(429);
    assertThat(allowed(1, gateway.request("POST", IMPORT, Issuer.officer("5460802", "calm"))))
        .isEqualTo(1);
  }

  @Test
  void keepsOneLocalGovernmentFromStarvingAnother() {
    for (String officer : new String[] {"a", "b"}) {
      assertThat(allowed(3, gateway.request("POST", IMPORT, Issuer.officer("5460802", officer))))
          .isEqualTo(3);
    }

    var refused = gateway.send(gateway.request("POST", IMPORT, Issuer.officer("5460802", "c")));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(allowed(3, gateway.request("POST", IMPORT, Issuer.officer("3650102", "d"))))
        .isEqualTo(3);
  }

  @Test
  void givesAuditorsAndProvincialOfficersTheirOwnAllowances() {
    String path = "/api/plans/1/findings";

    assertThat(allowed(130, gateway.request("GET", path, Issuer.officer("5460802", "x"))))
        .isBetween(120L, 128L);
    assertThat(allowed(130, gateway.request("GET", path, Issuer.provincialOfficer("x"))))
        .isEqualTo(130);
    assertThat(allowed(130, gateway.request("GET", path, Issuer.auditor("x")))).isEqualTo(130);
    assertThat(allowed(130, gateway.request("GET", "/api/ledger/entries", Issuer.auditor("y"))))
        .isEqualTo(130);
  }

  @Test
  void stopsLookingAtTokensFromAnAddressThatOffersBadOnes() {
    HttpRequest.Builder bad =
        gateway
            .request("GET", "/api/complaints", Issuer.bad().get("wrong kid"))
            .header("X-Forwarded-For", "203.0.113.5");
    for (int i = 0; i < 6; i++) {
      assertThat(gateway.send(bad).statusCode()).isEqualTo(401);
    }

    assertThat(gateway.send(bad).statusCode()).isEqualTo(429);
    assertThat(gateway.send(gateway.request("GET", "/api/plans/1")).statusCode()).isEqualTo(200);
  }

  @Test
  void believesOnlyTrustedProxiesAboutAddresses() {
    var strict =
        RunningGateway.start(
            "--SUCHARIT_RATE_LIMIT_PERCENT=10", "--SUCHARIT_TRUSTED_PROXIES=10.9.8.0/24");
    try {
      for (int i = 0; i < 3; i++) {
        assertThat(strict.send(filing(strict, "203.0.113." + i)).statusCode()).isEqualTo(200);
      }
      assertThat(strict.send(filing(strict, "203.0.113.200")).statusCode()).isEqualTo(429);
    } finally {
      strict.stop();
    }
  }

  private HttpRequest.Builder from(String address) {
    return filing(gateway, address);
  }

  private static HttpRequest.Builder filing(RunningGateway gateway, String address) {
    return gateway.request("POST", "/api/complaints").header("X-Forwarded-For", address);
  }

  private long allowed(int times, HttpRequest.Builder request) {
    long allowed = 0;
    for (int i = 0; i < times; i++) {
      HttpResponse<String> answer = gateway.send(request);
      assertThat(answer.statusCode()).isIn(200, 429);
      allowed += answer.statusCode() == 200 ? 1 : 0;
    }
    return allowed;
  }
}
