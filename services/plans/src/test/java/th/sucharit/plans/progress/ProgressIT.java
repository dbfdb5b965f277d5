package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

class ProgressIT extends ProgressRequests {

  private static final String ITEM = "/dimensions/0/items/";

  @Test
  void showsFiguresToEverybodyAndTextsInside() {
    String plan = announced(OWN);
    put(
        path(plan, 1, 2569, 6),
        OFFICER,
        null,
        """
        {"state": "in-progress", "spent": "1250.13", "outputs": [{"text": "secret-output"}],
         "remarks": {"problems": "secret-problem"}}
        """);
    Answer open = get("/plans/" + plan + "/progress?fiscalYear=2569", null);
    assertThat(open.status()).as(open.toString()).isEqualTo(200);
    assertThat(open.body().toString()).doesNotContain("secret").doesNotContain("\"texts\"");
    JsonNode item = open.body().at(ITEM + 0);
    assertThat(item.get("planned").stringValue()).isEqualTo("5000.50");
    assertThat(item.get("spent").stringValue()).isEqualTo("1250.13");
    assertThat(item.get("share").stringValue()).isEqualTo("25.00");
    assertThat(item.get("state").stringValue()).isEqualTo("in-progress");
    assertThat(item.at("/windows/0/status").stringValue()).isEqualTo("reported");
    assertThat(item.at("/windows/1/status").stringValue()).isEqualTo("due");

    JsonNode zero = open.body().at(ITEM + 1);
    assertThat(zero.get("planned").stringValue()).as("0.00 is not none").isEqualTo("0.00");
    assertThat(zero.has("spent")).isFalse();
    assertThat(zero.has("share")).as("no share of nothing").isFalse();

    JsonNode totals = open.body().get("totals");
    assertThat(totals.get("items").intValue()).isEqualTo(2);
    assertThat(totals.get("spent").stringValue()).isEqualTo("1250.13");
    assertThat(totals.at("/states/in-progress").intValue()).isEqualTo(1);
    assertThat(totals.at("/states/not-reported").intValue()).isEqualTo(1);

    for (String token :
        new String[] {OFFICER, EXECUTIVE, PROVINCE, TestTokens.councilAuditor(OWN)}) {
      assertThat(get("/plans/" + plan + "/progress", token).body().toString())
          .contains("secret-output", "secret-problem");
    }
    for (String token :
        new String[] {
          TestTokens.officer(OTHER), TestTokens.provincialOfficer("80"), TestTokens.auditor()
        }) {
      assertThat(get("/plans/" + plan + "/progress", token).body().toString())
          .doesNotContain("secret");
    }
  }

  @Test
  void takesTheLongestWindowForTheYear() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, "{\"state\": \"in-progress\", \"spent\": \"1.00\"}");
    put(path(plan, 1, 2569, 12), OFFICER, null, "{\"state\": \"done\", \"spent\": \"5000.50\"}");
    JsonNode item = get("/plans/" + plan + "/progress", null).body().at(ITEM + 0);
    assertThat(item.get("spent").stringValue()).isEqualTo("5000.50");
    assertThat(item.get("share").stringValue()).isEqualTo("100.00");
    assertThat(item.get("state").stringValue()).isEqualTo("done");
  }

  @Test
  void tellsNoMoneyFromZero() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, "{\"state\": \"done\"}");
    put(path(plan, 2, 2569, 6), OFFICER, null, "{\"state\": \"done\", \"spent\": \"0.00\"}");
    JsonNode body = get("/plans/" + plan + "/progress", null).body();
    assertThat(body.at(ITEM + 0).has("spent")).isFalse();
    assertThat(body.at(ITEM + 0 + "/share").stringValue()).isEqualTo("0.00");
    assertThat(body.at(ITEM + 1 + "/spent").stringValue()).isEqualTo("0.00");
  }

  @Test
  void showsTheYearOfTodayOrTheNearestOfThePlan() {
    String plan = announced(OWN);
    assertThat(shownYear(plan)).isEqualTo(2569);
    clock.set("2026-09-30T17:00:00Z");
    assertThat(shownYear(plan)).isEqualTo(2570);
    clock.set("2040-01-01T00:00:00Z");
    assertThat(shownYear(plan)).isEqualTo(2573);
    assertRefused(
        get("/plans/" + plan + "/progress?fiscalYear=2574", null),
        404,
        "progress-window-not-found");
    assertThat(get("/plans/" + plan + "/progress?fiscalYear=x", null).status()).isEqualTo(400);
  }

  private int shownYear(String plan) {
    return get("/plans/" + plan + "/progress", null).body().get("fiscalYear").intValue();
  }

  @Test
  void saysWhatIsLate() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, DONE);
    clock.set("2026-04-30T17:00:00Z");
    JsonNode body = get("/plans/" + plan + "/progress", null).body();
    assertThat(body.at("/windows/0/status").stringValue()).isEqualTo("closed");
    assertThat(body.at("/windows/0/closes").stringValue()).isEqualTo("2026-04-30");
    assertThat(body.at(ITEM + 0 + "/windows/0/late").booleanValue()).isFalse();
    assertThat(body.at(ITEM + 1 + "/windows/0/status").stringValue()).isEqualTo("missing");
    assertThat(body.at(ITEM + 1 + "/windows/0/late").booleanValue()).isTrue();
    assertThat(body.at("/totals/late").intValue()).isEqualTo(1);
  }
}
