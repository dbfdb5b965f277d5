package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.checklist.Delivery.AT;
import static th.sucharit.disclosure.checklist.Delivery.complaint;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.testing.EventProducer.Envelope;

/** Complaints are counted in the items of the year in which they were received. */
class ComplaintFeedIT extends FedChecklists {

  @Test
  void countsComplaintsByTheDayTheyReachedTheLocalGovernment() {
    Jurisdiction body = registered("5461003");
    // in Thailand already 1 April 2024: after the first six months of 2567
    complaint(body, "c1", "general", "2024-03-31T17:30:00Z", false).forEach(Delivery::send);
    awaitEvidenced(body, 2568, "O19");
    assertThat(show(body, 2567).evidenced()).isEmpty();
    // still 31 March there
    complaint(body, "c2", "corruption", "2024-03-31T16:30:00Z", true).forEach(Delivery::send);
    awaitEvidenced(body, 2567, "O24");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(inside(body, 2568).item("O19").at("/platform/0/counts").toString())
                .isEqualTo(
                    "{\"all\":{\"total\":2,\"finished\":1,\"inProgress\":1},"
                        + "\"corruption\":{\"total\":1,\"finished\":1,\"inProgress\":0},"
                        + "\"suppressed\":false}"));
    assertThat(inside(body, 2567).item("O24").at("/platform/0/counts/all/total").intValue())
        .isEqualTo(1);
    assertThat(inside(body, 2567).item("O24").at("/platform/0/period").toString())
        .isEqualTo("{\"from\":\"2023-10-01\",\"to\":\"2024-03-31\"}");
    assertThat(show(body, 2569).evidenced()).isEmpty();
  }

  @Test
  void takesTheTimeOfTheFactWhereNothingElseIsSaid() {
    Jurisdiction body = registered("5461004");
    // received now, which no known framework counts; and a later fact about it
    new Delivery(
            Topics.COMPLAINTS,
            Envelope.of("c-now", 1, body, new ComplaintFiled("general", "web", AT, AT, null)))
        .send();
    complaint(body, "c-old", "general", "2024-05-01T00:00:00Z", false).forEach(Delivery::send);
    awaitEvidenced(body, 2568, "O19");
    assertThat(inside(body, 2568).item("O19").at("/platform/0/counts/all/total").intValue())
        .isEqualTo(1);
  }
}
