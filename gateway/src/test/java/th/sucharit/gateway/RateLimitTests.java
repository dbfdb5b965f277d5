package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a tenth of the usual allowances. */
class RateLimitTests {

  private static final String IMPORT = "/api/plans/import";

  private static final AtomicLong NOW = new AtomicLong();
  private static final RunningGateway GATEWAY =
      RunningGateway.start(new StandingClock(), "--SUCHARIT_RATE_LIMIT_PERCENT=10");

  @BeforeEach
  void giveEverybodyEverythingBack() {
    NOW.addAndGet(Duration.ofMinutes(10).toNanos());
  }

  @AfterAll
  static void stop() {
    GATEWAY.stop();
  }

  @Test
  void countsAnonymousCallersByAddress() {
    assertThat(allowed(3, from("203.0.113.1"))).isEqualTo(3);

    var refused = GATEWAY.send(from("203.0.113.1"));

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 20L);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.body())
        .contains(
            "urn:sucharit:problem:rate-limited", "มีการเรียกใช้งานถี่เกินไป", "Wait a moment");
    assertThat(GATEWAY.send(from("203.0.113.2")).statusCode()).isEqualTo(200);
  }

  @Test
  void countsOneHouseholdOnceInIpVersion6() {
    assertThat(allowed(3, from("2001:db8:1:2::1"))).isEqualTo(3);

    assertThat(GATEWAY.send(from("2001:db8:1:2:ffff::9")).statusCode()).isEqualTo(429);
    assertThat(GATEWAY.send(from("2001:db8:1:3::1")).statusCode()).isEqualTo(200);
  }

  @Test
  void countsRoutesApart() {
    assertThat(allowed(10, from("203.0.113.1"))).isEqualTo(3);

    assertThat(
            GATEWAY
                .send(
                    GATEWAY.request("GET", "/api/plans/1").header("X-Forwarded-For", "203.0.113.1"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void allowsFewerDocumentsThanOtherReadingsAndHardlyAnyArchive() {
    for (String document :
        new String[] {
          "/api/plans/1/document.pdf",
          "/api/plans/1/announcement.pdf",
          "/api/risk-assessment/assessments/1/memo.docx",
          "/api/ita-reporting/local-governments/5460802/assessments/2568/report.pdf"
        }) {
      giveEverybodyEverythingBack();
      String officer = Callers.officer("5460802", "reader");
      assertThat(allowed(20, GATEWAY.request("GET", document, officer))).as(document).isEqualTo(12);
    }
    String archive = "/api/ita-reporting/report-batches/1/archive.zip";
    assertThat(allowed(20, GATEWAY.request("GET", archive, Callers.officer("5460802", "packer"))))
        .isEqualTo(1);
  }

  @Test
  void countsOfficersBySubjectWhereverTheyAre() {
    String busy = Callers.officer("5460802", "busy");

    assertThat(allowed(10, GATEWAY.request("POST", IMPORT, busy))).isEqualTo(3);
    assertThat(
            GATEWAY
                .send(
                    GATEWAY.request("POST", IMPORT, busy).header("X-Forwarded-For", "203.0.113.9"))
                .statusCode())
        .isEqualTo(429);
    assertThat(allowed(1, GATEWAY.request("POST", IMPORT, Callers.officer("5460802", "calm"))))
        .isEqualTo(1);
  }

  @Test
  void keepsOneLocalGovernmentFromStarvingAnother() {
    for (String officer : new String[] {"a", "b"}) {
      assertThat(allowed(3, GATEWAY.request("POST", IMPORT, Callers.officer("5460802", officer))))
          .isEqualTo(3);
    }

    var refused = GATEWAY.send(GATEWAY.request("POST", IMPORT, Callers.officer("5460802", "c")));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(allowed(3, GATEWAY.request("POST", IMPORT, Callers.officer("3650102", "d"))))
        .isEqualTo(3);
  }

  @Test
  void givesAuditorsAndProvincialOfficersTheirOwnAllowances() {
    String path = "/api/plans/1/findings";

    assertThat(allowed(130, GATEWAY.request("GET", path, Callers.officer("5460802", "x"))))
        .isEqualTo(120);
    assertThat(allowed(130, GATEWAY.request("GET", path, Callers.provincialOfficer("x"))))
        .isEqualTo(130);
    assertThat(allowed(130, GATEWAY.request("GET", path, Callers.auditor("x")))).isEqualTo(130);
    assertThat(allowed(130, GATEWAY.request("GET", "/api/ledger/entries", Callers.auditor("y"))))
        .isEqualTo(130);
  }

  @Test
  void stopsLookingAtTokensFromAnAddressThatOffersBadOnes() {
    HttpRequest.Builder bad =
        GATEWAY
            .request("GET", "/api/complaints", Callers.flawed().get("of an unknown key"))
            .header("X-Forwarded-For", "203.0.113.5");
    for (int i = 0; i < 6; i++) {
      assertThat(GATEWAY.send(bad).statusCode()).isEqualTo(401);
    }

    assertThat(GATEWAY.send(bad).statusCode()).isEqualTo(429);
    assertThat(GATEWAY.send(GATEWAY.request("GET", "/api/plans/1")).statusCode()).isEqualTo(200);
  }

  @Test
  void believesOnlyTrustedProxiesAboutAddresses() {
    var strict =
        RunningGateway.start(
            new StandingClock(),
            "--SUCHARIT_RATE_LIMIT_PERCENT=10",
            "--SUCHARIT_TRUSTED_PROXIES=10.9.8.0/24");
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
    return filing(GATEWAY, address);
  }

  private static HttpRequest.Builder filing(RunningGateway gateway, String address) {
    return gateway.request("POST", "/api/complaints").header("X-Forwarded-For", address);
  }

  private long allowed(int times, HttpRequest.Builder request) {
    long allowed = 0;
    for (int i = 0; i < times; i++) {
      HttpResponse<String> answer = GATEWAY.send(request);
      assertThat(answer.statusCode()).isIn(200, 429);
      allowed += answer.statusCode() == 200 ? 1 : 0;
    }
    return allowed;
  }

  /** Moves when a test says so: a slow machine must not give requests back. */
  private static final class StandingClock implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return NOW.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
