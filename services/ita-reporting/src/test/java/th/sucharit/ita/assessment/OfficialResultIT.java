package th.sucharit.ita.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.testing.PublishedEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The executive makes results official and corrects them. */
class OfficialResultIT extends AssessmentTest {

  /** Facts of an id are announced once, so tests that count them have years of their own. */
  private static final int YEAR_ANNOUNCED = 2568;

  private static final int YEAR_CORRECTED = 2569;

  @Test
  void announcesScoresAndTheOfficialResult() {
    enterAndConfirm(YEAR_ANNOUNCED);
    PublishedEvents.Published scored =
        PublishedEvents.of(Topics.ITA_REPORTING)
            .await(THA_PHAE + "-" + YEAR_ANNOUNCED, ItaAssessmentScored.class);
    ItaAssessmentScored draft = json.readValue(scored.data(), ItaAssessmentScored.class);
    assertThat(draft.overall()).isEqualTo("68.50");
    assertThat(draft.level()).isEqualTo("must-improve-urgently");
    PublishedEvents.Published confirmed =
        PublishedEvents.of(Topics.ITA_REPORTING)
            .await(THA_PHAE + "-" + YEAR_ANNOUNCED, ItaAssessmentMadeOfficial.class);
    ItaAssessmentMadeOfficial fact =
        json.readValue(confirmed.data(), ItaAssessmentMadeOfficial.class);
    assertThat(fact.official()).isEqualTo("68.51");
    assertThat(fact.recomputed()).isEqualTo("68.50");
    assertThat(fact.passed()).isFalse();
    assertThat(fact.instruments())
        .extracting(one -> one.instrument() + " " + one.score())
        .containsExactly("IIT 78.14", "EIT 78.93", "OIT 53.46");
    assertThat(fact.indicators()).hasSize(10);
    assertThat(confirmed.sequence()).isEqualTo(2);
    assertThat(confirmed.headers())
        .containsEntry("ce_localgovernment", THA_PHAE)
        .containsEntry("ce_province", "80")
        .containsEntry("ce_actorrole", "executive");
    assertThat(confirmed.data()).doesNotContain("ประกาศ");
  }

  @Test
  void becomesOfficialByTheExecutiveWithAnOfficialScoreOnce() {
    ObjectNode without = demo(2567);
    without.remove("officialOverall");
    assertThat(put(OURS + "/2567/scores", OFFICER, key(), without, null).getStatus().value())
        .isEqualTo(201);
    String path = OURS + "/2567/make-official";
    assertProblem(
        post(path, EXECUTIVE, key(), SOURCE, "\"1\""), 409, "ita-official-overall-missing");
    put(OURS + "/2567/scores", OFFICER, key(), demo(2567), "\"1\"");
    assertProblem(post(path, EXECUTIVE, key(), SOURCE, null), 428, "version-required");
    assertProblem(post(path, EXECUTIVE, key(), SOURCE, "\"1\""), 412, "version-stale");
    assertProblem(post(path, EXECUTIVE, key(), "{\"source\": \" \"}", "\"2\""), 400, "invalid");
    assertProblem(
        post(path, EXECUTIVE, key(), "{\"source\": \"\\ud83d\"}", "\"2\""), 400, "invalid");
    assertThat(stateInTheDatabase()).isEqualTo("draft-scored");
    String key = key();
    EntityExchangeResult<byte[]> official = post(path, EXECUTIVE, key, SOURCE, "\"2\"");
    assertThat(official.getStatus().value()).isEqualTo(200);
    assertThat(tree(official).get("state").stringValue()).isEqualTo("official");
    assertThat(tree(official).at("/confirmations/0/source").stringValue()).startsWith("ประกาศ");
    assertThat(tree(post(path, EXECUTIVE, key, SOURCE, "\"2\""))).isEqualTo(tree(official));
    assertThat(stateInTheDatabase()).isEqualTo("official");
    assertProblem(post(path, EXECUTIVE, key(), SOURCE, "\"3\""), 409, "ita-already-official");
    assertProblem(
        post(OURS + "/2566/make-official", EXECUTIVE, key(), SOURCE, "\"1\""),
        404,
        "ita-assessment-not-found");
  }

  @Test
  void correctsAnOfficialResultWithAReasonWhileThePublicSeesWhatWasConfirmed() {
    enterAndConfirm(YEAR_CORRECTED);
    String path = OURS + "/" + YEAR_CORRECTED + "/scores";
    ObjectNode corrected = with(8, "68.90");
    corrected.put("officialOverall", "68.88");
    assertProblem(
        put(path, OFFICER, key(), corrected, "\"2\""), 400, "ita-correction-reason-required");
    corrected.put("reason", "พิมพ์คะแนนตัวชี้วัดที่ 8 ผิด");
    JsonNode correction = tree(put(path, OFFICER, key(), corrected, "\"2\""));
    assertThat(correction.get("state").stringValue()).isEqualTo("in-correction");
    assertThat(correction.get("overall").stringValue()).isEqualTo("68.87");

    EntityExchangeResult<byte[]> everybody = get(OURS + "/" + YEAR_CORRECTED, null);
    assertThat(everybody.getResponseHeaders().getETag())
        .as("would tell that a correction was entered")
        .isNull();
    assertThat(everybody.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(get(OURS + "/" + YEAR_CORRECTED, OFFICER).getResponseHeaders().getETag())
        .isEqualTo("\"3\"");
    JsonNode publicly = tree(everybody);
    assertThat(publicly.get("state").stringValue()).isEqualTo("official");
    assertThat(publicly.get("overall").stringValue()).isEqualTo("68.51");
    assertThat(publicly.at("/indicators/7/score").stringValue()).isEqualTo("65.20");

    EntityExchangeResult<byte[]> confirmed =
        post(OURS + "/" + YEAR_CORRECTED + "/make-official", EXECUTIVE, key(), SOURCE, "\"3\"");
    assertThat(confirmed.getStatus().value()).isEqualTo(200);
    JsonNode after = tree(get(OURS + "/" + YEAR_CORRECTED, null));
    assertThat(after.get("overall").stringValue()).isEqualTo("68.88");
    assertThat(after.at("/confirmations/0/overall").stringValue()).isEqualTo("68.51");
    assertThat(after.at("/confirmations/1/correction").stringValue()).startsWith("พิมพ์");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(
                    PublishedEvents.of(Topics.ITA_REPORTING)
                        .of(one -> one.subject().equals(THA_PHAE + "-" + YEAR_CORRECTED))
                        .stream()
                        .map(PublishedEvents.Published::type)
                        .toList())
                .containsExactly(
                    EventTypes.nameOf(ItaAssessmentScored.class),
                    EventTypes.nameOf(ItaAssessmentMadeOfficial.class),
                    EventTypes.nameOf(ItaAssessmentScored.class),
                    EventTypes.nameOf(ItaAssessmentMadeOfficial.class)));
  }

  private String stateInTheDatabase() {
    return mongo
        .getCollection("assessments")
        .find()
        .first()
        .get("state", Document.class)
        .getString("_class");
  }
}
