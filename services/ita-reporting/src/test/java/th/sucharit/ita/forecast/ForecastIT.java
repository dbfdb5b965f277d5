package th.sucharit.ita.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.ita.selfassessment.Calls.one;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.ita.selfassessment.Calls;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ForecastIT {

  private static final String NONE_YET = "5803001";
  private static final String SCORED = "5803002";

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;

  private Calls calls;

  @BeforeEach
  void registered() {
    calls = new Calls(http);
    RegistryFacts.register(
        directory, Jurisdiction.of(NONE_YET, "80"), Jurisdiction.of(SCORED, "80"));
  }

  @Test
  void saysHonestlyThatNothingIsKnown() {
    JsonNode answer = calls.get(path(NONE_YET, 2568), TestTokens.officer(NONE_YET)).is(200).body();
    assertThat(answer.has("overall")).isFalse();
    assertThat(answer.has("level")).isFalse();
    assertThat(answer.get("instruments")).isEmpty();
    assertThat(answer.get("items")).isEmpty();
    assertThat(answer.get("notes").toString()).contains("nothing-known");
  }

  /** Official results of two years, one of them a change of three instruments; then evidence. */
  @Test
  void forecastsFromOfficialYearsAndThenFromEvidence() throws IOException {
    calls.official(SCORED, 2566, scores(2566));
    calls.official(SCORED, 2567, scores(2567));
    JsonNode before = calls.get(path(SCORED, 2568), TestTokens.executive(SCORED)).is(200).body();
    assertThat(before.at("/overall/expected").stringValue()).isEqualTo("68.50");
    assertThat(before.get("coverage").intValue()).isEqualTo(90);
    assertThat(before.at("/level/expected/code").stringValue()).isEqualTo("must-improve-urgently");
    assertThat(before.at("/level/reason/code").stringValue()).isEqualTo("overall-below");
    assertThat(before.at("/level/says/th").stringValue()).contains("ต้องปรับปรุงโดยด่วน");
    assertThat(before.at("/indicators/0/indicator").intValue()).isEqualTo(10);
    assertThat(before.get("assumptions").toString()).contains("year-on-year-change", "Tha Phae");
    JsonNode self =
        calls
            .get(
                "/ita-reporting/local-governments/" + SCORED + "/self-assessments/2568",
                TestTokens.councilAuditor(SCORED))
            .is(200)
            .body();
    assertThat(self.get("overall").stringValue()).isEqualTo("68.50");
    JsonNode first = one(self.get("indicators"), "indicator", "1");
    assertThat(first.get("basis").stringValue()).isEqualTo("last-official");
    assertThat(first.get("standInYear").intValue()).isEqualTo(2567);
    assertThat(self.get("notes").toString()).contains("stand-in-last-official");

    Jurisdiction body = Jurisdiction.of(SCORED, "80");
    EventProducer.to(Topics.DISCLOSURE)
        .send(
            Envelope.of(SCORED + "-2568", 1, body, new ChecklistOpened(2568, 28)),
            Envelope.of(
                SCORED + "-2568",
                2,
                body,
                new DisclosureItemEvidenced(
                    2568, "O1", "platform", new DisclosureProgress(1, 28, "0"))));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    calls
                        .get(path(SCORED, 2568), TestTokens.provincialOfficer("80"))
                        .is(200)
                        .body()
                        .get("items"))
                .hasSize(27));
    JsonNode after = calls.get(path(SCORED, 2568), TestTokens.officer(SCORED)).is(200).body();
    // one of 5 in one of 5 of one of 2 indicators, nine times in ten
    JsonNode oit = one(after.get("instruments"), "instrument", "OIT");
    assertThat(oit.get("expected").stringValue()).isEqualTo("1.80");
    assertThat(oit.get("basis").stringValue()).isEqualTo("disclosure");
    JsonNode best = after.at("/items/0");
    assertThat(best.get("rank").intValue()).isOne();
    assertThat(best.get("name").get("th").stringValue()).matches(".*[ก-๙].*");
    assertThat(perHour(after)).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(after.at("/indicators/0/indicator").intValue()).isEqualTo(8);
    assertThat(after.get("assumptions").toString())
        .contains("accepted-of-evidenced", "hours-by-duty", "our estimate", "low");
    assertThat(after.get("notes").toString()).contains("nothing-added");
  }

  @Test
  void isForTheOwnPeopleAndTheProvinceOnly() {
    for (String kind : List.of("forecasts", "self-assessments")) {
      String path = path(NONE_YET, 2567).replace("forecasts", kind);
      calls.get(path, TestTokens.councilAuditor(NONE_YET)).is(200);
      calls.get(path, TestTokens.provincialOfficer("80")).is(200);
      calls.get(path, TestTokens.provincialOfficer("*")).is(200);
      calls.get(path, TestTokens.provincialOfficer("46")).isProblem(404, "ita-inside-not-found");
      calls.get(path, TestTokens.officer(SCORED)).isProblem(404, "ita-inside-not-found");
      calls.get(path, TestTokens.auditor()).isProblem(403, "role-required");
      calls.get(path, null).isProblem(401, "token-required");
      calls
          .get(path.replace("2567", "2599"), TestTokens.officer(NONE_YET))
          .isProblem(404, "ita-framework-not-found");
      calls
          .get(path.replace("2567", "1999"), TestTokens.officer(NONE_YET))
          .isProblem(400, "invalid");
      calls
          .get(path.replace(NONE_YET, "58"), TestTokens.officer(NONE_YET))
          .isProblem(400, "invalid");
      calls
          .get(path.replace(NONE_YET, "1111111"), TestTokens.officer(NONE_YET))
          .isProblem(404, "local-government-not-found");
    }
  }

  private static List<BigDecimal> perHour(JsonNode answer) {
    return answer
        .get("items")
        .valueStream()
        .map(item -> new BigDecimal(item.get("pointsPerHour").stringValue()))
        .toList();
  }

  private static String path(String code, int year) {
    return "/ita-reporting/local-governments/" + code + "/forecasts/" + year;
  }

  private static String scores(int year) throws IOException {
    return new ClassPathResource("demo/ita-tha-phae-" + year + ".json").getContentAsString(UTF_8);
  }
}
