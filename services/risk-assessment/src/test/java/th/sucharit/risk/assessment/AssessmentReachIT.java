package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Who reads an assessment and who decides on it. */
class AssessmentReachIT extends AssessmentTest {

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
  void describesItsRoutes() {
    assertThat(
            api.get("/risk-assessment/openapi.json", null)
                .is(200)
                .body()
                .get("paths")
                .propertyNames())
        .contains(PATH, PATH + "/{id}/risks/{number}", PATH + "/{id}/heatmap");
  }
}
