package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

class LateIT extends ProgressRequests {

  private static final String PROVINCE_PATH = "/plans/provinces/46/progress/late";

  @Test
  void namesWhatIsMissingOnceTheWindowHasClosed() {
    String plan = announced(OWN);
    put(path(plan, 1, 2569, 6), OFFICER, null, DONE);
    assertThat(late("?fiscalYear=2569")).isEmpty();
    clock.set("2026-04-30T16:59:59.999Z");
    assertThat(late("?fiscalYear=2569")).isEmpty();
    clock.set("2026-04-30T17:00:00Z");
    JsonNode items = late("");
    assertThat(items).hasSize(1);
    assertThat(items.at("/0/plan").stringValue()).isEqualTo(plan);
    assertThat(items.at("/0/number").intValue()).isEqualTo(2);
    assertThat(items.at("/0/window").intValue()).isEqualTo(6);
    assertThat(items.at("/0/closed").stringValue()).isEqualTo("2026-04-30");
    clock.set("2026-10-31T17:00:00Z");
    assertThat(late("")).hasSize(3);
    clock.set("2027-04-30T17:00:00Z");
    assertThat(late("")).as("neither item runs in 2570").isEmpty();
  }

  @Test
  void blamesNobodyForWindowsThatClosedBeforeThePlan() {
    clock.set("2026-05-01T00:00:00Z");
    String plan = announced(OWN);
    assertThat(late("?fiscalYear=2569")).isEmpty();
    JsonNode shown = get("/plans/" + plan + "/progress?fiscalYear=2569", null).body();
    assertThat(shown.at("/totals/late").intValue()).isZero();
    assertThat(shown.toString()).doesNotContain("missing");
  }

  @Test
  void blamesNobodyForWhatWasCancelled() {
    String plan = announced(OWN);
    put(
        path(plan, 1, 2569, 6),
        OFFICER,
        null,
        "{\"state\": \"cancelled\", \"remarks\": {\"reason\": \"x\"}}");
    clock.set("2026-10-31T17:00:00Z");
    JsonNode late = late("?fiscalYear=2569");
    assertThat(late).as("item 2 in both windows").hasSize(2);
    late.forEach(one -> assertThat(one.get("number").intValue()).isEqualTo(2));
    assertThat(get("/plans/" + plan + "/progress?fiscalYear=2569", null).body().at("/totals/late"))
        .hasToString("2");
    assertThat(get(PROVINCE_PATH + "?fiscalYear=2569", PROVINCE).body().at("/items/0/due"))
        .hasToString("3");
  }

  @Test
  void countsForTheProvinceTheMostFirst() {
    String plan = announced(OWN);
    announced(OTHER);
    put(path(plan, 1, 2569, 6), OFFICER, null, DONE);
    clock.set("2026-05-01T00:00:00Z");
    JsonNode page = get(PROVINCE_PATH, PROVINCE).body();
    assertThat(page.get("total").intValue()).isEqualTo(2);
    assertThat(page.at("/items/0/localGovernment").stringValue()).isEqualTo(OTHER);
    assertThat(page.at("/items/0/missing").intValue()).isEqualTo(2);
    assertThat(page.at("/items/1/due").intValue()).isEqualTo(2);
    assertThat(page.at("/items/1/reported").intValue()).isEqualTo(1);
    assertThat(page.at("/items/1/missing").intValue()).isEqualTo(1);
    assertThat(
            get(PROVINCE_PATH + "?page=1&size=1", PROVINCE).body().at("/items/0/localGovernment"))
        .hasToString("\"" + OWN + "\"");
    assertThat(get(PROVINCE_PATH + "?size=101", PROVINCE).status()).isEqualTo(400);
  }

  @Test
  void isShownToOwnPeopleAndTheProvinceOnly() {
    String own = "/plans/local-governments/" + OWN + "/progress/late";
    assertThat(get(own, EXECUTIVE).status()).isEqualTo(200);
    assertThat(get(own, TestTokens.councilAuditor(OWN)).status()).isEqualTo(200);
    assertRefused(get(own, TestTokens.officer(OTHER)), 403, "out-of-scope");
    assertThat(get(own, PROVINCE).status()).isEqualTo(403);
    assertThat(get(own, null).status()).isEqualTo(401);
    assertRefused(get(PROVINCE_PATH, TestTokens.provincialOfficer("80")), 403, "out-of-scope");
    assertThat(get(PROVINCE_PATH, TestTokens.provincialOfficer("*")).status()).isEqualTo(200);
    assertThat(get(PROVINCE_PATH, OFFICER).status()).isEqualTo(403);
    assertThat(get(PROVINCE_PATH, null).status()).isEqualTo(401);
  }

  private JsonNode late(String query) {
    Answer answer = get("/plans/local-governments/" + OWN + "/progress/late" + query, OFFICER);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body().get("items");
  }
}
