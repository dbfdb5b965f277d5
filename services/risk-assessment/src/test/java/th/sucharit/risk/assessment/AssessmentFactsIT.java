package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RiskDescribed;
import th.sucharit.contracts.risk_assessment.RiskScored;
import th.sucharit.contracts.risk_assessment.RisksAtLevel;
import th.sucharit.risk.RiskApi;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.testing.PublishedEvents.Published;
import tools.jackson.databind.JsonNode;

/** What others hear of an assessment: numbers and levels, no words. */
class AssessmentFactsIT extends AssessmentTest {

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
}
