package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

@ServiceTest
class FindingsIT extends PlanRequests {

  @Test
  void saysWhatDoesNotMatchInARealPlan() {
    String id = created(OFFICER, PlanFiles.huaiMek());
    JsonNode answer = tree(get("/plans/" + id + "/findings", OFFICER));
    assertThat(answer.get("revision").intValue()).isEqualTo(1);
    assertThat(answer.get("errors").intValue()).isGreaterThan(10);
    assertThat(answer.get("findings")).hasSizeGreaterThan(72);
    JsonNode subtotal =
        answer
            .get("findings")
            .valueStream()
            .filter(finding -> finding.get("code").stringValue().equals("dimension-budget-year"))
            .findFirst()
            .orElseThrow();
    assertThat(subtotal.get("severity").stringValue()).isEqualTo("error");
    assertThat(subtotal.get("pointer").stringValue())
        .isEqualTo("/programme/dimensions/3/declared/budgets/2569");
    assertThat(subtotal.get("dimension").intValue()).isEqualTo(4);
    assertThat(subtotal.get("printed").stringValue()).isEqualTo("30000.00");
    assertThat(subtotal.get("computed").stringValue()).isEqualTo("10000.00");
    assertThat(subtotal.get("placeTh").stringValue()).contains("มิติที่ 4", "ปี 2569");
    assertThat(subtotal.get("message").stringValue()).contains("does not match");
    assertThat(subtotal.get("messageTh").stringValue()).contains("ไม่ตรง");
  }

  @Test
  void saysNothingOfAPlanInWhichEverythingMatches() {
    String id = created(OFFICER, PlanFiles.bytes(PlanFiles.withoutFindings()));
    JsonNode answer = tree(get("/plans/" + id + "/findings", OFFICER));
    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.get("errors").intValue()).isZero();
  }

  @Test
  void areForThoseWhoMendApproveOrOverseeThePlan() {
    String id = created(OFFICER, small(2571));
    String path = "/plans/" + id + "/findings";
    for (String token : List.of(OFFICER, EXECUTIVE, TestTokens.provincialOfficer("46"))) {
      assertThat(get(path, token).getStatus().value()).isEqualTo(200);
    }
    for (String token : List.of(TestTokens.officer(THA_PHAE), TestTokens.provincialOfficer("80"))) {
      assertProblem(get(path, token), 404, "plan-not-found");
    }
    assertThat(get(path, TestTokens.auditor()).getStatus().value()).isEqualTo(403);
    assertThat(get(path, null).getStatus().value()).isEqualTo(401);
    announce(id);
    assertThat(get(path, null).getStatus().value()).isEqualTo(401);
  }
}
