package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanItemProgressReported;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

class ReportingIT extends ProgressRequests {

  @Test
  void isReportedCorrectedAndKept() {
    String plan = announced(OWN);
    String path = path(plan, 1, 2569, 6);
    Answer first =
        put(
            path,
            OFFICER,
            null,
            """
            {"state": "in-progress", "spent": "1250.13", "outputs": [{"text": "อบรม ๑ รุ่น"}],
             "remarks": {"problems": "วิทยากรไม่ว่าง"}}
            """);
    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(first.etag()).isEqualTo("\"1\"");
    assertRefused(put(path, OFFICER, null, DONE), 428, "version-required");
    Answer second = put(path, OFFICER, "\"1\"", DONE);
    assertThat(second.status()).as(second.toString()).isEqualTo(200);
    assertRefused(put(path, OFFICER, "\"1\"", DONE), 412, "version-stale");

    Answer shown = get(path, EXECUTIVE);
    assertThat(shown.etag()).isEqualTo("\"2\"");
    assertThat(shown.body().at("/report/state").stringValue()).isEqualTo("done");
    assertThat(shown.body().at("/by/role").stringValue()).isEqualTo("officer");
    assertThat(shown.body().at("/earlier/0/report/spent").stringValue()).isEqualTo("1250.13");
    assertThat(shown.body().at("/earlier/0/report/version").intValue()).isEqualTo(1);
    assertThat(shown.body().at("/earlier/0/report/texts/remarks/problems").stringValue())
        .isEqualTo("วิทยากรไม่ว่าง");

    String id = plan + ":1:2569:6";
    PublishedEvents.of(Topics.PLANS).await(id, PlanItemProgressReported.class);
    List<PublishedEvents.Published> events =
        PublishedEvents.of(Topics.PLANS).of(event -> event.subject().equals(id));
    assertThat(events.getFirst().data()).doesNotContain("วิทยากร").doesNotContain("อบรม");
    PlanItemProgressReported fact =
        json.readValue(events.getFirst().data(), PlanItemProgressReported.class);
    assertThat(fact.plan()).isEqualTo(plan);
    assertThat(fact.report()).isEqualTo(1);
    assertThat(fact.spentSatang()).isEqualTo(125_013L);
    assertThat(fact.budgetSatang()).isEqualTo(500_050L);
    assertThat(fact.late()).isFalse();
  }

  @Test
  void isReportedOnceHoweverOftenItIsSent() {
    String path = path(announced(OWN), 1, 2569, 6);
    String key = "the-same-key-again";
    Answer first = send(HttpMethod.PUT, path, OFFICER, null, DONE, key);
    Answer again = send(HttpMethod.PUT, path, OFFICER, null, DONE, key);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(get(path, OFFICER).body().get("earlier")).isEmpty();
    mongo.getCollection("answers").deleteMany(new org.bson.Document());
    clock.set("2026-05-01T00:00:00Z");
    assertThat(send(HttpMethod.PUT, path, OFFICER, null, DONE, key).status())
        .as("the answer was lost, and the window has closed meanwhile")
        .isIn(200, 201);
    assertThat(get(path, OFFICER).etag()).isEqualTo("\"1\"");
  }

  @Test
  void saysNothingNewWhenNothingChanged() {
    String path = path(announced(OWN), 1, 2569, 6);
    put(path, OFFICER, null, DONE);
    assertThat(put(path, OFFICER, "\"1\"", DONE).etag()).isEqualTo("\"1\"");
  }

  @Test
  void takesNothingBeforeTheWindowOpensNorAfterItCloses() {
    String path = path(announced(OWN), 1, 2569, 12);
    clock.set("2026-03-31T16:59:59.999Z");
    assertRefused(put(path, OFFICER, null, DONE), 409, "window-not-open");
    clock.set("2026-10-31T17:00:00Z");
    assertRefused(put(path, OFFICER, null, DONE), 409, "window-closed");
    clock.set("2026-10-31T16:59:59.999Z");
    assertThat(put(path, OFFICER, null, DONE).status()).isEqualTo(201);
    clock.set("2026-10-31T17:00:00Z");
    assertRefused(
        put(path, OFFICER, "\"1\"", "{\"state\": \"in-progress\"}"), 409, "window-closed");
  }

