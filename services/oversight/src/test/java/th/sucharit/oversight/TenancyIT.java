package th.sucharit.oversight;

import static org.awaitility.Awaitility.await;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.starter.security.Roles;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;

/** The board is for provincial officers, each row for those of its province and of the country. */
@TestPropertySource(properties = "sucharit.oversight.sweep-every=PT0.3S")
class TenancyIT extends TenantMatrix {

  private static final String ROWS = "/oversight/local-governments";
  private static final Map<String, Reach> OVERSEERS = Map.of(Roles.PROVINCIAL_OFFICER, PROVINCE);

  @Autowired private RestTestClient http;
  @Autowired private Clock clock;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET " + ROWS + "?size=500", OVERSEERS),
            Way.of("GET " + ROWS + "?fiscalYear=2569&sort=-ita", OVERSEERS),
            Way.of("GET " + ROWS + "?itaLevel=passed&sort=code", OVERSEERS),
            Way.of("GET " + ROWS + "?province={province}", OVERSEERS),
            Way.of("GET " + ROWS + "?code={code}", OVERSEERS).answeringOthers(200),
            Way.of("GET " + ROWS + "?code={code}&code=5460802", OVERSEERS).answeringOthers(200),
            Way.of("GET " + ROWS + "/{code}", OVERSEERS),
            Way.of("GET /oversight/overview?province={province}", OVERSEERS)),
        // of the whole board, without a word of anybody
        Set.of("GET /oversight/board/hash"));
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(owner);
    String code = owner.localGovernment().code();
    String overall = code.charAt(0) + code.substring(6) + "." + code.substring(4, 6);
    EventProducer.to(Topics.ITA_REPORTING)
        .send(
            Envelope.of(
                code + "-2569",
                1,
                owner,
                new ItaAssessmentMadeOfficial(
                    2569,
                    overall,
                    overall,
                    "passed",
                    true,
                    List.of(),
                    List.of(),
                    clock.instant())));
    await().atMost(Duration.ofSeconds(30)).until(() -> shown(code).contains(overall));
    return new Things(
        Map.of("province", owner.province().code()),
        // the overview counts, and everybody has one at least
        List.of("\"" + overall + "\"", "\"itaOfficial\":"));
  }

  private String shown(String code) {
    String body =
        http.get()
            .uri(ROWS + "/" + code)
            .header("Authorization", "Bearer " + TestTokens.provincialOfficer("*"))
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? "" : body;
  }
}
