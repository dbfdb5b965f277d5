package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.risk_assessment.RiskAssessmentApproved;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RiskAssessmentReturned;
import th.sucharit.contracts.risk_assessment.RiskAssessmentSubmitted;
import th.sucharit.contracts.risk_assessment.RiskDescribed;
import th.sucharit.contracts.risk_assessment.RiskRemoved;
import th.sucharit.contracts.risk_assessment.RiskScored;
import th.sucharit.contracts.risk_assessment.RisksAtLevel;
import th.sucharit.risk.RiskApi;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.PublishedEvents.Published;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class AssessmentLifeIT {

  private static final String PATH = "/risk-assessment/assessments";
  private static final String HUAI_MEK = "5460802";
  private static final String THA_PHAE = "5800106";
  private static final String OFFICER = TestTokens.officer(HUAI_MEK);
  private static final String EXECUTIVE = TestTokens.executive(HUAI_MEK);
  private static final PublishedEvents TOPIC = PublishedEvents.of(Topics.RISK_ASSESSMENT);

  private static final String SCORED =
      """
      {"process": "การจัดซื้อจัดจ้าง", "issue": "กำหนดคุณลักษณะเอื้อผู้ขายรายหนึ่ง",
       "briberyArea": "procurement", "likelihood": 1, "impact": 4,
       "measures": [{"text": "เผยแพร่ราคากลาง", "planItem": 9}, {"text": "อบรมเจ้าหน้าที่พัสดุ"}]}
      """;
  private static final String WORD =
      """
      {"process": "การให้บริการ", "issue": "ลัดคิว", "level": "medium", "remark": "ให้ระดับเป็นคำ"}
      """;
  private static final String UNRATED =
      """
      {"process": "การบริหารงานบุคคล", "issue": "เรียกรับเงิน"}
      """;

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;
  private RiskApi api;

  @BeforeEach
  void emptyWithTwoLocalGovernments() {
    RegistryFacts.register(
        directory, Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
    mongo.remove(new Query(), RiskAssessment.class);
    api = new RiskApi(http);
  }

  @Test
  void goesFromAnEmptyDraftToThePublic() {
    Answer open = api.post(PATH, OFFICER, null, "{\"fiscalYear\": 2567}").is(201);
    String one = PATH + "/" + open.text("/id");
    assertThat(open.headers().getLocation()).hasToString("/api" + one);
    assertThat(open.text("/state")).isEqualTo("draft");
    assertThat(open.text("/criteria/id")).isEqualTo("standard-5x5-v1");
    assertThat(open.version()).isEqualTo("\"1\"");
    api.post(one + "/submit", OFFICER, "\"1\"", null).isProblem(409, "risk-assessment-empty");

    Answer first = api.post(one + "/risks", OFFICER, "\"1\"", SCORED).is(201);
    assertThat(first.text("/risks/0/number")).isEqualTo("1");
    assertThat(first.text("/risks/0/rating")).isEqualTo("scored");
    assertThat(first.text("/risks/0/level")).isEqualTo("high");
    assertThat(first.text("/risks/0/briberyArea")).isEqualTo("procurement");
    assertThat(first.text("/risks/0/measures/0/planItem")).isEqualTo("9");
    assertThat(first.version()).isEqualTo("\"3\"");
    Answer second = api.post(one + "/risks", OFFICER, "\"3\"", UNRATED).is(201);
    assertThat(second.text("/risks/1/rating")).isEqualTo("none");
    assertThat(
            api.post(one + "/submit", OFFICER, second.version(), null)
                .isProblem(409, "risks-unrated")
                .pointers())
        .containsExactly("/risks/1");
    Answer third = api.post(one + "/risks", OFFICER, second.version(), SCORED).is(201);
    Answer fourth =
        api.send(HttpMethod.DELETE, one + "/risks/3", OFFICER, third.version(), null).is(200);
    Answer fifth =
        api.send(HttpMethod.PUT, one + "/risks/2", OFFICER, fourth.version(), WORD).is(200);
    assertThat(fifth.text("/risks/1/rating")).isEqualTo("word");
    assertThat(fifth.text("/risks/1/level")).isEqualTo("medium");
    assertThat(fifth.body().at("/risks/1").has("likelihood")).isFalse();
    assertThat(fifth.text("/risks/1/remark")).isEqualTo("ให้ระดับเป็นคำ");

    Answer submitted = api.post(one + "/submit", OFFICER, fifth.version(), null).is(200);
    String hash = submitted.text("/contentHash");
    api.post(one + "/risks", OFFICER, submitted.version(), SCORED)
        .isProblem(409, "risk-assessment-not-draft");
    api.post(one + "/publish", OFFICER, submitted.version(), null)
        .isProblem(409, "risk-assessment-not-approved");
    Answer returned =
        api.post(one + "/return", EXECUTIVE, submitted.version(), "{\"reason\": \"ขาดมาตรการ\"}")
            .is(200);
    assertThat(returned.text("/state")).isEqualTo("draft");
    assertThat(returned.text("/returnedBecause")).isEqualTo("ขาดมาตรการ");
    Answer again = api.post(one + "/submit", OFFICER, returned.version(), null).is(200);
    Answer approved = api.post(one + "/approve", EXECUTIVE, again.version(), null).is(200);
    assertThat(approved.text("/state")).isEqualTo("approved");
    Answer published = api.post(one + "/publish", OFFICER, approved.version(), null).is(200);
    assertThat(published.text("/contentHash")).isEqualTo(hash);

    assertThat(api.get(one, null).is(200).body()).isEqualTo(published.body());
    Answer map = api.get(one + "/heatmap", null).is(200);
    assertThat(map.body().get("cells")).hasSize(25);
    assertThat(
            map.body().get("cells").valueStream().filter(cell -> cell.get("risks").intValue() > 0))
        .containsExactly(
            json.readTree("{\"likelihood\":1,\"impact\":4,\"level\":\"high\",\"risks\":1}"));
    assertThat(map.text("/givenAsWord")).isEqualTo("1");
    assertThat(counts(map.body().get("levels")))
        .containsExactly("low 0", "medium 1", "high 1", "very-high 0");

    awaitFacts(
        open.text("/id"),
        RiskAssessmentOpened.class,
        RiskDescribed.class,
        RiskScored.class,
        RiskDescribed.class,
        RiskDescribed.class,
        RiskScored.class,
        RiskRemoved.class,
        RiskDescribed.class,
        RiskScored.class,
        RiskAssessmentSubmitted.class,
        RiskAssessmentReturned.class,
        RiskAssessmentSubmitted.class,
        RiskAssessmentApproved.class,
        RiskAssessmentPublished.class);
  }

  @Test
  void announcesLevelsAndCountsAndNeverWhatARiskIsAbout() {
    Answer open = open(2567, SCORED, WORD, UNRATED);
    String id = open.text("/id");
    List<Published> facts =
        awaitFacts(
            id,
            RiskAssessmentOpened.class,
            RiskDescribed.class,
            RiskScored.class,
            RiskDescribed.class,
            RiskScored.class,
            RiskDescribed.class);
    assertThat(read(facts.get(0), RiskAssessmentOpened.class))
        .isEqualTo(new RiskAssessmentOpened(2567, "standard-5x5-v1"));
    assertThat(read(facts.get(1), RiskDescribed.class))
        .isEqualTo(new RiskDescribed(1, 2, List.of(9), true));
    assertThat(read(facts.get(2), RiskScored.class)).isEqualTo(new RiskScored(1, "high", 3, 1, 4));
    assertThat(read(facts.get(4), RiskScored.class))
        .isEqualTo(new RiskScored(2, "medium", 2, null, null));
    assertThat(read(facts.get(5), RiskDescribed.class))
        .isEqualTo(new RiskDescribed(3, 0, List.of(), false));
    assertThat(facts)
        .allSatisfy(fact -> {
          assertThat(fact.data()).doesNotContainPattern("[ก-๙]");
          assertThat(fact.headers())
              .containsEntry("ce_localgovernment", HUAI_MEK)
              .containsEntry("ce_province", "46")
              .containsEntry("ce_actorrole", "officer");
        });
  }

  @Test
  void holdsARealAssessmentWhoseLevelsAreWords() {
    String body = RiskApi.file("/demo/risk-huai-mek-2566.json");
    Answer open = api.post(PATH, OFFICER, null, body).is(201);
    assertThat(open.body().get("risks")).hasSize(9);
    assertThat(open.body().get("risks").valueStream().map(one -> one.get("level").asString()))
        .containsExactly(
            "medium", "medium", "medium", "medium", "high", "medium", "high", "high", "high");
    assertThat(open.body().get("risks").valueStream().map(one -> one.get("rating").asString()))
        .containsOnly("word");
    assertThat(open.body().get("risks").valueStream().map(one -> one.get("process").asString()))
        .satisfies(processes -> assertThat(processes.stream().distinct()).hasSize(4));
    assertThat(
            open.body()
                .get("risks")
                .valueStream()
                .flatMap(one -> one.get("measures").valueStream())
                .filter(one -> one.has("planItem"))
                .map(one -> one.get("planItem").intValue())
                .distinct()
                .sorted())
        .containsExactly(1, 2, 6, 7, 8, 9, 18);
    for (JsonNode given : json.readTree(body).get("risks")) {
      assertThat(open.body().get("risks").valueStream())
          .anySatisfy(shown ->
              given
                  .properties()
                  .forEach(
                      entry -> assertThat(shown.get(entry.getKey())).isEqualTo(entry.getValue())));
    }

    Answer published = publish(open);
    RiskAssessmentPublished fact =
        read(
            TOPIC.await(open.text("/id"), RiskAssessmentPublished.class),
            RiskAssessmentPublished.class);
    assertThat(fact.fiscalYear()).isEqualTo(2566);
    assertThat(fact.contentHash()).isEqualTo(published.text("/contentHash"));
    assertThat(fact.risks())
        .containsExactly(
            new RisksAtLevel("low", 1, 0),
            new RisksAtLevel("medium", 2, 5),
            new RisksAtLevel("high", 3, 4),
            new RisksAtLevel("very-high", 4, 0));
    Answer map = api.get(PATH + "/" + open.text("/id") + "/heatmap", null).is(200);
    assertThat(map.text("/givenAsWord")).isEqualTo("9");
    assertThat(map.body().get("cells").valueStream())
        .allMatch(cell -> cell.get("risks").intValue() == 0);
  }

  @Test
  void isOpenedOncePerFiscalYear() {
    Answer first = open(2567);
    Answer second =
        api.post(PATH, OFFICER, null, "{\"fiscalYear\": 2567}")
            .isProblem(409, "risk-assessment-exists");
    assertThat(second.text("/detail")).contains(first.text("/id"));
    open(2568);
    api.post(PATH, TestTokens.officer(THA_PHAE), null, "{\"fiscalYear\": 2567}").is(201);
  }

  @Test
  void isWrittenOnceHoweverOftenItIsSent() {
    String key = UUID.randomUUID().toString();
    String body = "{\"fiscalYear\": 2567, \"risks\": [" + SCORED + "]}";
    Answer open = api.send(HttpMethod.POST, PATH, OFFICER, key, null, body).is(201);
    assertThat(api.send(HttpMethod.POST, PATH, OFFICER, key, null, body).is(201).body())
        .isEqualTo(open.body());
    String risks = PATH + "/" + open.text("/id") + "/risks";
    String addKey = UUID.randomUUID().toString();
    Answer added = api.send(HttpMethod.POST, risks, OFFICER, addKey, open.version(), WORD).is(201);
    Answer again = api.send(HttpMethod.POST, risks, OFFICER, addKey, open.version(), WORD).is(201);
    assertThat(again.body()).isEqualTo(added.body());
    assertThat(again.body().get("risks")).hasSize(2);
  }

  @Test
  void isChangedOnTheVersionThatWasSeen() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    for (String step : List.of("/risks", "/submit")) {
      api.post(one + step, OFFICER, null, SCORED).isProblem(428, "version-required");
      api.post(one + step, OFFICER, "\"77\"", SCORED).isProblem(412, "version-stale");
      assertThat(
              api.send(HttpMethod.POST, one + step, OFFICER, null, open.version(), SCORED).status())
          .isEqualTo(400);
    }
    api.send(HttpMethod.PUT, one + "/risks/1", OFFICER, "\"77\"", SCORED).is(412);
    api.send(HttpMethod.DELETE, one + "/risks/1", OFFICER, null, null).is(428);
    assertThat(api.get(one, OFFICER).version()).isEqualTo(open.version());
  }

  @Test
  void saysInBothLanguagesWhatIsWrongWithARisk() {
    String body =
        """
        {"fiscalYear": 2567, "risks": [
          {"process": "ก", "issue": "ข", "likelihood": 6, "impact": 1},
          {"process": "ก", "issue": "ข", "likelihood": 1},
          {"process": "ก", "issue": "ข", "likelihood": 1, "impact": 1, "level": "low"},
          {"process": "ก", "issue": "ข", "level": "huge"}]}
        """;
    Answer refused = api.post(PATH, OFFICER, null, body).isProblem(400, "invalid");
    assertThat(refused.pointers())
        .containsExactly(
            "/risks/0/likelihood", "/risks/1/impact", "/risks/2/level", "/risks/3/level");
    assertThat(
            api.post(
                    PATH,
                    OFFICER,
                    null,
                    "{\"fiscalYear\": 2567, \"risks\": [{\"process\": \" \", \"issue\": \"ข\","
                        + " \"measures\": [{\"text\": \"\", \"planItem\": 0}]}]}")
                .isProblem(400, "invalid")
                .pointers())
        .containsExactlyInAnyOrder(
            "/risks/0/process", "/risks/0/measures/0/text", "/risks/0/measures/0/planItem");
    for (String bad :
        List.of(
            "{}",
            "{\"fiscalYear\": 2024}",
            "{\"fiscalYear\": 2567, \"criteria\": \"unknown\"}",
            "{\"fiscalYear\": 2567, \"localGovernment\": \"5800106\"}",
            "{\"fiscalYear\": 2567, \"risks\": [null]}",
            "{\"fiscalYear\": 2567, \"risks\": [{\"process\": \"ก\", \"issue\": \"\\ud83d\"}]}",
            "{\"fiscalYear\": 2567, \"risks\": [{\"process\": \"\\u0000\", \"issue\": \"ข\"}]}",
            "{\"fiscalYear\": 2567, \"risks\": [{\"process\": \"ก\", \"issue\": \"ข\","
                + " \"briberyArea\": \"other\"}]}")) {
      assertThat(api.post(PATH, OFFICER, null, bad).is(400).text("/detailTh"))
          .containsPattern("[ก-๙]");
    }
    assertThat(mongo.count(new Query(), RiskAssessment.class)).isZero();

    String one = PATH + "/" + open(2567).text("/id");
    assertThat(
            api.post(one + "/risks", OFFICER, "\"1\"", WORD.replace("medium", "huge"))
                .isProblem(400, "invalid")
                .pointers())
        .containsExactly("/level");
    api.send(HttpMethod.PUT, one + "/risks/9", OFFICER, "\"1\"", WORD)
        .isProblem(404, "risk-not-found");
    api.send(HttpMethod.DELETE, one + "/risks/9", OFFICER, "\"1\"", null)
        .isProblem(404, "risk-not-found");
    api.post(one + "/return", EXECUTIVE, "\"1\"", "{\"reason\": \" \"}").isProblem(400, "invalid");
    api.get("/risk-assessment/local-governments/12/assessments", null).is(400);
    api.get("/risk-assessment/local-governments/" + HUAI_MEK + "/assessments?size=101", null)
        .is(400);
  }

  @Test
  void isRatedByTheOwnCriteriaButNotByThoseOfOthers() {
    String criteria =
        """
        {"title": {"th": "เกณฑ์สองขั้น"},
         "likelihood": {"steps": [{"step": 1, "label": {"th": "น้อย"}}, {"step": 2, "label": {"th": "มาก"}}]},
         "impact": {"steps": [{"step": 1, "label": {"th": "เบา"}}, {"step": 2, "label": {"th": "หนัก"}}]},
         "levels": [{"code": "green", "rank": 1, "label": {"th": "เขียว"}},
                    {"code": "red", "rank": 2, "label": {"th": "แดง"}}],
         "matrix": [{"likelihood": 1, "levels": ["green", "red"]}, {"likelihood": 2, "levels": ["red", "red"]}]}
        """;
    String id = api.post("/risk-assessment/criteria", OFFICER, null, criteria).text("/id");
    String body =
        "{\"fiscalYear\": 2567, \"criteria\": \""
            + id
            + "\", \"risks\": [{\"process\": \"ก\", \"issue\": \"ข\", \"likelihood\": 1,"
            + " \"impact\": 2}]}";
    Answer open = api.post(PATH, OFFICER, null, body).is(201);
    assertThat(open.text("/risks/0/level")).isEqualTo("red");
    assertThat(open.text("/criteria/id")).isEqualTo(id);
    assertThat(
            api.post(PATH, TestTokens.officer(THA_PHAE), null, body)
                .isProblem(400, "invalid")
                .pointers())
        .containsExactly("/criteria");
  }

  @Test
  void isReadBeforePublicationByItsOwnPeopleAndTheProvinceAlone() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    String list = "/risk-assessment/local-governments/" + HUAI_MEK + "/assessments";
    List<String> insiders =
        List.of(
            OFFICER,
            EXECUTIVE,
            TestTokens.councilAuditor(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.provincialOfficer("*"));
    for (String token : insiders) {
      api.get(one, token).is(200);
      api.get(one + "/heatmap", token).is(200);
      assertThat(api.get(list, token).is(200).text("/total")).isEqualTo("1");
    }
    for (@Nullable String token :
        java.util.Arrays.asList(
            null,
            TestTokens.officer(THA_PHAE),
            TestTokens.executive(THA_PHAE),
            TestTokens.councilAuditor(THA_PHAE),
            TestTokens.provincialOfficer("80"),
            TestTokens.investigator(HUAI_MEK),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      api.get(one, token).isProblem(404, "risk-assessment-not-found");
      api.get(one + "/heatmap", token).isProblem(404, "risk-assessment-not-found");
      assertThat(api.get(list, token).is(200).text("/total")).isEqualTo("0");
    }
    publish(open);
    api.get(list + "?page=2147483647&size=100", null).isProblem(400, "invalid");
    Answer listed = api.get(list, null).is(200);
    assertThat(listed.text("/items/0/id")).isEqualTo(open.text("/id"));
    assertThat(counts(listed.body().at("/items/0/levels")))
        .containsExactly("low 0", "medium 0", "high 1", "very-high 0");
    api.get(one, TestTokens.officer(THA_PHAE)).is(200);
    api.get(PATH + "/unknown", OFFICER).isProblem(404, "risk-assessment-not-found");
    api.get("/risk-assessment/local-governments/1111111/assessments", null)
        .isProblem(404, "local-government-not-found");
  }

  @Test
  void isListedNewestYearFirst() {
    String older = open(2566).text("/id");
    String newer = open(2568).text("/id");
    JsonNode all =
        api.get("/risk-assessment/local-governments/" + HUAI_MEK + "/assessments", OFFICER).body();
    assertThat(all.get("items").valueStream().map(one -> one.get("id").asString()))
        .containsExactly(newer, older);
  }

  @Test
  void isDecidedOnByTheRightRoleOfTheOwnLocalGovernmentOnly() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    String stranger = TestTokens.officer(THA_PHAE);
    api.post(one + "/risks", stranger, open.version(), SCORED)
        .isProblem(404, "risk-assessment-not-found");
    api.send(HttpMethod.PUT, one + "/risks/1", stranger, open.version(), SCORED).is(404);
    api.send(HttpMethod.DELETE, one + "/risks/1", stranger, open.version(), null).is(404);
    api.post(one + "/submit", stranger, open.version(), null).is(404);
    api.post(one + "/submit", EXECUTIVE, open.version(), null).is(403);
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    api.post(one + "/approve", OFFICER, submitted.version(), null).is(403);
    api.post(one + "/approve", TestTokens.provincialOfficer("46"), submitted.version(), null)
        .is(403);
    api.post(one + "/approve", TestTokens.executive(THA_PHAE), submitted.version(), null).is(404);
    api.post(one + "/return", OFFICER, submitted.version(), "{\"reason\": \"ก\"}").is(403);
    api.post(
            one + "/return",
            TestTokens.executive(THA_PHAE),
            submitted.version(),
            "{\"reason\": \"ก\"}")
        .is(404);
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    api.post(one + "/publish", EXECUTIVE, approved.version(), null).is(403);
    api.post(one + "/publish", stranger, approved.version(), null).is(404);
    api.post(one + "/publish", null, approved.version(), null).is(401);
  }

  @Test
  void isNotPublishedWhenTheContentIsNotTheApprovedOne() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(open.text("/id"))),
        new Update().set("risks.0.matter.issue", "เรื่องอื่น"),
        RiskAssessment.class);
    api.post(one + "/publish", OFFICER, approved.version(), null)
        .isProblem(409, "risk-assessment-content-changed");
  }

  @Test
  void namesStatesAndRatingsInTheDatabaseByAliases() {
    Answer open = open(2567, SCORED, WORD);
    assertThat(classes(open)).containsExactly("draft", "scored", "word");
    String one = PATH + "/" + open.text("/id");
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    assertThat(classes(open)).startsWith("submitted");
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    assertThat(classes(open)).startsWith("approved");
    api.post(one + "/publish", OFFICER, approved.version(), null).is(200);
    assertThat(classes(open)).startsWith("published");
  }

  private List<String> classes(Answer open) {
    Document stored =
        mongo.getCollection("assessments").find(new Document("_id", open.text("/id"))).first();
    return Stream.concat(
            Stream.of(stored.get("state", Document.class)),
            stored.getList("risks", Document.class).stream()
                .map(risk -> risk.get("rating", Document.class)))
        .map(part -> part.getString("_class"))
        .toList();
  }

  @Test
  void describesItsRoutes() {
    assertThat(
            api.get("/risk-assessment/openapi.json", null)
                .is(200)
                .body()
                .get("paths")
                .propertyNames())
        .contains(PATH, PATH + "/{id}/risks/{number}", PATH + "/{id}/heatmap");
  }

  private Answer open(int year, String... risks) {
    String body = "{\"fiscalYear\": " + year + ", \"risks\": [" + String.join(",", risks) + "]}";
    return api.post(PATH, OFFICER, null, body).is(201);
  }

  private Answer publish(Answer open) {
    String one = PATH + "/" + open.text("/id");
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    return api.post(one + "/publish", OFFICER, approved.version(), null).is(200);
  }

  /** Waits for the last fact and checks that all came, in this order, numbered without a gap. */
  private static List<Published> awaitFacts(String id, Class<?>... contracts) {
    TOPIC.awaitAny(fact -> fact.subject().equals(id) && fact.sequence() == contracts.length);
    List<Published> facts = TOPIC.of(fact -> fact.subject().equals(id));
    assertThat(facts)
        .extracting(Published::type)
        .containsExactlyElementsOf(
            List.of(contracts).stream()
                .map(contract ->
                    EventTypes.nameOf(contract.asSubclass(th.sucharit.contracts.DomainEvent.class)))
                .toList());
    assertThat(facts)
        .extracting(Published::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, contracts.length).boxed().toList());
    return facts;
  }

  private <T> T read(Published fact, Class<T> type) {
    return json.readValue(fact.data(), type);
  }

  private static List<String> counts(JsonNode levels) {
    return levels
        .valueStream()
        .map(one -> one.get("level").asString() + " " + one.get("risks").intValue())
        .toList();
  }
}
