package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;
import static th.sucharit.disclosure.checklist.Delivery.assessment;
import static th.sucharit.disclosure.checklist.Delivery.complaint;
import static th.sucharit.disclosure.checklist.Delivery.official;
import static th.sucharit.disclosure.checklist.Delivery.plan;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.testing.TestTokens;

/** What is announced elsewhere fills checklists. */
class FeedsIT extends FedChecklists {

  @Test
  void opensWithAllThatWasPublishedBeforeItWasKnownWhatTheYearAsksFor() {
    Jurisdiction body = registered("5461008");
    plan(body, 3, 2566, 2570).forEach(Delivery::send);
    assessment(body, 2568).forEach(Delivery::send);
    complaint(body, "c8", "general", "2024-05-01T00:00:00Z", false).forEach(Delivery::send);
    awaitEvidenced(body, 2568, "O19", "O23", "O25");
    // as if there had been no framework of that year then
    mongo.remove(Query.query(Criteria.where("_id").is("5461008-2568")), Checklist.class);
    assertThat(show(body, 2568).evidenced()).isEmpty();
    Answer opened = http.post(checklist("5461008", 2568), TestTokens.officer("5461008")).is(201);
    assertThat(opened.evidenced()).containsExactly("O19", "O23", "O25");
    assertThat(opened.etag()).as("opened and three items").isEqualTo("\"4\"");
  }

  @Test
  void fillsTheItemOfTheYearOfAPublishedAssessment() {
    Jurisdiction body = registered("5461002");
    assessment(body, 2567).forEach(Delivery::send);
    awaitEvidenced(body, 2567, "O30");
    assertThat(show(body, 2567).item("O30").at("/platform/0/id").stringValue())
        .isEqualTo("risk-5461002");
    assertThat(show(body, 2568).evidenced()).isEmpty();
  }

  @Test
  void showsTheOfficialScoreBesideThePredictedOne() {
    Jurisdiction body = registered("5461005");
    official(body).forEach(Delivery::send);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(show(body, 2567).body().at("/score/official/score").asString())
                .isEqualTo("53.46"));
    assertThat(show(body, 2567).body().at("/score/predictedOit").stringValue()).isEqualTo("0.00");
    assertThat(show(body, 2567).body().get("opened").booleanValue()).isFalse();
    assertThat(show(body, 2566).body().at("/score/official").isObject()).isFalse();
  }
}
