package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Who may enter a plan, and who may read it when. */
@ServiceTest
class PlanReadershipIT extends PlanRequests {

  @Test
  void isEnteredByAnOfficerForTheOwnLocalGovernmentOnly() {
    assertProblem(
        post("/plans/import", TestTokens.officer(THA_PHAE), key(), small(2571), null),
        403,
        "plan-of-another-local-government");
    String id = created(OFFICER, small(2571));
    assertProblem(
        post(
            "/plans/" + id + "/revisions",
            TestTokens.officer(THA_PHAE),
            key(),
            PlanFiles.bytes(PlanFiles.small(THA_PHAE, 2571)),
            "\"1\""),
        404,
        "plan-not-found");
    for (String path : List.of("/plans/import", "/plans/" + id + "/revisions")) {
      for (String token :
          List.of(
              TestTokens.executive(HUAI_MEK),
              TestTokens.councilAuditor(HUAI_MEK),
              TestTokens.investigator(HUAI_MEK),
              TestTokens.provincialOfficer("46"),
              TestTokens.auditor(),
              TestTokens.administrator())) {
        assertThat(post(path, token, key(), small(2571), "\"1\"").getStatus().value())
            .isEqualTo(403);
      }
      assertThat(post(path, null, key(), small(2571), "\"1\"").getStatus().value()).isEqualTo(401);
      for (String token : TestTokens.refused(HUAI_MEK)) {
        assertThat(post(path, token, key(), small(2571), "\"1\"").getStatus().value())
            .isEqualTo(401);
      }
      assertThat(post(path, OFFICER, null, small(2571), "\"1\"").getStatus().value())
          .isEqualTo(400);
    }
  }

  @Test
  void isReadAsADraftByItsOwnPeopleAndTheProvinceAlone() {
    String id = created(OFFICER, small(2571));
    List<String> insiders =
        List.of(
            OFFICER,
            TestTokens.executive(HUAI_MEK),
            TestTokens.councilAuditor(HUAI_MEK),
            TestTokens.provincialOfficer("46"),
            TestTokens.provincialOfficer("*"));
    for (String token : insiders) {
      assertThat(get("/plans/" + id, token).getStatus().value()).isEqualTo(200);
      for (String inside : List.of("/export.json", "/revisions", "/revisions/1")) {
        assertThat(get("/plans/" + id + inside, token).getStatus().value()).isEqualTo(200);
      }
    }
    for (String token :
        List.of(
            TestTokens.officer(THA_PHAE),
            TestTokens.executive(THA_PHAE),
            TestTokens.councilAuditor(THA_PHAE),
            TestTokens.provincialOfficer("80"))) {
      for (String path : List.of("", "/export.json", "/revisions", "/revisions/1")) {
        assertProblem(get("/plans/" + id + path, token), 404, "plan-not-found");
      }
    }
    for (String token :
        List.of(
            TestTokens.investigator(HUAI_MEK), TestTokens.auditor(), TestTokens.administrator())) {
      assertProblem(get("/plans/" + id, token), 404, "plan-not-found");
      assertThat(get("/plans/" + id + "/export.json", token).getStatus().value()).isEqualTo(403);
      assertThat(get("/plans/" + id + "/revisions", token).getStatus().value()).isEqualTo(403);
    }
    assertProblem(get("/plans/" + id, null), 404, "plan-not-found");
    for (String path : List.of("/export.json", "/revisions", "/revisions/1")) {
      assertThat(get("/plans/" + id + path, null).getStatus().value()).isEqualTo(401);
    }
    for (String token : TestTokens.refused(HUAI_MEK)) {
      assertThat(get("/plans/" + id, token).getStatus().value()).isEqualTo(401);
    }
    assertProblem(get("/plans/unknown", OFFICER), 404, "plan-not-found");
  }

  @Test
  void isShownToEverybodyOnceItIsAnnounced() {
    String id = created(OFFICER, small(2571));
    announce(id);
    assertThat(tree(get("/plans/" + id, null)).get("state").stringValue()).isEqualTo("announced");
    assertThat(list(null)).containsExactly(id);
    assertThat(get("/plans/" + id + "/export.json", null).getStatus().value()).isEqualTo(401);
  }

  @Test
  void isListedNewestFirstForThoseWhoMayReadDrafts() {
    String older = created(OFFICER, small(2571));
    String newer = created(OFFICER, small(2576));
    created(TestTokens.officer(THA_PHAE), PlanFiles.bytes(PlanFiles.small(THA_PHAE, 2571)));
    assertThat(list(OFFICER)).containsExactly(newer, older);
    assertThat(list(TestTokens.provincialOfficer("46"))).containsExactly(newer, older);
    assertThat(list(TestTokens.officer(THA_PHAE))).isEmpty();
    assertThat(list(TestTokens.provincialOfficer("80"))).isEmpty();
    assertThat(list(null)).isEmpty();
    announce(older);
    assertThat(list(null)).containsExactly(older);
    JsonNode second =
        tree(get("/plans/local-governments/" + HUAI_MEK + "/plans?page=1&size=1", OFFICER));
    assertThat(second.at("/items/0/id").stringValue()).isEqualTo(older);
    assertThat(second.get("total").intValue()).isEqualTo(2);
    assertProblem(
        get("/plans/local-governments/1111111/plans", OFFICER), 404, "local-government-not-found");
    assertThat(get("/plans/local-governments/12/plans", OFFICER).getStatus().value())
        .isEqualTo(400);
    assertThat(
            get("/plans/local-governments/" + HUAI_MEK + "/plans?size=101", OFFICER)
                .getStatus()
                .value())
        .isEqualTo(400);
  }
}
