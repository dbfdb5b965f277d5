package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintHandedOver;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;

/** A complaint goes to the local government that is responsible, with its receipt and its words. */
class ForwardingIT extends ComplaintTest {

  @Autowired private Complaints complaints;
  @Autowired private Aggregates aggregates;
  @Autowired private EscalationSweep sweep;
  @Autowired private CaseKeyRing keys;
  @Autowired private Clock clock;

  @Test
  void movesToTheReceiverAndLeavesNoWordsBehind() {
    Map<String, Object> filed = filed("สะพานข้ามคลองชำรุด");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    String sender = TestTokens.officer(HUAI_MEK);
    step(sender, id, "accept", Map.of(), "*").expectStatus().isOk();
    step(sender, id, "reply", Map.of("text", "จะส่งต่อให้"), "*").expectStatus().isOk();
    step(sender, id, "forward", to(THA_PHAE), "*")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("forwarded")
        .jsonPath("$.forwardedTo.localGovernment")
        .isEqualTo(THA_PHAE)
        .jsonPath("$.subject")
        .doesNotExist()
        .jsonPath("$.details")
        .doesNotExist()
        .jsonPath("$.messages.length()")
        .isEqualTo(0);

    String there = idThere(id);
    get("/complaints/" + there, sender).expectStatus().isNotFound();
    get("/complaints/" + there, TestTokens.officer(THA_PHAE))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.subject")
        .isEqualTo("สะพานข้ามคลองชำรุด")
        .jsonPath("$.status")
        .isEqualTo("received")
        .jsonPath("$.messages[0].text")
        .isEqualTo("จะส่งต่อให้");
    get("/complaints/" + id, TestTokens.officer(THA_PHAE)).expectStatus().isNotFound();
    status(receipt)
        .expectBody()
        .jsonPath("$.id")
        .isEqualTo(there)
        .jsonPath("$.localGovernment")
        .isEqualTo(THA_PHAE)
        .jsonPath("$.history.length()")
        .isEqualTo(4);

    PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
    events.await(id, ComplaintHandedOver.class);
    PublishedEvents.Published arrival = events.await(there, ComplaintFiled.class);
    assertThat(arrival.headers()).containsEntry("ce_localgovernment", THA_PHAE);
    assertThat(events.of(event -> event.subject().equals(id)))
        .allSatisfy(
            event -> assertThat(event.headers()).containsEntry("ce_localgovernment", HUAI_MEK));
  }

  @Test
  void isFinishedByTheSweepWhereverItWasInterrupted() {
    for (int done = 0; done < 3; done++) {
      Complaint forwarded = forwardedOnly("ขาดตอน " + done);
      String there = idThere(forwarded.id());
      if (done > 0) {
        sweep.sweepAt(clock.instant().plusSeconds(1));
        sweep.sweepAt(clock.instant().plusSeconds(1));
      }
      if (done == 2) {
        // as if it had died after the first two steps: they are found done
        sweep.sweepAt(clock.instant().plusSeconds(1));
      }
      sweep.sweepAt(clock.instant().plusSeconds(1));
      Complaint arrived = complaints.findIn(new LocalGovernmentId(THA_PHAE), there).orElseThrow();
      assertThat(arrived.file().map(file -> file.open(keys.of(there)).subject()))
          .contains("ขาดตอน " + done);
      assertThat(arrived.sequence()).isEqualTo(1);
      assertThat(complaints.findAnywhere(forwarded.id()).orElseThrow().file()).isEmpty();
      PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
      events.await(forwarded.id(), ComplaintHandedOver.class);
      events.await(there, ComplaintFiled.class);
      assertThat(events.of(event -> event.subject().equals(there))).hasSize(1);
    }
  }

  /** As a process leaves it that dies after the first write. */
  private Complaint forwardedOnly(String subject) {
    String id = text(filed(subject), "id");
    Complaint complaint = complaints.findIn(new LocalGovernmentId(HUAI_MEK), id).orElseThrow();
    return aggregates.amend(
        complaint,
        one ->
            one.forward(
                new LocalGovernmentId(THA_PHAE),
                "to-" + id,
                new Act(Actor.SYSTEM, clock.instant(), null)));
  }

  private String idThere(String id) {
    return complaints.findAnywhere(id).map(Complaint::state).stream()
        .map(CaseState.Forwarded.class::cast)
        .map(CaseState.Forwarded::next)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> to(String code) {
    return Map.of("to", "local-government", "localGovernment", code, "why", "อยู่นอกเขต");
  }

  @Test
  void goesNowhereThatIsNotRegistered() {
    String id = text(filed("ส่งไปไหน"), "id");
    step(TestTokens.officer(HUAI_MEK), id, "forward", to("1111111"), "*")
        .expectStatus()
        .isNotFound();
    for (String role : List.of(TestTokens.executive(HUAI_MEK), TestTokens.officer(THA_PHAE))) {
      assertThat(step(role, id, "forward", to(THA_PHAE), "*").returnResult().getStatus().value())
          .isIn(403, 404);
    }
  }

  @Test
  void goesRoundThreeTimesAndThenToTheProvince() {
    String id = text(filed("ไม่มีใครรับ"), "id");
    String here = HUAI_MEK;
    for (int times = 0; times < 3; times++) {
      String next = here.equals(HUAI_MEK) ? THA_PHAE : HUAI_MEK;
      step(TestTokens.officer(here), id, "forward", to(next), "*").expectStatus().isOk();
      id = idThere(id);
      here = next;
    }
    step(TestTokens.officer(here), id, "forward", to(HUAI_MEK), "*")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:complaint-forwarded-too-often");
    step(TestTokens.officer(here), id, "forward", Map.of("to", "province", "why", "x"), "*")
        .expectStatus()
        .isOk();
  }
}
