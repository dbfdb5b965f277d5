package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.plans.format.PlanFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan is announced again with other items: reports stay with what they were made on. */
class EditionsIT extends ProgressRequests {

  private static final String ITEMS = "/programme/dimensions/0/groups/0/items";
  private static final String SURVEY = "สำรวจความพึงพอใจของผู้รับบริการ";

  @Test
  void staysWithItsItemWhenAnotherIsEnteredBefore() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, DONE);
    announceAgain(plan, withSurveyFirst());

    JsonNode shown = get("/plans/" + plan + "/progress?fiscalYear=2569", null).body();
    JsonNode survey = shown.at("/dimensions/0/items/0");
    assertThat(survey.get("title").stringValue()).isEqualTo(SURVEY);
    assertThat(survey.has("spent")).as(survey.toString()).isFalse();
    assertThat(survey.at("/windows/0/status").stringValue()).isEqualTo("due");
    JsonNode training = shown.at("/dimensions/0/items/1");
    assertThat(training.get("number").intValue()).isEqualTo(2);
    assertThat(training.get("spent").stringValue()).isEqualTo("4000.25");
    assertThat(get(path(plan, 2, 2569, 6), OFFICER).etag()).isEqualTo("\"1\"");
    assertThat(get(path(plan, 1, 2569, 6), OFFICER).body().has("report")).isFalse();

    clock.set("2026-04-30T17:00:00Z");
    JsonNode late =
        get("/plans/local-governments/" + OWN + "/progress/late?fiscalYear=2569", OFFICER)
            .body()
            .get("items");
    assertThat(late.valueStream().map(one -> one.get("number").intValue()))
        .as("the new item and the last, not the reported one")
        .containsExactlyInAnyOrder(1, 3);
  }

  @Test
  void isCorrectedUnderItsNewNumberWhileTheOldOneTakesAReportOfItsOwn() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, DONE);
    announceAgain(plan, withSurveyFirst());
    assertThat(put(path(plan, 1, 2569, 6), OFFICER, null, "{\"state\": \"not-started\"}").status())
        .isEqualTo(201);
    assertThat(put(path(plan, 2, 2569, 6), OFFICER, "\"1\"", "{\"state\": \"in-progress\"}").etag())
        .isEqualTo("\"2\"");
    JsonNode shown = get("/plans/" + plan + "/progress?fiscalYear=2569", null).body();
    assertThat(shown.at("/dimensions/0/items/0/state").stringValue()).isEqualTo("not-started");
    assertThat(shown.at("/dimensions/0/items/1/state").stringValue()).isEqualTo("in-progress");
    assertThat(shown.at("/dimensions/0/items/2").has("state")).isFalse();
  }

  @Test
  void isNotTakenForWhatGetsItsNumberLater() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, DONE);
    ObjectNode changed = PlanFiles.small(OWN, 2569);
    ((ObjectNode) changed.at(ITEMS + "/0")).put("title", SURVEY);
    announceAgain(plan, changed);
    JsonNode shown = get("/plans/" + plan + "/progress?fiscalYear=2569", null).body();
    assertThat(shown.at("/dimensions/0/items/0").has("spent")).as(shown.toString()).isFalse();
  }

  @Test
  void blamesNobodyForAnItemThatCameAfterTheWindowHadClosed() {
    String plan = announced(OWN);
    clock.set("2026-05-05T00:00:00Z");
    announceAgain(plan, withSurveyFirst());
    JsonNode shown = get("/plans/" + plan + "/progress?fiscalYear=2569", null).body();
    assertThat(shown.at("/dimensions/0/items/0/windows/0/status").stringValue())
        .isEqualTo("not-due");
    assertThat(shown.at("/dimensions/0/items/0/windows/1/status").stringValue()).isEqualTo("due");
    assertThat(shown.at("/totals/late").intValue()).isEqualTo(2);
    JsonNode late =
        get("/plans/local-governments/" + OWN + "/progress/late?fiscalYear=2569", OFFICER)
            .body()
            .get("items");
    assertThat(late.valueStream().map(one -> one.get("number").intValue()))
        .containsExactlyInAnyOrder(2, 3);
  }

  private static ObjectNode withSurveyFirst() {
    ObjectNode changed = PlanFiles.small(OWN, 2569);
    ArrayNode items = (ArrayNode) changed.at(ITEMS);
    ObjectNode survey = ((ObjectNode) items.get(0)).deepCopy().put("title", SURVEY);
    ((ObjectNode) items.get(0)).put("number", 2);
    ((ObjectNode) items.get(1)).put("number", 3);
    items.insert(0, survey);
    return changed;
  }

  private void announceAgain(String plan, ObjectNode content) {
    Answer revised =
        send(
            HttpMethod.POST,
            "/plans/" + plan + "/revisions",
            OFFICER,
            get("/plans/" + plan, OFFICER).etag(),
            content.toString());
    assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
    announce(plan, OWN);
  }
}
