package th.sucharit.plans.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RollOverJobIT extends RollOverCountry {

  @Test
  void takesEveryAnnouncedPlanOfTheYearOverAndListsWhatIsToBeDecided() {
    country();
    drafted(OWN, PlanFiles.small(OWN, LAST_YEAR - 4));
    announced(OTHER, LAST_YEAR - 3);
    String taken = CODES.getFirst();
    String mine = plansOf(taken).at("/items/0/id").stringValue();
    drafted(taken, PlanFiles.small(taken, LAST_YEAR + 1));

    String key = key();
    Answer ordered = order(key).expecting(202);
    String job = ordered.body().get("id").stringValue();
    assertThat(order(key).expecting(202).body().get("id").stringValue()).isEqualTo(job);
    assertThat(ordered.location()).isEqualTo("/api/plans/roll-over/" + job);
    JsonNode done = awaitDone(job);
    assertThat(done.get("plans").intValue()).isEqualTo(6);
    assertThat(done.get("drafted").intValue()).isEqualTo(5);
    assertThat(done.get("taken").intValue()).isEqualTo(1);
    assertThat(done.get("refused").intValue()).isZero();

    JsonNode plans = plansIn(job);
    assertThat(plans.get("total").intValue()).isEqualTo(6);
    long decisions =
        plans.get("items").valueStream().mapToLong(one -> one.get("decisions").size()).sum();
    assertThat(done.get("decisions").longValue()).isEqualTo(decisions);
    assertThat(plans.get("items").valueStream().filter(one -> one.get("decisions").size() > 0))
        .hasSize(5)
        .allSatisfy(one ->
            assertThat(one.get("decisions").toString()).contains("budget-open", "ลำดับที่ 2"));
    assertThat(plansOf(taken).get("total").intValue()).isEqualTo(2);
    post("/plans/" + mine + "/roll-over", TestTokens.officer(taken), null)
        .isRefused(409, "plan-exists");
    assertThat(plansIn(job)).isEqualTo(plans);
    assertThat(plansOf(CODES.getLast()).get("total").intValue()).isEqualTo(2);
  }

  @Test
  void findsWhatWasDoneBefore() {
    country();
    awaitDone(order(key()).expecting(202).body().get("id").stringValue());
    JsonNode again = awaitDone(order(key()).expecting(202).body().get("id").stringValue());
    assertThat(again.get("drafted").intValue()).isZero();
    assertThat(again.get("taken").intValue()).isEqualTo(6);
    JsonNode plans = plansIn(again.get("id").stringValue());
    assertThat(plans.get("total").intValue()).isEqualTo(6);
    assertThat(plans.get("items").valueStream().map(one -> one.get("outcome").stringValue()))
        .containsOnly("taken");
    CODES.forEach(code -> assertThat(plansOf(code).get("total").intValue()).isEqualTo(2));
  }

  @Test
  void refusesASecondJobOfTheYearWhileOneRuns() {
    RollOverJob running = opened();
    jobs.claim(running, clock.instant());
    order(key()).isRefused(409, "roll-over-running");
    jobs.finish(running, clock.instant());
    order(key()).expecting(202);
  }

  @Test
  void isForAdministratorsAndSaysWhatItDoesNotUnderstand() {
    for (String token :
        List.of(
            OFFICER,
            TestTokens.executive(OWN),
            TestTokens.provincialOfficer("*"),
            TestTokens.auditor())) {
      post("/plans/roll-over", token, body()).expecting(403);
      get("/plans/roll-over/x", token).expecting(403);
      get("/plans/roll-over/x/plans", token).expecting(403);
    }
    post("/plans/roll-over", null, body()).expecting(401);
    for (String wrong : List.of("{}", "{\"lastFiscalYear\": 12}", "{\"lastFiscalYear\": \"x\"}")) {
      post("/plans/roll-over", ADMINISTRATOR, wrong).expecting(400);
    }
    send(HttpMethod.POST, "/plans/roll-over", ADMINISTRATOR, body(), null, null).expecting(400);
    get("/plans/roll-over/x", ADMINISTRATOR).isRefused(404, "roll-over-not-found");
    get("/plans/roll-over/x/plans", ADMINISTRATOR).isRefused(404, "roll-over-not-found");
  }

  @Test
  void leavesTheYearOfAFigureOpenThatNoNextYearCanTake() {
    ObjectNode file = PlanFiles.small(CODES.getFirst(), LAST_YEAR - 4);
    ObjectNode target =
        file.withObject("/aims")
            .putArray("targets")
            .addObject()
            .put("metric", "จำนวนเรื่องร้องเรียน")
            .put("unit", "เรื่อง")
            .put("direction", "decrease");
    target.putObject("baseline").put("fiscalYear", 2998).put("value", "5");
    target.putObject("values").put(Integer.toString(LAST_YEAR), "4");
    register(CODES.getFirst());
    announced(CODES.getFirst(), file);
    JsonNode done = awaitDone(order(key()).expecting(202).body().get("id").stringValue());
    assertThat(done.get("drafted").intValue()).isEqualTo(1);
    assertThat(plansIn(done.get("id").stringValue()).toString()).contains("baseline-open", "2998");
  }

  private static String body() {
    return "{\"lastFiscalYear\": " + LAST_YEAR + "}";
  }

  private Answer order(String key) {
    return send(HttpMethod.POST, "/plans/roll-over", ADMINISTRATOR, body(), key, null);
  }

  private JsonNode awaitDone(String job) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            get("/plans/roll-over/" + job, ADMINISTRATOR)
                .body()
                .path("state")
                .stringValue("")
                .equals("done"));
    return get("/plans/roll-over/" + job, ADMINISTRATOR).body();
  }
}
