package th.sucharit.risk;

import static th.sucharit.testing.TenantPolicy.Reach.OWN;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;

/** What nobody has published is known to the local government and its province only. */
class TenancyIT extends TenantMatrix {

  private static final String ONE = "/risk-assessment/assessments/{id}";
  private static final String ALL = "/risk-assessment/local-governments/{code}/assessments";
  private static final String RISK = "{\"process\": \"x\", \"issue\": \"x\"}";

  private static final Map<String, Reach> INSIDERS =
      Map.of(
          Roles.OFFICER, OWN,
          Roles.EXECUTIVE, OWN,
          Roles.COUNCIL_AUDITOR, OWN,
          Roles.PROVINCIAL_OFFICER, PROVINCE);
  private static final Map<String, Reach> OFFICERS = Map.of(Roles.OFFICER, OWN);
  private static final Map<String, Reach> EXECUTIVES = Map.of(Roles.EXECUTIVE, OWN);

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET " + ONE, INSIDERS).answeringOthers(404),
            Way.of("GET " + ONE + "/heatmap", INSIDERS).answeringOthers(404),
            Way.of("GET " + ALL + "?size=100", INSIDERS).answeringOthers(200),
            Way.of("POST " + ONE + "/risks", OFFICERS).sending(RISK),
            Way.of("PUT " + ONE + "/risks/{number}", OFFICERS).sending(RISK),
            Way.of("DELETE " + ONE + "/risks/{number}", OFFICERS),
            Way.of("POST " + ONE + "/submit", OFFICERS),
            Way.of("POST " + ONE + "/publish", OFFICERS),
            Way.of("POST " + ONE + "/approve", EXECUTIVES),
            Way.of("POST " + ONE + "/return", EXECUTIVES).sending("{\"reason\": \"x\"}")),
        Set.of(
            // shows what was sent; the local government is the token's
            "POST /risk-assessment/assessments",
            // packed, so that nothing of it can be looked for: ReportIT
            "GET /risk-assessment/assessments/{id}/report.{format}",
            "GET /risk-assessment/assessments/{id}/memo.{format}",
            // criteria are public
            "GET /risk-assessment/criteria",
            "GET /risk-assessment/criteria/{id}",
            "POST /risk-assessment/criteria"));
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(directory, owner);
    String code = owner.localGovernment().code();
    String mark = "matter-of-" + code;
    String id =
        new RiskApi(http)
            .post(
                "/risk-assessment/assessments",
                TestTokens.officer(code),
                null,
                """
                {"fiscalYear": 2571,
                 "risks": [{"process": "%s", "issue": "%s", "likelihood": 1, "impact": 4}]}
                """
                    .formatted(mark, mark))
            .is(201)
            .text("/id");
    return new Things(
        Map.of("id", id, "number", "1"),
        // the heat map and the list say no word of a risk
        List.of(mark, "\"fiscalYear\":2571"));
  }
}
