package th.sucharit.complaints;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** What is counted of a local government is counted of no other. */
@ServiceTest
class TenantCountsIT {

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;

  @Test
  void countsAndPublishesNothingOfAnybodyElse() {
    String own = "5460821";
    String sibling = "5460822";
    RegistryFacts.register(directory, Jurisdiction.of(own, "46"), Jurisdiction.of(sibling, "46"));
    file(own);
    for (int i = 0; i < 6; i++) {
      file(sibling);
      letter(sibling);
    }
    counts(own, 1, 0);
    counts(sibling, 12, 6);
    received(own, 0);
    received(sibling, 6);
  }

  private void counts(String code, int received, int overdue) {
    http.get()
        .uri("/complaints/counts")
        .header("Authorization", "Bearer " + TestTokens.officer(code))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.byStatus.received")
        .isEqualTo(received)
        .jsonPath("$.overdue")
        .isEqualTo(overdue);
  }

  private void received(String code, int total) {
    http.get()
        .uri("/complaints/statistics?fiscalYear=2568&localGovernment=" + code)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.receivedTotal")
        .isEqualTo(total);
  }

  private void letter(String code) {
    http.post()
        .uri("/complaints/desk")
        .header("Authorization", "Bearer " + TestTokens.officer(code))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Map.of("channel", "letter", "receivedOn", "2025-02-10", "subject", "x", "details", "x"))
        .exchange()
        .expectStatus()
        .isCreated();
  }

  private void file(String code) {
    http.post()
        .uri("/complaints")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("localGovernment", code, "kind", "general", "subject", "x", "details", "x"))
        .exchange()
        .expectStatus()
        .isCreated();
  }
}
