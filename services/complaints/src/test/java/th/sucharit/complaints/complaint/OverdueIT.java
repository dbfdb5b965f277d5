package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;

/** What is late is found as late, and what rests is not. */
class OverdueIT extends ComplaintTest {

  private static final String HERE = "5470109";
  private static final String OFFICER = TestTokens.officer(HERE);

  @Autowired private Clock clock;

  @Test
  void findsAndCountsWhatIsLateButNotWhatRests() {
    RegistryFacts.register(directory, Jurisdiction.of(HERE, "47"));
    LocalDate today = LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
    String late = letter(today.minusDays(16));
    String soon = letter(today.minusDays(14));
    String asked = letter(today.minusDays(14));
    step(OFFICER, asked, "accept", Map.of(), "*").expectStatus().isOk();
    step(OFFICER, asked, "ask", Map.of("text", "ที่ไหน"), "*").expectStatus().isOk();
    String lateAndAnswered = letter(today.minusDays(20));
    step(OFFICER, lateAndAnswered, "dismiss", Map.of("reason", "in-court", "text", "x"), "*")
        .expectStatus()
        .isOk();
    only("overdue", late);
    only("week", soon);
    only("running", soon);
    get("/complaints/counts", OFFICER).expectBody().jsonPath("$.overdue").isEqualTo(1);
  }

  private void only(String due, String id) {
    get("/complaints?due=" + due, OFFICER)
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.items[0].id")
        .isEqualTo(id);
  }

  private String letter(LocalDate day) {
    Map<String, Object> filed =
        http.post()
            .uri("/complaints/desk")
            .header("Authorization", "Bearer " + OFFICER)
            .header("Idempotency-Key", key())
            .body(
                Map.of(
                    "channel",
                    "letter",
                    "receivedOn",
                    day.toString(),
                    "subject",
                    "s",
                    "details",
                    "d"))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    return text(filed, "id");
  }
}
