package th.sucharit.registry.provisioning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.sucharit.registry.Http;
import th.sucharit.testing.TestTokens;

/** Staff is seen and changed within reach only. */
class StaffAccessIT extends ProvisioningTest {

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
      nobody.as(TestTokens.officer("3650102")).get(path).expectStatus().isForbidden();
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
    nobody.as(TestTokens.officer(HUAI_MEK)).get(OFFICERS).expectStatus().isOk();
    nobody.as(TestTokens.officer(HUAI_MEK)).get(ACTING).expectStatus().isForbidden();
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
}
