package th.sucharit.plans;

import static th.sucharit.testing.TenantPolicy.Reach.OWN;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.progress.ProgressThings;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.node.ObjectNode;

/** What nobody has announced is known to the local government and its province only. */
class TenancyIT extends TenantMatrix {

  private static final int YEAR = 2571;
  private static final String ALL = "/plans/local-governments/{code}/plans";

  private static final Map<String, Reach> OFFICERS = Map.of(Roles.OFFICER, OWN);
  private static final Map<String, Reach> EXECUTIVES = Map.of(Roles.EXECUTIVE, OWN);
  private static final Map<String, Reach> MENDERS =
      Map.of(Roles.OFFICER, OWN, Roles.EXECUTIVE, OWN, Roles.PROVINCIAL_OFFICER, PROVINCE);
  private static final Map<String, Reach> INSIDERS =
      Map.of(
          Roles.OFFICER, OWN,
          Roles.EXECUTIVE, OWN,
          Roles.COUNCIL_AUDITOR, OWN,
          Roles.PROVINCIAL_OFFICER, PROVINCE);

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private Clock clock;

  @Override
  protected TenantPolicy policy() {
    String theirs = PlanFiles.small("{code}", YEAR).toString();
    List<Way> ways = new ArrayList<>(ProgressThings.ways(INSIDERS));
    ways.addAll(
        List.of(
            Way.of("GET /plans/{id}", INSIDERS).answeringOthers(404),
            Way.of("GET " + ALL + "?size=100", INSIDERS).answeringOthers(200),
            Way.of("GET /plans/{id}/export.json", INSIDERS),
            Way.of("GET /plans/{id}/export.csv", INSIDERS),
            Way.of("GET /plans/{id}/revisions", INSIDERS),
            Way.of("GET /plans/{id}/revisions/{number}", INSIDERS),
            Way.of("GET /plans/{id}/revisions/{from}/changes/{to}", INSIDERS),
            Way.of("POST /plans/{id}/revisions/preview", OFFICERS).sending(theirs),
            Way.of("GET /plans/{id}/findings", MENDERS),
            Way.of("GET /plans/{id}/copies", INSIDERS),
            Way.of("GET /plans/{id}/roll-over?fiscalYear=" + YEAR, INSIDERS),
            Way.of("GET /plans/{id}/roll-over/notes", INSIDERS),
            Way.of("POST /plans/{id}/roll-over", OFFICERS),
            Way.of("POST /plans/import", OFFICERS).sending(theirs),
            Way.of("POST /plans/{id}/revisions", OFFICERS).sending(theirs),
            Way.of("POST /plans/{id}/submit", OFFICERS),
            Way.of("POST /plans/{id}/announce", OFFICERS),
            Way.of("POST /plans/{id}/approve", EXECUTIVES),
            Way.of("POST /plans/{id}/return", EXECUTIVES).sending("{\"reason\": \"x\"}")));
    return new TenantPolicy(
        ways,
        Set.of(
            // numbers of what was announced, to their own people and province: LateIT
            "GET /plans/local-governments/{code}/progress/late",
            "GET /plans/provinces/{code}/progress/late",
            // shows what was sent
            "POST /plans/import/preview",
            // empty, of the officer's own local government
            "GET /plans/import/template.xlsx",
            // packed, so that nothing of it can be looked for: PrintIT
            "GET /plans/{id}/document.{format}",
            "GET /plans/{id}/announcement.{format}",
            // packed as well: WorkbookIT
            "GET /plans/{id}/export.xlsx",
            // what was announced, to a province's own officer: CopiesIT
            "GET /plans/{id}/copies/{other}",
            "GET /plans/provinces/{province}/copies",
            // the administrator's
            "GET /plans/copies/rebuild",
            "POST /plans/copies/rebuild",
            "POST /plans/roll-over",
            "GET /plans/roll-over/{job}",
            "GET /plans/roll-over/{job}/plans"));
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(directory, owner);
    String code = owner.localGovernment().code();
    String title = "plan-of-" + code;
    ObjectNode file = PlanFiles.small(code, YEAR);
    ((ObjectNode) file.get("cover")).put("title", title);
    ((ObjectNode) file.at("/programme/dimensions/0/groups/0/items/0")).put("title", title);
    Map<?, ?> drafted =
        http.post()
            .uri("/plans/import")
            .header("Authorization", "Bearer " + TestTokens.officer(code))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .body(PlanFiles.bytes(file))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    Map<String, String> names = new HashMap<>(new ProgressThings(http, code).make(clock.instant()));
    names.put("id", String.valueOf(drafted.get("id")));
    names.put("number", "1");
    names.put("from", "1");
    names.put("to", "1");
    return new Things(
        names,
        List.of(title, String.valueOf(drafted.get("contentHash")), ProgressThings.mark(code)));
  }
}
