package th.sucharit.ita.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class AssessmentsIT {

  private static final String THA_PHAE = "5800106";
  private static final String HUAI_MEK = "5460802";
  private static final String OFFICER = TestTokens.officer(THA_PHAE);
  private static final String EXECUTIVE = TestTokens.executive(THA_PHAE);
  private static final String OURS =
      "/ita-reporting/local-governments/" + THA_PHAE + "/assessments";

  /** Facts of an id are announced once, so tests that count them have years of their own. */
  private static final int YEAR_ANNOUNCED = 2568;

  private static final int YEAR_CORRECTED = 2569;
  private static final String SOURCE = "{\"source\": \"ประกาศผลการประเมิน ITA\"}";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;

  @BeforeEach
  void emptyWithTwoLocalGovernments() {
    RegistryFacts.register(Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
    heardOf(HUAI_MEK);
    heardOf(THA_PHAE);
    mongo.remove(new Query(), Assessment.class);
  }

  private void heardOf(String code) {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(() -> directory.require(new LocalGovernmentId(code)));
  }

  @Test
  void reproducesTheRealTablesOfTwoYears() {
    enterAndConfirm(2566);
    enterAndConfirm(2567);
    String body = text(get(OURS + "/2567", null));
    JsonNode shown = json.readTree(body);
    assertThat(shown.get("id").stringValue()).isEqualTo("5800106-2567");
    assertThat(shown.get("localGovernment").stringValue()).isEqualTo(THA_PHAE);
    assertThat(shown.get("fiscalYear").intValue()).isEqualTo(2567);
    assertThat(shown.get("state").stringValue()).isEqualTo("official");
    assertThat(shown.get("overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.get("overallIs").stringValue()).isEqualTo("official");
    assertThat(shown.at("/level/code").stringValue()).isEqualTo("must-improve-urgently");
    assertThat(shown.at("/level/name/th").stringValue()).isEqualTo("ต้องปรับปรุงโดยด่วน");
    assertThat(shown.at("/level/passed").booleanValue()).isFalse();
    assertThat(shown.at("/reason/code").stringValue()).isEqualTo("overall-below");
    assertThat(shown.at("/reason/betterLevel").stringValue()).isEqualTo("must-improve");
    assertThat(shown.at("/reason/missing").stringValue()).isEqualTo("1.49");
    assertThat(shown.at("/betterLevelName/th").stringValue()).isEqualTo("ต้องปรับปรุง");
    assertThat(shown.at("/passMark").stringValue()).isEqualTo("85.00");
    assertThat(shown.at("/recomputed/overall").stringValue()).isEqualTo("68.50");
    assertThat(shown.at("/recomputed/unrounded").stringValue()).isEqualTo("68.5034");
    assertThat(shown.at("/official/overall").stringValue()).isEqualTo("68.51");
    assertThat(shown.at("/official/difference").stringValue()).isEqualTo("0.01");
    assertThat(shown.at("/official/withinTolerance").booleanValue()).isTrue();
    assertThat(texts(shown, "/instruments", "/score")).containsExactly("78.14", "78.93", "53.46");
    assertThat(texts(shown, "/instruments", "/change")).containsExactly("1.62", "4.67", "-20.29");
    assertThat(texts(shown, "/indicators", "/score"))
        .containsExactly(
            "82.50", "83.06", "88.33", "65.00", "71.80", "89.26", "82.34", "65.20", "63.57",
            "43.34");
    assertThat(texts(shown, "/indicators", "/before/change"))
        .containsExactly(
            "-4.79", "10.60", "7.12", "-8.35", "3.53", "8.34", "9.37", "-3.70", "-16.43", "-24.16");
    assertThat(shown.at("/indicators/7/before/score").stringValue()).isEqualTo("68.90");
    assertThat(texts(shown, "/indicators", "/passMark/gap"))
        .startsWith("-2.50", "-1.94", "3.33", "-20.00");
    assertThat(shown.at("/indicators/2/passMark/reached").booleanValue()).isTrue();
    assertThat(shown.at("/comparedWith/fiscalYear").intValue()).isEqualTo(2566);
    assertThat(shown.at("/comparedWith/overall").stringValue()).isEqualTo("74.74");
    assertThat(shown.at("/comparedWith/change").stringValue()).isEqualTo("-6.23");
    assertThat(body).doesNotContain("73.44", "75.29", "+3.7");

    String before = text(get(OURS + "/2566", null));
    assertThat(json.readTree(before).at("/recomputed/overall").stringValue()).isEqualTo("74.73");
    assertThat(json.readTree(before).at("/level/code").stringValue()).isEqualTo("must-improve");
    assertThat(json.readTree(before).has("comparedWith")).isFalse();
    assertThat(before).doesNotContain("75.29");
  }

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
  void refusesPagesThatNobodyCanCount() {
    assertProblem(get(OURS + "?page=2147483647&size=100", null), 400, "invalid");
    assertThat(get(OURS + "?page=10000&size=100", null).getStatus().value()).isEqualTo(200);
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

  @Test
  void isReadAsADraftByItsOwnPeopleAndTheProvinceAlone() {
    put(OURS + "/2567/scores", OFFICER, key(), demo(2567), null);
    for (String token :
        List.of(
            OFFICER,
            EXECUTIVE,
            TestTokens.councilAuditor(THA_PHAE),
            TestTokens.provincialOfficer("80"),
            TestTokens.provincialOfficer("*"))) {
      assertThat(get(OURS + "/2567", token).getStatus().value()).isEqualTo(200);
      assertThat(tree(get(OURS, token)).at("/items/0/overall").stringValue()).isEqualTo("68.50");
    }
    for (String token :
        List.of(
            TestTokens.officer(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.investigator(THA_PHAE),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      assertProblem(get(OURS + "/2567", token), 404, "ita-assessment-not-found");
      assertThat(tree(get(OURS, token)).get("items")).isEmpty();
    }
    assertProblem(get(OURS + "/2567", null), 404, "ita-assessment-not-found");
  }

  @Test
  void showsThePublicNoChangeSinceAYearThatIsNotOfficial() {
    put(OURS + "/2566/scores", OFFICER, key(), demo(2566), null);
    enterAndConfirm(2567);
    assertThat(tree(get(OURS + "/2567", null)).has("comparedWith")).isFalse();
    assertThat(tree(get(OURS + "/2567", null)).at("/indicators/7").has("before")).isFalse();
    JsonNode inside = tree(get(OURS + "/2567", OFFICER));
    assertThat(inside.at("/comparedWith/overallIs").stringValue()).isEqualTo("recomputed");
    assertThat(inside.at("/comparedWith/overall").stringValue()).isEqualTo("74.73");
  }

  @Test
  void listsTheYearsLatestFirst() {
    enterAndConfirm(2566);
    enterAndConfirm(2567);
    put(OURS + "/2565/scores", OFFICER, key(), demo(2567), null);
    JsonNode open = tree(get(OURS, null));
    assertThat(texts(open, "/items", "/overall")).containsExactly("68.51", "74.74");
    assertThat(open.at("/items/0/fiscalYear").intValue()).isEqualTo(2567);
    assertThat(open.at("/items/0/level/name/en").stringValue()).isEqualTo("Must improve urgently");
    assertThat(open.get("total").intValue()).isEqualTo(2);
    assertThat(tree(get(OURS, OFFICER)).get("total").intValue()).isEqualTo(3);
    JsonNode second = tree(get(OURS + "?page=1&size=1", null));
    assertThat(texts(second, "/items", "/overall")).containsExactly("74.74");
    assertProblem(
        get("/ita-reporting/local-governments/1111111/assessments", null),
        404,
        "local-government-not-found");
    assertThat(get(OURS + "?size=101", null).getStatus().value()).isEqualTo(400);
  }

  @Test
  void showsEverybodyTheFrameworks() {
    JsonNode list = tree(get("/ita-reporting/frameworks", null));
    assertThat(list.get("items")).hasSize(5);
    assertThat(list.at("/items/2/items").intValue()).isEqualTo(35);
    assertThat(list.at("/items/4/status").stringValue()).isEqualTo("draft");
    JsonNode one = tree(get("/ita-reporting/frameworks/2567", null));
    assertThat(one).isEqualTo(json.readTree(bytes("frameworks/2567.json")));
    assertProblem(get("/ita-reporting/frameworks/2560", null), 404, "ita-framework-not-found");
    assertThat(get("/ita-reporting/frameworks/x", null).getStatus().value()).isEqualTo(400);
    JsonNode description = tree(get("/ita-reporting/openapi.json", null));
    assertThat(description.get("paths").propertyNames())
        .contains("/ita-reporting/local-governments/{code}/assessments/{fiscalYear}/scores");
  }

  private String stateInTheDatabase() {
    return mongo
        .getCollection("assessments")
        .find()
        .first()
        .get("state", Document.class)
        .getString("_class");
  }

  private void enterAndConfirm(int year) {
    assertThat(
            put(OURS + "/" + year + "/scores", OFFICER, key(), demo(year), null)
                .getStatus()
                .value())
        .isEqualTo(201);
    assertThat(
            post(OURS + "/" + year + "/make-official", EXECUTIVE, key(), SOURCE, "\"1\"")
                .getStatus()
                .value())
        .isEqualTo(200);
  }

  private ObjectNode demo(int year) {
    return (ObjectNode)
        json.readTree(bytes("demo/ita-tha-phae-" + (year == 2566 ? year : 2567) + ".json"));
  }

  private ObjectNode with(int indicator, String score) {
    ObjectNode body = demo(2567);
    ((ObjectNode) body.at("/indicators/" + (indicator - 1))).put("score", score);
    return body;
  }

  private static byte[] bytes(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode shown, String list, String field) {
    return shown.at(list).valueStream().map(one -> one.at(field).stringValue()).toList();
  }

  private EntityExchangeResult<byte[]> put(
      String path,
      @Nullable String token,
      @Nullable String key,
      JsonNode body,
      @Nullable String version) {
    return send(HttpMethod.PUT, path, token, key, body.toString(), version);
  }

  private EntityExchangeResult<byte[]> post(
      String path,
      @Nullable String token,
      @Nullable String key,
      String body,
      @Nullable String version) {
    return send(HttpMethod.POST, path, token, key, body, version);
  }

  private EntityExchangeResult<byte[]> send(
      HttpMethod method,
      String path,
      @Nullable String token,
      @Nullable String key,
      String body,
      @Nullable String version) {
    return http.method(method)
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .headers(headers -> {
          put(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token);
          put(headers, "Idempotency-Key", key);
          put(headers, HttpHeaders.IF_MATCH, version);
        })
        .body(body)
        .exchange()
        .returnResult(byte[].class);
  }

  private EntityExchangeResult<byte[]> get(String path, @Nullable String token) {
    return http.get()
        .uri(path)
        .headers(headers ->
            put(headers, HttpHeaders.AUTHORIZATION, token == null ? null : "Bearer " + token))
        .exchange()
        .returnResult(byte[].class);
  }

  private static void put(HttpHeaders headers, String name, @Nullable String value) {
    if (value != null) {
      headers.set(name, value);
    }
  }

  private void assertProblem(
      EntityExchangeResult<byte[]> answer, int status, @Nullable String type) {
    JsonNode problem = tree(answer);
    assertThat(answer.getStatus().value()).as(problem.toString()).isEqualTo(status);
    assertThat(answer.getResponseHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    if (type != null) {
      assertThat(problem.get("type").stringValue()).isEqualTo("urn:sucharit:problem:" + type);
    }
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(problem.get("detailTh").stringValue()).isNotBlank();
  }

  private static String text(EntityExchangeResult<byte[]> answer) {
    return new String(answer.getResponseBody(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private JsonNode tree(EntityExchangeResult<byte[]> answer) {
    return json.readTree(answer.getResponseBody());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
