package th.sucharit.ita.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static th.sucharit.ita.selfassessment.Calls.one;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** What disclosure announces makes the self-assessment, however it is delivered. */
@ServiceTest
class ChecklistFeedIT {

  private static final int YEAR = 2567;
  private static final EventProducer DISCLOSURE = EventProducer.to(Topics.DISCLOSURE);

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;

  private Calls calls;

  /** Of a type that nobody here knows, about an item of a checklist. */
  @EventType("th.sucharit.disclosure-item.verified.v1")
  record Verified(String item) implements DomainEvent {}

  /** Of a type that nobody here knows, about something else. */
  @EventType("th.sucharit.document.published.v1")
  record DocumentPublished(String document) implements DomainEvent {}

  @BeforeEach
  void ready() {
    calls = new Calls(http);
  }

  @Test
  void knowsWhatIsEvidencedAndWithdrawn() {
    Jurisdiction body = registered("5802001");
    DISCLOSURE.send(opened(body), shown(body, 2, "O1"), shown(body, 3, "O2"));
    DISCLOSURE.send(withdrawn(body, 4, "O2"), shown(body, 5, "O14"));
    awaitEvidenced(body, "O1", "O14");
    JsonNode answer = self(body);
    assertThat(answer.at("/disclosure/opened").booleanValue()).isTrue();
    assertThat(answer.at("/disclosure/items").intValue()).isEqualTo(35);
    JsonNode list = answer.at("/disclosure/list");
    assertThat(one(list, "item", "O2").get("state").stringValue()).isEqualTo("withdrawn");
    assertThat(one(list, "item", "O2").get("score").stringValue()).isEqualTo("0.00");
    assertThat(one(list, "item", "O3").get("state").stringValue()).isEqualTo("missing");
    assertThat(one(list, "item", "O3").has("since")).isFalse();
    assertThat(one(list, "item", "O1").get("origin").stringValue()).isEqualTo("officer");
    // 1 of 6 and 1 of 4 of five parts: (16.67 + 25.00) / 5
    JsonNode disclosure = one(answer.get("indicators"), "indicator", "9");
    assertThat(disclosure.get("score").stringValue()).isEqualTo("8.33");
    assertThat(disclosure.get("basis").stringValue()).isEqualTo("disclosure");
    assertThat(disclosure.get("gap").stringValue()).isEqualTo("-76.67");
  }

  @Test
  void takesEachFactOnceAndInOrder() {
    Jurisdiction body = registered("5802002");
    Envelope first = opened(body);
    Envelope second = shown(body, 2, "O1");
    Envelope third = withdrawn(body, 3, "O1");
    Envelope last = shown(body, 4, "O5");
    DISCLOSURE.send(first, second, first, second, third, second, third, last, second, last);
    awaitEvidenced(body, "O5");
    assertThat(applied(body)).isEqualTo(4);
  }

  @Test
  void waitsForWhatCameLate() {
    Jurisdiction body = registered("5802003");
    DISCLOSURE.send(opened(body), shown(body, 3, "O2"));
    await().atMost(Duration.ofSeconds(30)).until(() -> asideOf(body) == 1);
    assertThat(evidenced(body)).as("nothing is taken before its turn").isEmpty();
    DISCLOSURE.send(shown(body, 2, "O1"));
    awaitEvidenced(body, "O1");
    calls
        .send(
            HttpMethod.POST, "/ita-reporting/dead-letters/replay", TestTokens.administrator(), null)
        .is(200);
    awaitEvidenced(body, "O1", "O2");
  }

  @Test
  void passesWhatItCannotReadOrHasNoUseFor() {
    Jurisdiction body = registered("5802004");
    DISCLOSURE.send(opened(body));
    DISCLOSURE.sendGarbage(id(body));
    DISCLOSURE.send(
        Envelope.of(id(body), 2, body, new Verified("O1")),
        Envelope.of("document-of-5802004", 1, body, new DocumentPublished("x")),
        shown(body, 3, "O9"));
    awaitEvidenced(body, "O9");
    assertThat(applied(body)).isEqualTo(3);
    assertThat(find("document-of-5802004")).as("no checklist").isNull();
  }

  @Test
  void keepsYearsAndLocalGovernmentsApart() {
    Jurisdiction body = registered("5802005");
    Jurisdiction other = registered("5802006");
    DISCLOSURE.send(opened(body), shown(body, 2, "O1"), opened(other));
    awaitEvidenced(body, "O1");
    assertThat(evidenced(other)).isEmpty();
    JsonNode before = calls.get(path(body).replace("2567", "2566"), officer(body)).is(200).body();
    assertThat(before.at("/disclosure/opened").booleanValue()).isFalse();
    assertThat(before.has("overall")).isFalse();
    assertThat(before.get("notes").toString())
        .contains("checklist-not-open", "nothing-known", "ยังไม่ได้เปิดรายการตรวจ");
    assertThat(one(before.get("instruments"), "instrument", "OIT").get("basis").stringValue())
        .isEqualTo("none");
  }

  private Jurisdiction registered(String code) {
    Jurisdiction body = Jurisdiction.of(code, "80");
    RegistryFacts.register(directory, body);
    return body;
  }

  private static Envelope opened(Jurisdiction body) {
    return Envelope.of(id(body), 1, body, new ChecklistOpened(YEAR, 35));
  }

  private static Envelope shown(Jurisdiction body, long sequence, String item) {
    return Envelope.of(
        id(body),
        sequence,
        body,
        new DisclosureItemEvidenced(YEAR, item, "officer", new DisclosureProgress(1, 35, "0")));
  }

  private static Envelope withdrawn(Jurisdiction body, long sequence, String item) {
    return Envelope.of(
        id(body),
        sequence,
        body,
        new DisclosureItemWithdrawn(YEAR, item, new DisclosureProgress(0, 35, "0")));
  }

  private static String id(Jurisdiction body) {
    return body.localGovernment() + "-" + YEAR;
  }

  private static String path(Jurisdiction body) {
    return "/ita-reporting/local-governments/"
        + body.localGovernment()
        + "/self-assessments/"
        + YEAR;
  }

  private static String officer(Jurisdiction body) {
    return TestTokens.officer(body.localGovernment().code());
  }

  private JsonNode self(Jurisdiction body) {
    return calls.get(path(body), officer(body)).is(200).body();
  }

  private List<String> evidenced(Jurisdiction body) {
    return self(body)
        .at("/disclosure/list")
        .valueStream()
        .filter(item -> item.get("state").stringValue().equals("evidenced"))
        .map(item -> item.get("item").stringValue())
        .toList();
  }

  private void awaitEvidenced(Jurisdiction body, String... items) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(evidenced(body)).containsExactly(items));
  }

  private long applied(Jurisdiction body) {
    return find(id(body)).getLong("appliedSequence");
  }

  private Document find(String id) {
    return mongo.getCollection("knownChecklists").find(new Document("_id", id)).first();
  }

  private long asideOf(Jurisdiction body) {
    return mongo.getCollection("deadLetters").countDocuments(new Document("key", id(body)));
  }
}
