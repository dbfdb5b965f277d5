package th.sucharit.risk.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.risk_assessment.RiskCriteriaAdopted;
import th.sucharit.risk.RiskApi;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class CriteriaIT {

  private static final String PATH = "/risk-assessment/criteria";
  private static final String HUAI_MEK = "5460802";
  private static final String THA_PHAE = "5800106";
  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  private static final String SOUND =
      """
      {"title": {"th": "เกณฑ์ของห้วยเม็ก", "en": "Criteria of Huai Mek"},
       "likelihood": {"unit": "times", "steps": [
         {"step": 1, "label": {"th": "น้อย"}, "band": {"to": 4}},
         {"step": 2, "label": {"th": "มาก"}, "band": {"from": 5}}]},
       "impact": {"unit": "satang", "steps": [
         {"step": 1, "label": {"th": "ไม่เกินหนึ่งหมื่นบาท"}, "band": {"from": 0, "to": 1000000}},
         {"step": 2, "label": {"th": "เกินหนึ่งหมื่นบาท"}, "band": {"from": 1000001}}]},
       "levels": [{"code": "low", "rank": 1, "label": {"th": "ต่ำ", "en": "Low"}},
                  {"code": "high", "rank": 2, "label": {"th": "สูง"}}],
       "matrix": [{"likelihood": 2, "levels": ["high", "high"]},
                  {"likelihood": 1, "levels": ["low", "high"]}]}
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
    mongo.remove(new Query(), CriteriaSet.class);
    api = new RiskApi(http);
  }

  @Test
  void showsEverybodyTheStandardWithItsSource() {
    Answer list = api.get(PATH, null).is(200);
    assertThat(list.text("/total")).isEqualTo("1");
    assertThat(list.text("/items/0/id")).isEqualTo("standard-5x5-v1");
    Answer one = api.get(PATH + "/standard-5x5-v1", null).is(200);
    assertThat(one.body().get("standard").booleanValue()).isTrue();
    assertThat(one.body().at("/matrix")).hasSize(5);
    assertThat(one.text("/likelihood/unit")).isEqualTo("times");
    assertThat(one.text("/source/th")).isNotBlank();
    assertThat(one.text("/confidence/level")).isEqualTo("medium");
    assertThat(one.body().has("localGovernment")).isFalse();
  }

  @Test
  void adoptsCriteriaVersionByVersionForEverybodyToRead() {
    Answer first = api.post(PATH, OFFICER, null, SOUND).is(201);
    assertThat(first.headers().getLocation())
        .hasToString("/api/risk-assessment/criteria/" + first.text("/id"));
    assertThat(first.text("/version")).isEqualTo("1");
    Answer second = api.post(PATH, OFFICER, null, SOUND.replace("น้อย", "น้อยมาก")).is(201);
    assertThat(second.text("/version")).isEqualTo("2");
    assertThat(second.text("/id")).isNotEqualTo(first.text("/id"));
    api.post(PATH, TestTokens.officer(THA_PHAE), null, SOUND).is(201);

    Answer shown = api.get(PATH + "/" + first.text("/id"), null).is(200);
    assertThat(shown.body()).isEqualTo(first.body());
    assertThat(shown.text("/localGovernment")).isEqualTo(HUAI_MEK);
    assertThat(shown.text("/impact/steps/1/band/from")).isEqualTo("1000001");
    assertThat(shown.body().at("/likelihood/steps/0/band").has("from")).isFalse();

    JsonNode listed = api.get(PATH + "?localGovernment=" + HUAI_MEK, null).is(200).body();
    assertThat(listed.get("total").intValue()).isEqualTo(3);
    assertThat(listed.get("items").valueStream().map(one -> one.get("id").asString()))
        .containsExactly("standard-5x5-v1", second.text("/id"), first.text("/id"));
  }

  @Test
  void announcesWhatWasAdopted() {
    Answer adopted = api.post(PATH, OFFICER, null, SOUND).is(201);
    PublishedEvents.Published event =
        PublishedEvents.of(Topics.RISK_ASSESSMENT)
            .await(adopted.text("/id"), RiskCriteriaAdopted.class);
    assertThat(json.readValue(event.data(), RiskCriteriaAdopted.class))
        .isEqualTo(new RiskCriteriaAdopted(1, 2, 2, 2, adopted.text("/contentHash")));
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.headers())
        .containsEntry("ce_localgovernment", HUAI_MEK)
        .containsEntry("ce_province", "46")
        .containsEntry("ce_actorrole", "officer");
    assertThat(event.data()).doesNotContain("เกณฑ์");
  }

  @Test
  void adoptsOnceHoweverOftenItIsSent() {
    String key = UUID.randomUUID().toString();
    Answer first = api.send(HttpMethod.POST, PATH, OFFICER, key, null, SOUND).is(201);
    Answer again = api.send(HttpMethod.POST, PATH, OFFICER, key, null, SOUND).is(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(mongo.count(new Query(), CriteriaSet.class)).isEqualTo(1);
    api.send(HttpMethod.POST, PATH, OFFICER, key, null, SOUND.replace("น้อย", "อื่น")).is(422);
    api.send(HttpMethod.POST, PATH, OFFICER, null, null, SOUND).is(400);
  }

  @Test
  void listsEveryFaultWithPointerInBothLanguages() {
    String bad =
        SOUND
            .replace("\"from\": 5", "\"from\": 6")
            .replace("[\"low\", \"high\"]", "[\"high\", \"low\"]")
            .replace("\"high\", \"rank\": 2", "\"high\", \"rank\": 3");
    Answer refused = api.post(PATH, OFFICER, null, bad).isProblem(400, "criteria-unsound");
    assertThat(refused.pointers())
        .containsExactlyInAnyOrder(
            "/likelihood/steps/1/band/from", "/levels/1/rank", "/matrix/1/levels/1");
    assertThat(refused.text("/errors/0/messageTh")).containsPattern("[ก-๙]");
    assertThat(mongo.count(new Query(), CriteriaSet.class)).isZero();
  }

  @Test
  void refusesWhatCannotBeRead() {
    for (String bad :
        List.of(
            "{",
            "{}",
            SOUND.replace("\"times\"", "\"weeks\""),
            SOUND.replace("\"th\": \"น้อย\"", "\"en\": \"few\""),
            SOUND.replace("\"to\": 4", "\"to\": -4"),
            SOUND.replace("น้อย", "น\\u0000อย"),
            SOUND.replace("น้อย", "\\ud83d"),
            SOUND.replace("\"title\"", "\"titel\""),
            SOUND.replace("[\"high\", \"high\"]", "[\"high\", null]"))) {
      Answer refused = api.post(PATH, OFFICER, null, bad).is(400);
      assertThat(refused.text("/detailTh")).containsPattern("[ก-๙]");
    }
    api.get(PATH + "?localGovernment=1", null).is(400);
    api.get(PATH + "?localGovernment=1111111", null).isProblem(404, "local-government-not-found");
    api.get(PATH + "/unknown", null).isProblem(404, "criteria-not-found");
  }

  @Test
  void isLaidDownByOfficersAlone() {
    for (String token :
        List.of(
            TestTokens.executive(HUAI_MEK),
            TestTokens.councilAuditor(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.auditor(),
            TestTokens.administrator())) {
      api.post(PATH, token, null, SOUND).is(403);
    }
    api.post(PATH, null, null, SOUND).is(401);
    api.send(HttpMethod.PUT, PATH + "/standard-5x5-v1", OFFICER, null, SOUND).is(405);
  }
}
