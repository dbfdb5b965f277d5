package th.sucharit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.testing.TenantPolicy.Reach.OWN;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;

/** Checklists are public but for counts so small that somebody might be recognised. */
class TenancyIT extends TenantMatrix {

  private static final int YEAR = 2568;
  private static final String ONE = "/disclosure/local-governments/{code}/checklists/{fiscalYear}";
  private static final String EXACT = "\"suppressed\":false";

  /** In the year before, whose complaints are counted. */
  private static final Instant RECEIVED = Instant.parse("2024-05-01T00:00:00Z");

  private static final Map<String, Reach> OFFICERS = Map.of(Roles.OFFICER, OWN);
  private static final Map<String, Reach> INSIDERS =
      Map.of(
          Roles.OFFICER, OWN,
          Roles.EXECUTIVE, OWN,
          Roles.INVESTIGATOR, OWN,
          Roles.COUNCIL_AUDITOR, OWN,
          Roles.PROVINCIAL_OFFICER, PROVINCE);

  private static final Map<String, Reach> EXPORTERS =
      Map.of(Roles.OFFICER, OWN, Roles.EXECUTIVE, OWN, Roles.PROVINCIAL_OFFICER, PROVINCE);

  /** The name of a file inside every archive. */
  private static final String ARCHIVE = "README.txt";

  @Autowired private RestTestClient client;
  @Autowired private LocalGovernmentDirectory directory;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET " + ONE, INSIDERS).answeringOthers(200),
            Way.of("POST " + ONE, OFFICERS),
            Way.of("PUT " + ONE + "/items/{item}/evidence", OFFICERS)
                .sending("{\"addresses\": []}"),
            Way.of("PUT " + ONE + "/items/{item}/explanation", OFFICERS)
                .sending("{\"text\": \"x\"}"),
            Way.of("GET " + ONE + "/itas-export.zip", EXPORTERS),
            Way.of(
                "GET /disclosure/provinces/{province}/checklists/{fiscalYear}/itas-export.zip",
                Map.of(Roles.PROVINCIAL_OFFICER, PROVINCE))),
        Set.of(
            "GET /disclosure/frameworks",
            "GET /disclosure/frameworks/{fiscalYear}",
            "GET /disclosure/itas-limits"));
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(directory, owner);
    String code = owner.localGovernment().code();
    String officer = TestTokens.officer(code);
    Http http = new Http(client);
    http.post(Http.checklist(code, YEAR), officer).is(201);
    EventProducer.to(Topics.COMPLAINTS)
        .send(
            Envelope.of(
                "complaint-of-" + code,
                1,
                owner,
                new ComplaintFiled("general", "web", RECEIVED, RECEIVED, RECEIVED)));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(http.get(Http.checklist(code, YEAR), officer).body().toString())
                .contains(EXACT));
    return new Things(
        Map.of(
            "fiscalYear",
            Integer.toString(YEAR),
            "item",
            "O1",
            "province",
            owner.province().code()),
        List.of(EXACT, ARCHIVE));
  }
}
