package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.risk.RiskApi;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.PublishedEvents.Published;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two local governments, no assessment yet, and the way to one. */
@ServiceTest
abstract class AssessmentTest {

  static final String PATH = "/risk-assessment/assessments";
  static final String HUAI_MEK = "5460802";
  static final String THA_PHAE = "5800106";
  static final String OFFICER = TestTokens.officer(HUAI_MEK);
  static final String EXECUTIVE = TestTokens.executive(HUAI_MEK);
  static final PublishedEvents TOPIC = PublishedEvents.of(Topics.RISK_ASSESSMENT);

  static final String SCORED =
      """
      {"process": "การจัดซื้อจัดจ้าง", "issue": "กำหนดคุณลักษณะเอื้อผู้ขายรายหนึ่ง",
       "briberyArea": "procurement", "likelihood": 1, "impact": 4,
       "measures": [{"text": "เผยแพร่ราคากลาง", "planItem": 9}, {"text": "อบรมเจ้าหน้าที่พัสดุ"}]}
      """;
  static final String WORD =
      """
      {"process": "การให้บริการ", "issue": "ลัดคิว", "level": "medium", "remark": "ให้ระดับเป็นคำ"}
      """;
  static final String UNRATED =
      """
      {"process": "การบริหารงานบุคคล", "issue": "เรียกรับเงิน"}
      """;

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;
  @Autowired JsonMapper json;
  RiskApi api;

  @BeforeEach
  void emptyWithTwoLocalGovernments() {
    RegistryFacts.register(
        directory, Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
    mongo.remove(new Query(), RiskAssessment.class);
    api = new RiskApi(http);
  }

  Answer open(int year, String... risks) {
    String body = "{\"fiscalYear\": " + year + ", \"risks\": [" + String.join(",", risks) + "]}";
    return api.post(PATH, OFFICER, null, body).is(201);
  }

  Answer publish(Answer open) {
    String one = PATH + "/" + open.text("/id");
    Answer submitted = api.post(one + "/submit", OFFICER, open.version(), null).is(200);
    Answer approved = api.post(one + "/approve", EXECUTIVE, submitted.version(), null).is(200);
    return api.post(one + "/publish", OFFICER, approved.version(), null).is(200);
  }

  /** Waits for the last fact and checks that all came, in this order, numbered without a gap. */
  static List<Published> awaitFacts(String id, Class<?>... contracts) {
    TOPIC.awaitAny(fact -> fact.subject().equals(id) && fact.sequence() == contracts.length);
    List<Published> facts = TOPIC.of(fact -> fact.subject().equals(id));
    assertThat(facts)
        .extracting(Published::type)
        .containsExactlyElementsOf(
            List.of(contracts).stream()
                .map(contract ->
                    EventTypes.nameOf(contract.asSubclass(th.sucharit.contracts.DomainEvent.class)))
                .toList());
    assertThat(facts)
        .extracting(Published::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, contracts.length).boxed().toList());
    return facts;
  }

  <T> T read(Published fact, Class<T> type) {
    return json.readValue(fact.data(), type);
  }

  static List<String> counts(JsonNode levels) {
    return levels
        .valueStream()
        .map(one -> one.get("level").asString() + " " + one.get("risks").intValue())
        .toList();
  }
}
