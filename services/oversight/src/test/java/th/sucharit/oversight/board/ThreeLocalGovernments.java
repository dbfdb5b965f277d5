package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three local governments on the board, two of them of one province. */
@ServiceTest
@TestPropertySource(properties = "sucharit.oversight.sweep-every=PT0.3S")
abstract class ThreeLocalGovernments {

  static final Jurisdiction HUAI_MEK = Jurisdiction.of("5469902", "46");
  static final Jurisdiction NEIGHBOUR = Jurisdiction.of("5469903", "46");
  static final Jurisdiction THA_PHAE = Jurisdiction.of("5809906", "80");
  static final String KALASIN = TestTokens.provincialOfficer("46");
  static final String COUNTRY = TestTokens.provincialOfficer("*");
  static final String HASH = "0".repeat(64);
  static final PlanOutline OUTLINE = new PlanOutline(4, 18, 4, 56, List.of());
  @Autowired RestTestClient http;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;
  @Autowired Clock clock;

  @BeforeEach
  void threeLocalGovernments() {
    RegistryFacts.register(HUAI_MEK, NEIGHBOUR, THA_PHAE);
    for (Jurisdiction one : List.of(HUAI_MEK, NEIGHBOUR, THA_PHAE)) {
      await().until(() -> row(one, BoardRow.NOW) != null);
    }
  }

  static void send(String topic, Jurisdiction under, String subject, DomainEvent... facts) {
    for (int i = 0; i < facts.length; i++) {
      EventProducer.Envelope envelope = EventProducer.Envelope.of(subject, i + 1L, under, facts[i]);
      EventProducer.to(topic).send(envelope, envelope);
    }
  }

  BoardRow row(Jurisdiction of, String scope) {
    return mongo.findById(BoardRow.id(of.localGovernment(), scope), BoardRow.class);
  }

  JsonNode get(String path, String token) {
    EntityExchangeResult<byte[]> answer = ask(path, token);
    assertThat(answer.getStatus().value()).as(path).isEqualTo(200);
    return json.readTree(answer.getResponseBody());
  }

  int status(String path, String token) {
    return ask(path, token).getStatus().value();
  }

  EntityExchangeResult<byte[]> ask(String path, String token) {
    return http.get()
        .uri(java.net.URI.create(path))
        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
        .exchange()
        .returnResult(byte[].class);
  }
}
