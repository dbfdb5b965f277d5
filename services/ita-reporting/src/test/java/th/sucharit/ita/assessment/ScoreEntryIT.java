package th.sucharit.ita.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Officers enter scores. */
class ScoreEntryIT extends AssessmentTest {

  @Test
  void entersOnceHoweverOftenItIsSentAndReplacesTheVersionSeen() {
    String path = OURS + "/2567/scores";
    String key = key();
    EntityExchangeResult<byte[]> first = put(path, OFFICER, key, demo(2567), null);
    EntityExchangeResult<byte[]> again = put(path, OFFICER, key, demo(2567), null);
    assertThat(first.getStatus().value()).isEqualTo(201);
    assertThat(first.getResponseHeaders().getLocation()).hasToString("/api" + OURS + "/2567");
    assertThat(again.getStatus().value()).isEqualTo(201);
    assertThat(tree(again)).isEqualTo(tree(first));
    assertThat(again.getResponseHeaders().getETag()).isEqualTo("\"1\"");
    ObjectNode changed = with(1, "90.00");
    assertProblem(put(path, OFFICER, key, changed, null), 422, null);
    assertProblem(put(path, OFFICER, key(), changed, null), 428, "version-required");
    assertProblem(put(path, OFFICER, key(), changed, "\"7\""), 412, "version-stale");
    EntityExchangeResult<byte[]> replaced = put(path, OFFICER, key(), changed, "\"1\"");
    assertThat(replaced.getStatus().value()).isEqualTo(200);
    assertThat(replaced.getResponseHeaders().getETag()).isEqualTo("\"2\"");
    assertThat(tree(replaced).at("/recomputed/overall").stringValue()).isEqualTo("68.95");
    EntityExchangeResult<byte[]> same = put(path, OFFICER, key(), changed, "\"2\"");
    assertThat(same.getResponseHeaders().getETag()).as("nothing changed").isEqualTo("\"2\"");
    assertProblem(
        put(OURS + "/2566/scores", OFFICER, key(), demo(2566), "\"1\""), 412, "version-stale");
    assertThat(mongo.count(new Query(), Assessment.class)).isEqualTo(1);
  }

