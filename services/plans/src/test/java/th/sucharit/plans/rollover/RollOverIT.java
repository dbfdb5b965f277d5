package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RollOverIT extends RollOverRequests {

  @Test
  void makesADraftOfTheNextPeriodAndSaysWhatCameOfEachPart() {
    String plan = announced(OWN, 2566);
    Answer made = post(path(plan), OFFICER, null).expecting(201);
    JsonNode body = made.body();
    assertThat(body.at("/plan/firstFiscalYear").intValue()).isEqualTo(2571);
    assertThat(body.at("/plan/lastFiscalYear").intValue()).isEqualTo(2575);
    assertThat(body.at("/from/plan").stringValue()).isEqualTo(plan);
    assertThat(codes(body, "carried")).contains("item-carried");
    assertThat(codes(body, "changed")).contains("period-moved");
    assertThat(codes(body, "decisions")).contains("budget-open", "date-open");
    assertThat(body.at("/decisions").valueStream())
        .allSatisfy(line -> {
          assertThat(line.get("placeTh").stringValue()).isNotBlank();
          assertThat(line.get("messageTh").stringValue()).matches(".*[ก-๎].*");
        });

    String next = body.at("/plan/id").stringValue();
    assertThat(made.location()).isEqualTo("/api/plans/" + next);
    JsonNode draft = get("/plans/" + next, OFFICER).expecting(200).body();
    assertThat(draft.get("state").stringValue()).isEqualTo("draft");
    assertThat(draft.at("/totals/items").intValue()).isEqualTo(2);
    assertThat(draft.at("/dimensions/0/groups/0/items/0/budgets")).isEmpty();
    assertThat(get("/plans/" + next, null).status()).isEqualTo(404);
    PublishedEvents.of(Topics.PLANS).await(next, PlanDrafted.class);
    assertThat(get(path(next) + "/notes", OFFICER).expecting(200).body()).isEqualTo(body);
  }

  @Test
  void copiesFiguresWhenAskedTo() {
    String plan = announced(OWN, 2566);
    JsonNode made = post(path(plan), OFFICER, "{\"budgets\": \"same\"}").expecting(201).body();
    assertThat(codes(made, "changed")).contains("budget-copied");
    JsonNode draft = get("/plans/" + made.at("/plan/id").stringValue(), OFFICER).body();
    JsonNode budgets = draft.at("/dimensions/0/groups/0/items/0/budgets");
    assertThat(budgets.get("2571").stringValue()).isEqualTo("5000.50");
    assertThat(budgets.get("2572").isNull()).isTrue();
    assertThat(budgets.has("2573")).isFalse();
  }

  @Test
  void followsFromTheEditionInForceAndNotFromTheDraftAfterIt() {
    String plan = announced(OWN, 2566);
    ObjectNode changed = PlanFiles.small(OWN, 2566);
    ((ObjectNode) changed.at("/programme/dimensions/0/groups/0/items/0"))
        .put("title", "โครงการร่าง");
    String version = get("/plans/" + plan, OFFICER).etag();
    send(
            HttpMethod.POST,
            "/plans/" + plan + "/revisions",
            OFFICER,
            changed.toString(),
            key(),
            version)
        .expecting(200);
    JsonNode made = post(path(plan), OFFICER, null).expecting(201).body();
    assertThat(made.at("/from/revision").intValue()).isEqualTo(1);
    JsonNode draft = get("/plans/" + made.at("/plan/id").stringValue(), OFFICER).body();
    assertThat(draft.toString()).contains("โครงการอบรม").doesNotContain("โครงการร่าง");
  }

  @Test
  void isDoneOnceHoweverOftenItIsSent() {
    String plan = announced(OWN, 2566);
    String key = key();
    Answer first = send(HttpMethod.POST, path(plan), OFFICER, null, key, null).expecting(201);
    Answer again = send(HttpMethod.POST, path(plan), OFFICER, null, key, null).expecting(201);
    assertThat(again.body()).isEqualTo(first.body());
    post(path(plan), OFFICER, null).isRefused(409, "plan-exists");
    post(path(plan), OFFICER, "{\"budgets\": \"same\"}").isRefused(409, "plan-exists");
    String next = first.body().at("/plan/id").stringValue();
    assertThat(get(path(next) + "/notes", OFFICER).body()).isEqualTo(first.body());
    assertThat(get("/plans/local-governments/" + OWN + "/plans", OFFICER).body().get("items"))
        .hasSize(2);
  }

  @Test
  void isRefusedWhereTheNextPlanExistsOrNothingWasAnnounced() {
    String plan = announced(OWN, 2566);
    String other = drafted(OWN, PlanFiles.small(OWN, 2571));
    post(path(plan), OFFICER, null).isRefused(409, "plan-exists");
    assertThat(get(path(other) + "/notes", OFFICER).expecting(200).body().get("decisions"))
        .isEmpty();
    post(path(other), OFFICER, null).isRefused(409, "plan-not-in-force");
  }

  @Test
  void isRefusedWhereNoFiscalYearsFollow() {
    String last = announced(OWN, 2995);
    post(path(last), OFFICER, null).isRefused(409, "plan-without-next-years");
    assertThat(get("/plans/local-governments/" + OWN + "/plans", OFFICER).body().get("items"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"budgets\": \"all\"}",
        "{\"budgets\": 1}",
        "{\"budget\": \"same\"}",
        "[]",
        "{",
        "\"same\""
      })
  void refusesWhatItDoesNotUnderstand(String body) {
    String plan = announced(OWN, 2566);
    Answer answer = post(path(plan), OFFICER, body).expecting(400);
    assertThat(answer.body().get("detailTh").stringValue()).isNotBlank();
    assertThat(get("/plans/local-governments/" + OWN + "/plans", OFFICER).body().get("items"))
        .hasSize(1);
  }

  @Test
  void isForOfficersOfThePlansOwnLocalGovernment() {
    String plan = announced(OWN, 2566);
    post(path(plan), TestTokens.officer(OTHER), null).isRefused(404, "plan-not-found");
    for (String token :
        List.of(
            TestTokens.executive(OWN),
            TestTokens.councilAuditor(OWN),
            TestTokens.investigator(OWN),
            TestTokens.provincialOfficer("46"),
            TestTokens.auditor(),
            ADMINISTRATOR)) {
      post(path(plan), token, null).expecting(403);
    }
    post(path(plan), null, null).expecting(401);
    for (String token : TestTokens.refused(OWN)) {
      post(path(plan), token, null).expecting(401);
    }
    post(path("unknown"), OFFICER, null).isRefused(404, "plan-not-found");
  }

  @Test
  void tellsWhatDiffersInAFiscalYear() {
    String plan = announced(OWN, 2566);
    JsonNode turn = get(path(plan) + "?fiscalYear=2567", OFFICER).expecting(200).body();
    assertThat(turn.get("items")).hasSize(2);
    assertThat(turn.at("/items/0/standing").stringValue()).isEqualTo("ended");
    assertThat(turn.at("/items/0/before").stringValue()).isEqualTo("5000.50");
    assertThat(turn.at("/items/0/budget").isNull()).isTrue();
    get(path(plan) + "?fiscalYear=2571", OFFICER).isRefused(400, "plan-year-outside");
    for (String wrong : List.of("?fiscalYear=12", "?fiscalYear=x", "")) {
      get(path(plan) + wrong, OFFICER).expecting(400);
    }
    for (String path : List.of("?fiscalYear=2567", "/notes")) {
      get(path(plan) + path, TestTokens.provincialOfficer("46")).expecting(200);
      get(path(plan) + path, TestTokens.officer(OTHER)).isRefused(404, "plan-not-found");
      get(path(plan) + path, TestTokens.provincialOfficer("80")).isRefused(404, "plan-not-found");
      get(path(plan) + path, ADMINISTRATOR).expecting(403);
      get(path(plan) + path, null).expecting(401);
    }
  }

  private static String path(String plan) {
    return "/plans/" + plan + "/roll-over";
  }

  private static List<String> codes(JsonNode body, String kind) {
    return body.get(kind).valueStream().map(line -> line.get("code").stringValue()).toList();
  }
}
