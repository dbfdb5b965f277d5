package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.ita.selfassessment.Calls.one;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.ita.selfassessment.Calls;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people answered stands in the self-assessment, with what it leaves out. */
@ServiceTest
class SurveyedSelfAssessmentIT {

  private static final String CODE = "5804001";
  private static final String SELF =
      "/ita-reporting/local-governments/" + CODE + "/self-assessments/2568";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired JsonMapper json;

  @Test
  void takesTheScoresOfTheOwnSurvey() {
    RegistryFacts.register(directory, Jurisdiction.of(CODE, "80"));
    Calls calls = new Calls(http);
    SurveyCalls survey = new SurveyCalls(http, json, CODE, 2568);
    survey.open("EIT", SurveyCalls.HUNDRED);
    JsonNode before = calls.get(SELF, TestTokens.officer(CODE)).is(200).body();
    assertThat(one(before.get("indicators"), "indicator", "6").get("basis").stringValue())
        .as("a survey that nobody answered gives no number")
        .isEqualTo("none");

    survey
        .invite("EIT", 10)
        .forEach(code ->
            assertThat(survey.answer(code, SurveyCalls.eit("much")).status()).isEqualTo(200));
    survey.close("EIT");
    JsonNode after = calls.get(SELF, TestTokens.officer(CODE)).is(200).body();
    JsonNode quality = one(after.get("indicators"), "indicator", "6");
    assertThat(quality.get("basis").stringValue()).isEqualTo("survey");
    assertThat(quality.get("answers").intValue()).isEqualTo(10);
    assertThat(quality.get("score").stringValue())
        .isEqualTo(
            one(survey.survey("EIT").get("indicators"), "number", "6").get("score").stringValue());
    assertThat(one(after.get("instruments"), "instrument", "EIT").get("basis").stringValue())
        .isEqualTo("survey");
    assertThat(after.get("notes").toString())
        .contains("survey-below-quota", "assessor-part-unknown", "nothing-known");
  }
}
