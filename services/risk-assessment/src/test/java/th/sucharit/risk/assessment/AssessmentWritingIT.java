package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpMethod;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.testing.TestTokens;

/** What is written once, on the version that was seen, and not at all where it is wrong. */
class AssessmentWritingIT extends AssessmentTest {

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
}
