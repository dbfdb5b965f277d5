package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanItemProgressReported;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;

/** Reports on a plan fill the items about them. */
@ServiceTest
class ProgressFeedIT {

  @Autowired RestTestClient client;
  @Autowired LocalGovernmentDirectory directory;

  @Test
  void fillsTheReportOfTheYearAfterAndTheSixMonthsReportOfTheSame() {
    Jurisdiction body = Jurisdiction.of("5461031", "46");
    RegistryFacts.register(directory, body);
    report(body, 3, 2568, 12, "2025-10-20T03:00:00Z", 1);
    awaitEvidenced(body, 2569, "O24");
    report(body, 4, 2568, 12, "2025-10-10T03:00:00Z", 1);
    report(body, 3, 2568, 12, "2025-10-25T03:00:00Z", 2);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(show(body, 2569).item("O24").at("/platform/0/at").stringValue())
                .as("the first report, in whatever order they come")
                .isEqualTo("2025-10-10T03:00:00Z"));
    Answer shown = show(body, 2569);
    assertThat(shown.item("O24").get("platform")).hasSize(1);
    assertThat(shown.item("O24").at("/platform/0/source").stringValue())
        .isEqualTo("last-years-progress");
    assertThat(show(body, 2568).evidenced()).isEmpty();

    report(body, 3, 2566, 6, "2023-04-20T03:00:00Z", 1);
    awaitEvidenced(body, 2566, "O37");
    assertThat(show(body, 2567).evidenced()).isEmpty();
  }

  private static void report(
      Jurisdiction body, int item, int year, int months, String at, int sequence) {
    String plan = "plan-of-" + body.localGovernment();
    EventProducer.to(Topics.PLANS)
        .send(
            Envelope.of(
                plan + ":" + item + ":" + year + ":" + months,
                sequence,
                body,
                new PlanItemProgressReported(
                    plan,
                    1,
                    item,
                    year,
                    months,
                    sequence,
                    "done",
                    null,
                    null,
                    0,
                    false,
                    Instant.parse(at))));
  }

  private void awaitEvidenced(Jurisdiction body, int year, String... items) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(show(body, year).evidenced()).containsExactly(items));
  }

  private Answer show(Jurisdiction body, int year) {
    return new Http(client).get(checklist(body.localGovernment().code(), year), null).is(200);
  }
}
