package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.disclosure.Http.checklist;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.disclosure.Http;
import th.sucharit.disclosure.Http.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/**
 * Checklists of local governments that no other test has, filled by what is announced elsewhere.
 */
@ServiceTest
abstract class FedChecklists {

  private static final List<Integer> YEARS = List.of(2565, 2566, 2567, 2568, 2569);
  @Autowired RestTestClient client;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;

  Http http;

  @BeforeEach
  void ready() {
    http = new Http(client);
  }

  Jurisdiction registered(String code) {
    Jurisdiction body = Jurisdiction.of(code, "46");
    RegistryFacts.register(directory, body);
    return body;
  }

  void awaitEvidenced(Jurisdiction body, int year, String... items) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(show(body, year).evidenced()).containsExactly(items));
  }

  Answer show(Jurisdiction body, int year) {
    assertThat(YEARS).contains(year);
    return http.get(checklist(body.localGovernment().code(), year), null).is(200);
  }

  Answer inside(Jurisdiction body, int year) {
    String officer = TestTokens.officer(body.localGovernment().code());
    return http.get(checklist(body.localGovernment().code(), year), officer).is(200);
  }
}