  @Test
  void entersOnceWhenTwoOfficersSendAtTheSameMoment() {
    List<Integer> statuses =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i ->
                put(OURS + "/2565/scores", OFFICER, key(), with(1, "9" + i + ".00"), null)
                    .getStatus()
                    .value())
            .toList();
    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(status -> status != 201)).containsOnly(428);
    assertThat(mongo.count(new Query(), Assessment.class)).isEqualTo(1);
  }

  @Test
  void flagsAnOfficialScoreThatTheIndicatorsDoNotExplain() {
    ObjectNode body = demo(2567);
    body.put("officialOverall", "85.10");
    JsonNode shown = tree(put(OURS + "/2567/scores", OFFICER, key(), body, null));
    assertThat(shown.at("/official/difference").stringValue()).isEqualTo("16.60");
    assertThat(shown.at("/official/withinTolerance").booleanValue()).isFalse();
    assertThat(shown.at("/official/confirmed").booleanValue()).isFalse();
    assertThat(shown.at("/official/level/code").stringValue()).isEqualTo("passed");
    assertThat(shown.at("/overall").stringValue()).isEqualTo("68.50");
    assertThat(shown.at("/overallIs").stringValue()).isEqualTo("recomputed");
  }

  @Test
  void refusesMoreLinesThanAnyFrameworkHas() {
    ObjectNode bad = demo(2567);
    ArrayNode lines = (ArrayNode) bad.get("indicators");
    IntStream.range(0, 100).forEach(i -> lines.addObject().put("indicator", 1).put("score", "1"));
    EntityExchangeResult<byte[]> answer = put(OURS + "/2567/scores", OFFICER, key(), bad, null);
    assertProblem(answer, 400, "invalid");
    assertThat(tree(answer).at("/errors/0/pointer").stringValue()).isEqualTo("/indicators");
  }

  @Test
  void namesEveryScoreThatHasToBeMendedInBothLanguages() {
    ObjectNode bad = demo(2567);
    ArrayNode lines = (ArrayNode) bad.get("indicators");
    ((ObjectNode) lines.get(0)).put("score", "100.01");
    ((ObjectNode) lines.get(1)).put("score", "-1");
    ((ObjectNode) lines.get(2)).put("score", "88.333");
    ((ObjectNode) lines.get(3)).put("score", "sixty");
    ((ObjectNode) lines.get(4)).put("indicator", 11);
    ((ObjectNode) lines.get(5)).put("indicator", 7);
    lines.set(8, json.nullNode());
    bad.put("officialOverall", "68.515");
    ArrayNode instruments = bad.putArray("officialInstruments");
    instruments.addObject().put("instrument", "XIT").put("score", "80");
    instruments.addObject().put("instrument", "EIT").put("score", "101");
    EntityExchangeResult<byte[]> answer = put(OURS + "/2567/scores", OFFICER, key(), bad, null);
    assertProblem(answer, 400, "ita-scores-invalid");
    JsonNode errors = tree(answer).get("errors");
    assertThat(errors.valueStream().map(one -> one.get("pointer").stringValue()))
        .containsExactlyInAnyOrder(
            "/indicators/0/score",
            "/indicators/1/score",
            "/indicators/2/score",
            "/indicators/3/score",
            "/indicators/4/indicator",
            "/indicators/6/indicator",
            "/indicators/8/indicator",
            "/indicators",
            "/indicators",
            "/indicators",
            "/officialOverall",
            "/officialInstruments/0/instrument",
            "/officialInstruments/1/score");
    assertThat(errors.valueStream().map(one -> one.get("message").stringValue()))
        .contains(
            "lacks indicator 5, Solving corruption problems",
            "must have at most two decimals",
            "must be from 0.00 to 100.00",
            "names indicator 7 a second time");
    errors.forEach(error -> assertThat(error.get("messageTh").stringValue()).isNotBlank());
    EntityExchangeResult<byte[]> empty =
        put(OURS + "/2567/scores", OFFICER, key(), json.createObjectNode(), null);
    assertThat(tree(empty).get("errors")).hasSize(10);
    assertProblem(
        put(OURS + "/2599/scores", OFFICER, key(), demo(2567), null),
        404,
        "ita-framework-not-found");
    assertProblem(put(OURS + "/1/scores", OFFICER, key(), demo(2567), null), 400, "invalid");
    assertThat(mongo.count(new Query(), Assessment.class)).isZero();
  }

  @Test
  void isWrittenByTheOwnLocalGovernmentOnly() {
    assertProblem(
        put(OURS + "/2567/scores", TestTokens.officer(HUAI_MEK), key(), demo(2567), null),
        403,
        "ita-of-another-local-government");
    put(OURS + "/2567/scores", OFFICER, key(), demo(2567), null);
    assertProblem(
        post(OURS + "/2567/make-official", TestTokens.executive(HUAI_MEK), key(), SOURCE, "\"1\""),
        403,
        "ita-of-another-local-government");
    for (String token :
        List.of(
            EXECUTIVE,
            TestTokens.councilAuditor(THA_PHAE),
            TestTokens.investigator(THA_PHAE),
            TestTokens.provincialOfficer("80"),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      assertThat(put(OURS + "/2567/scores", token, key(), demo(2567), "\"1\"").getStatus().value())
          .isEqualTo(403);
    }
    assertThat(
            post(OURS + "/2567/make-official", OFFICER, key(), SOURCE, "\"1\"").getStatus().value())
        .isEqualTo(403);
    assertThat(put(OURS + "/2567/scores", null, key(), demo(2567), null).getStatus().value())
        .isEqualTo(401);
    assertThat(put(OURS + "/2567/scores", OFFICER, null, demo(2567), null).getStatus().value())
        .isEqualTo(400);
  }
}
