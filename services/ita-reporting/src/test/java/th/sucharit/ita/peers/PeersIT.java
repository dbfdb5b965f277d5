package th.sucharit.ita.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.ita.assessment.Arrival;
import th.sucharit.ita.assessment.Arriving;
import th.sucharit.ita.assessment.GivenResult;
import th.sucharit.ita.assessment.ResultIntake;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeersIT {

  private static final FiscalYear YEAR = new FiscalYear(2566);
  private static final String CITY = "city-municipality";
  private static final String TOWN = "town-municipality";
  private static final LocalDate DAY = LocalDate.of(2007, 1, 1);

  @Autowired RestTestClient http;
  @Autowired MongoTemplate mongo;
  @Autowired ResultIntake results;
  @Autowired Frameworks frameworks;
  @Autowired JsonMapper json;

  private final List<String> codes = new ArrayList<>();

  /** Eight cities of one size, one of another, one invented, one of unknown size; four towns. */
  @BeforeAll
  void aCountry() {
    for (int i = 1; i <= 8; i++) {
      body(code(i), CITY, 60_000 + i, false);
      official(code(i), i * 10 + ".00", true);
    }
    body(code(9), CITY, 60_000, false);
    official(code(9), "25.00", true);
    body(code(10), CITY, 20_000, false);
    official(code(10), "99.00", true);
    body(code(11), CITY, 60_000, true);
    official(code(11), "99.00", true);
    body(code(12), CITY, null, false);
    official(code(12), "45.00", true);
    body(code(13), CITY, 60_000, false);
    official(code(13), "98.00", false);
    for (int i = 21; i <= 25; i++) {
      body(code(i), TOWN, 20_000, false);
      official(code(i), "70.00", true);
    }
    codes.forEach(code -> awaitBody(code));
  }

  @Test
  void showsWhereAResultStandsAmongThoseOfItsTypeAndSize() {
    JsonNode shown = tree(get(code(9), 2566));
    assertThat(shown.get("localGovernment").stringValue()).isEqualTo(code(9));
    assertThat(shown.at("/group/kind").stringValue()).isEqualTo(CITY);
    assertThat(shown.at("/group/size").stringValue()).isEqualTo("from-50000");
    assertThat(shown.at("/group/populationFrom").intValue()).isEqualTo(50_000);
    assertThat(shown.get("group").has("populationTo")).isFalse();
    assertThat(shown.get("bodies").intValue()).as("the draft's too").isEqualTo(9);
    assertThat(shown.get("peers").intValue()).isEqualTo(8);
    assertThat(shown.get("shown").booleanValue()).isTrue();
    assertThat(shown.at("/overall/own").stringValue()).isEqualTo("25.00");
    assertThat(shown.at("/overall/lowerQuartile").stringValue()).isEqualTo("27.50");
    assertThat(shown.at("/overall/median").stringValue()).isEqualTo("45.00");
    assertThat(shown.at("/overall/upperQuartile").stringValue()).isEqualTo("62.50");
    assertThat(shown.at("/overall/quarter").stringValue()).isEqualTo("second");
    assertThat(strings(shown.at("/overall/between"))).containsExactly("lowest", "second", "third");
    assertThat(shown.get("indicators")).hasSize(10);
    assertThat(shown.at("/indicators/7/indicator").intValue()).isEqualTo(8);
    assertThat(shown.at("/indicators/7/instrument").stringValue()).isEqualTo("EIT");
    assertThat(shown.at("/indicators/7/name/th").stringValue())
        .isEqualTo("การปรับปรุงระบบการทำงาน");
    assertThat(shown.at("/indicators/7/median").stringValue()).isEqualTo("45.00");
    assertThat(strings(shown.get("caveats")))
        .containsExactly(
            "small-group",
            "not-everybody-official",
            "response-counts-differ",
            "not-a-league-table");
    assertThat(shown.toString()).doesNotContain("rank", code(1), code(2));
  }

  @Test
  void showsNothingOfFewerThanFive() {
    JsonNode shown = tree(get(code(21), 2566));
    assertThat(shown.get("peers").intValue()).isEqualTo(4);
    assertThat(shown.get("fewest").intValue()).isEqualTo(5);
    assertThat(shown.get("shown").booleanValue()).isFalse();
    assertThat(shown.has("overall")).isFalse();
    assertThat(shown.get("indicators")).isEmpty();
    assertThat(strings(shown.get("caveats"))).containsExactly("few-peers");
  }

  @Test
  void comparesWithAllOfTheTypeWhereTheSizeIsUnknownAndSaysSo() {
    JsonNode shown = tree(get(code(12), 2566));
    assertThat(shown.at("/group/size").stringValue()).isEqualTo("unknown");
    assertThat(shown.get("peers").intValue()).isEqualTo(10);
    assertThat(strings(shown.get("caveats"))).contains("size-unknown");
  }

  @Test
  void comparesInventedOnesAmongThemselves() {
    JsonNode shown = tree(get(code(11), 2566));
    assertThat(shown.get("peers").intValue()).isZero();
    assertThat(strings(shown.get("caveats"))).contains("few-peers", "invented");
  }

  @Test
  void comparesOfficialResultsOnly() {
    assertProblem(get(code(13), 2566), 404, "ita-official-result-not-found");
    assertProblem(get(code(9), 2567), 404, "ita-official-result-not-found");
    assertProblem(get("9999999", 2566), 404, "ita-official-result-not-found");
    assertProblem(get("12", 2566), 400, "invalid");
    assertProblem(get(code(9), 1), 400, "invalid");
  }

  @Test
  void followsTheRegistryAlsoPastFactsOfNoUseToIt() {
    String code = code(30);
    body(code, CITY, 1_000, false);
    fact(code, 2, new LocalGovernmentMerged(code(1), DAY));
    fact(
        code,
        3,
        new LocalGovernmentChanged(
            List.of("kind", "population"), TOWN, "8001", List.of(), 8_000, DAY));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(find(code).map(PeerBody::group))
                .contains(new PeerGroup(TOWN, SizeClass.FROM_7000, false)));
  }

  private void body(String code, String kind, @Nullable Integer population, boolean invented) {
    codes.add(code);
    fact(
        code, 1, new LocalGovernmentRegistered(kind, "8001", List.of(), population, DAY, invented));
  }

  private static void fact(String code, long sequence, DomainEvent fact) {
    EventProducer.to(Topics.REGISTRY)
        .send(EventProducer.Envelope.of(code, sequence, Jurisdiction.of(code, "80"), fact));
  }

  private void awaitBody(String code) {
    await().atMost(Duration.ofSeconds(30)).until(() -> find(code).isPresent());
  }

  private Optional<PeerBody> find(String code) {
    return Optional.ofNullable(mongo.findById(code, PeerBody.class));
  }

  private void official(String code, String score, boolean official) {
    Framework framework = frameworks.require(YEAR);
    Score each = Score.of(score);
    ScoreSheet sheet =
        new ScoreSheet(
            framework.structure().indicators().stream()
                .map(one -> new ScoreSheet.OfIndicator(one.number(), each))
                .toList(),
            each,
            List.of());
    results
        .take(
            List.of(
                new Arriving(
                    Jurisdiction.of(code, "80"),
                    new GivenResult(framework, sheet, official ? "x" : null, null),
                    new Arrival.Origin("peers", Integer.parseInt(code)))))
        .forEach(Supplier::get);
  }

  private static String code(int number) {
    return String.valueOf(3_990_000 + number);
  }

  private EntityExchangeResult<byte[]> get(String code, int year) {
    return http.get()
        .uri("/ita-reporting/local-governments/" + code + "/assessments/" + year + "/peers")
        .exchange()
        .returnResult(byte[].class);
  }

  private JsonNode tree(EntityExchangeResult<byte[]> answer) {
    return json.readTree(answer.getResponseBody());
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private void assertProblem(EntityExchangeResult<byte[]> answer, int status, String type) {
    JsonNode problem = tree(answer);
    assertThat(answer.getStatus().value()).as(problem.toString()).isEqualTo(status);
    assertThat(problem.get("type").stringValue()).isEqualTo("urn:sucharit:problem:" + type);
    assertThat(problem.get("detailTh").stringValue()).isNotBlank();
  }
}