  @Test
  void isReportedOnItemsOfAnAnnouncedPlanOnly() {
    String draft = drafted(OWN);
    assertRefused(put(path(draft, 1, 2569, 6), OFFICER, null, DONE), 409, "plan-not-in-force");
    assertRefused(get("/plans/" + draft + "/progress", OFFICER), 409, "plan-not-in-force");
    assertRefused(get("/plans/" + draft + "/progress", null), 404, "plan-not-found");
  }

  @Test
  void followsTheEditionInForceNotTheDraft() {
    String plan = announced(OWN);
    var changed = PlanFiles.small(OWN, 2569);
    ((tools.jackson.databind.node.ObjectNode)
            changed.at("/programme/dimensions/0/groups/0/items/1"))
        .put("number", 7);
    Answer revised =
        send(
            HttpMethod.POST,
            "/plans/" + plan + "/revisions",
            OFFICER,
            get("/plans/" + plan, OFFICER).etag(),
            changed.toString());
    assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
    assertRefused(put(path(plan, 7, 2569, 6), OFFICER, null, DONE), 404, "plan-item-not-found");
    assertThat(put(path(plan, 2, 2569, 6), OFFICER, null, DONE).status()).isEqualTo(201);
  }

  @Test
  void refusesWhatFitsNoItemWindowOrSense() {
    String plan = announced(OWN);
    assertRefused(put(path(plan, 3, 2569, 6), OFFICER, null, DONE), 404, "plan-item-not-found");
    for (List<Integer> window : List.of(List.of(2569, 9), List.of(2568, 6), List.of(2574, 6))) {
      assertRefused(
          put(path(plan, 1, window.getFirst(), window.getLast()), OFFICER, null, DONE),
          404,
          "progress-window-not-found");
    }
    assertThat(put(path(plan, 1, 3000, 6), OFFICER, null, DONE).status()).isEqualTo(400);
    String path = path(plan, 1, 2569, 6);
    assertPointer(path, "{\"state\": \"cancelled\"}", "/remarks/reason");
    assertPointer(
        path, "{\"state\": \"done\", \"remarks\": {\"reason\": \"x\"}}", "/remarks/reason");
    assertPointer(path, "{\"state\": \"not-started\", \"spent\": \"1.00\"}", "/spent");
    assertPointer(path, "{\"state\": \"done\", \"spent\": \"-1.00\"}", "/spent");
    assertPointer(path, "{\"state\": \"done\", \"spent\": 1}", "/spent");
    assertPointer(path, "{\"state\": \"finished\"}", "/state");
    assertPointer(path, "{\"spent\": \"1.00\"}", "/state");
    assertPointer(
        path,
        "{\"state\": \"done\", \"outputs\": [{\"text\": \"x\", \"indicator\": 1}]}",
        "/outputs/0/indicator");
    assertPointer(
        path,
        "{\"state\": \"done\", \"outputs\": [{\"text\": \"x\", \"value\": \"5\"}]}",
        "/outputs/0/value");
    assertPointer(
        path, "{\"state\": \"done\", \"outputs\": [{\"text\": \" \"}]}", "/outputs/0/text");
    assertPointer(path, "{\"state\": \"done\", \"evidence\": [\"none\"]}", "/evidence/0");
    assertRefused(put(path, OFFICER, "\"1\"", DONE), 412, "version-stale");
    assertThat(get(path, OFFICER).body().has("report")).isFalse();
  }

  private void assertPointer(String path, String body, String pointer) {
    Answer answer = put(path, OFFICER, null, body);
    assertThat(answer.status()).as(body + " " + answer).isEqualTo(400);
    JsonNode error = answer.body().at("/errors/0");
    assertThat(error.path("pointer").stringValue("")).as(answer.toString()).isEqualTo(pointer);
    assertThat(error.get("messageTh").stringValue()).containsPattern("[ก-๙]");
  }

  @Test
  void isReportedByOfficersOfTheOwnLocalGovernmentOnly() {
    String path = path(announced(OWN), 1, 2569, 6);
    assertRefused(put(path, TestTokens.officer(OTHER), null, DONE), 404, "plan-not-found");
    assertThat(put(path, EXECUTIVE, null, DONE).status()).isEqualTo(403);
    assertThat(put(path, PROVINCE, null, DONE).status()).isEqualTo(403);
    assertThat(put(path, null, null, DONE).status()).isEqualTo(401);
    for (String token : List.of(TestTokens.officer(OTHER), TestTokens.provincialOfficer("80"))) {
      assertRefused(get(path, token), 404, "plan-not-found");
    }
  }
}
