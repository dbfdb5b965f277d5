package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import th.sucharit.complaints.notification.Post;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TestTokens;

/** Who hears of a case by e-mail, and what they never hear. */
class CaseNoticesIT extends ComplaintTest {

  private static final AtomicInteger NEXT = new AtomicInteger(5460841);
  private static final String CANARY = "canary-words";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired private ApplicationContext service;
  @Autowired private JavaMailSenderImpl mail;
  @Autowired private MongoTemplate mongo;
  @Autowired private Aggregates aggregates;
  @Autowired private Complaints complaints;
  @Autowired private DueSoonSweep dueSoon;
  @Autowired private NotifyAddresses addresses;
  @Autowired private CaseKeyRing keys;
  @Autowired private Clock clock;

  private final Post post = new Post();
  private String here;
  private String officer;

  @BeforeEach
  void openThePost() {
    mail.setPort(post.port());
    here = Integer.toString(NEXT.getAndIncrement());
    officer = TestTokens.officer(here);
    RegistryFacts.register(directory, Jurisdiction.of(here, "46"));
  }

  @AfterEach
  void closeThePost() {
    post.close();
  }

  @Test
  void tellsTheComplainantUntilTheyTakeItBackAndNeverWhatItIsAbout() {
    Map<String, Object> filed = file("citizen@example.org");
    String id = text(filed, "id");
    String receipt = text(filed, "receipt");
    step(officer, id, "accept", Map.of(), "*").expectStatus().isOk();
    arrive("citizen@example.org", 1);
    step(officer, id, "ask", Map.of("text", CANARY), "*").expectStatus().isOk();
    List<Post.Mail> mails = arrive("citizen@example.org", 2);
    assertThat(mails.getFirst().subject()).contains("ความคืบหน้า");
    assertThat(mails.getLast().subject()).contains("ขอข้อมูลเพิ่มเติม");
    assertThat(mails.getLast().text()).contains("/status").contains("asked you something");

    Post.send(service, Duration.ofHours(1));
    assertThat(post.of("citizen@example.org")).as("each once").hasSize(2);

    choose(receipt, Map.of()).expectBody().jsonPath("$.channel").doesNotExist();
    step(officer, id, "reply", Map.of("text", CANARY), "*").expectStatus().isOk();
    choose(receipt, Map.of("email", "other@example.org"))
        .expectBody()
        .jsonPath("$.channel")
        .isEqualTo("email");
    step(officer, id, "dismiss", Map.of("reason", "in-court", "text", CANARY), "*")
        .expectStatus()
        .isOk();
    arrive("other@example.org", 1);
    assertThat(post.of("citizen@example.org")).hasSize(2);

    assertThat(post.all().toString())
        .doesNotContain(CANARY)
        .doesNotContain(receipt)
        .doesNotContain(id);
    assertThat(everythingStored())
        .as("the search finds what is there")
        .contains(id)
        .doesNotContain("citizen@example.org")
        .doesNotContain("other@example.org")
        .doesNotContain(CANARY);
    assertThat(PublishedEvents.of(Topics.COMPLAINTS).all().toString())
        .contains(id)
        .doesNotContain("@example.org");

    keys.destroy(id);
    assertThat(addresses.of(id)).isEmpty();
    assertThat(addresses.has(id)).isFalse();
  }

  @Test
  void followsAForwardedCase() {
    Map<String, Object> filed = file("mover@example.org");
    String id = text(filed, "id");
    Map<String, Object> there =
        Map.of("to", "local-government", "localGovernment", THA_PHAE, "why", CANARY);
    step(officer, id, "forward", there, "*").expectStatus().isOk();
    arrive("mover@example.org", 1);
    assertThat(addresses.has(id)).isFalse();
  }

  @Test
  void tellsOfficersUnitsAndSuperiorsWhatPassedAndWhy() {
    settings(
        Map.of(
            "name", Map.of("th", "เทศบาลทดสอบ", "en", "Test town"),
            "groups",
                List.of(
                    group("officers", "desk@here.example"),
                    group("unit:finance", "finance@here.example"),
                    group("executive", "mayor@here.example")),
            "texts", List.of()));
    // terms also come to lie in days that were looked at already
    dueSoon.sweepAt(clock.instant().plus(Duration.ofDays(6)));
    String id = text(file(null), "id");
    assertThat(arrive("desk@here.example", 1).getFirst().text()).contains("เทศบาลทดสอบ");
    step(officer, id, "assign", Map.of("unit", "finance"), "*").expectStatus().isOk();
    arrive("finance@here.example", 1);

    dueSoon.sweepAt(clock.instant().plus(Duration.ofDays(6)));
    dueSoon.sweepAt(clock.instant().plus(Duration.ofDays(6)));
    assertThat(arrive("finance@here.example", 2).getLast().subject()).contains("ใกล้ครบกำหนด");

    // as the sweep does then, for this one only
    aggregates.amend(
        complaints.findAnywhere(id).orElseThrow(),
        one -> one.escalate(clock.instant().plus(Duration.ofDays(16)), CaseFixture.CALENDAR));
    List<Post.Mail> mayor = arrive("mayor@here.example", 2);
    assertThat(mayor.toString())
        .contains("การเสนอความเห็นเบื้องต้น")
        .contains("การแก้ไขหรือชี้แจงผู้ร้อง")
        .contains("เทศบาลทดสอบ");
    // new, due soon, and both terms overdue
    assertThat(arrive("desk@here.example", 4)).hasSize(4);
    assertThat(post.all().toString()).doesNotContain(CANARY);
  }

  @Test
  void tellsOfficersOfWhatOneOfThemIsGiven() {
    settings(Map.of("groups", List.of(group("officers", "all@here.example")), "texts", List.of()));
    String id = text(file(null), "id");
    step(officer, id, "assign", Map.of("person", "somsri"), "*").expectStatus().isOk();
    assertThat(arrive("all@here.example", 2))
        .anySatisfy(mail -> assertThat(mail.subject()).contains("มอบหมาย"));
  }

  @Test
  void leavesAnAddressThatWasTakenBackWhenTheFilingIsRepeated() {
    Map<String, Object> body = new HashMap<>(complaint(CANARY));
    body.put("localGovernment", here);
    body.put("notify", Map.of("email", "back@example.org"));
    String key = key();
    Map<String, Object> filed = filed(body, key);
    String id = text(filed, "id");
    choose(text(filed, "receipt"), Map.of());
    assertThat(text(filed(body, key), "receipt")).isEqualTo(text(filed, "receipt"));
    assertThat(addresses.has(id)).isFalse();
    keys.destroy(id);
    filed(body, key);
    assertThat(mongo.findById(id, StoredCaseKey.class)).as("no new key").isNull();
  }

  @Test
  void refusesWhatCannotBeToldOrReached() {
    Map<String, Object> body = new HashMap<>(complaint("x"));
    for (Map<String, String> wrong :
        List.of(
            Map.of("email", "nobody"),
            Map.of("email", "a@b.example", "phone", "0812345678"),
            Map.<String, String>of(),
            Map.of("line", "U" + "0".repeat(32)))) {
      body.put("notify", wrong);
      file(body, key()).expectStatus().isBadRequest();
    }
    http.get()
        .uri("/complaints/notices/channels")
        .exchange()
        .expectBody()
        .jsonPath("$.channels")
        .isEqualTo(List.of("email"));
    Map<String, Object> wording = Map.of("subject", "x", "body", "{details}");
    put(
            Map.of(
                "groups", List.of(),
                "texts", List.of(Map.of("occasion", "staff-new", "th", wording, "en", wording))),
            "\"0\"")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/texts/0/th");
    Map<String, Object> empty = Map.of("groups", List.of(), "texts", List.of());
    put(empty, "\"7\"").expectStatus().isEqualTo(412);
    String province = "/complaints/provinces/46/notifications";
    get(province, TestTokens.provincialOfficer("46")).expectStatus().isOk();
    get(province, TestTokens.provincialOfficer("80")).expectStatus().isNotFound();
    http.put()
        .uri(province)
        .header("Authorization", "Bearer " + TestTokens.provincialOfficer("80"))
        .header("Idempotency-Key", key())
        .header("If-Match", "\"0\"")
        .body(empty)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private Map<String, Object> file(String email) {
    Map<String, Object> body = new HashMap<>(complaint(CANARY));
    body.put("localGovernment", here);
    body.put("contact", CANARY);
    if (email != null) {
      body.put("notify", Map.of("email", email));
    }
    return filed(body, key());
  }

  private Map<String, Object> filed(Map<String, Object> body, String key) {
    return file(body, key)
        .expectStatus()
        .isCreated()
        .expectBody(MAP)
        .returnResult()
        .getResponseBody();
  }

  private static Map<String, Object> group(String name, String email) {
    return Map.of("group", name, "addresses", List.of(Map.of("email", email)));
  }

  private void settings(Map<String, Object> wanted) {
    String etag =
        get("/complaints/local-governments/" + here + "/notifications", officer)
            .expectStatus()
            .isOk()
            .returnResult()
            .getResponseHeaders()
            .getETag();
    put(wanted, etag).expectStatus().isOk();
  }

  private org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec put(
      Map<String, Object> wanted, String etag) {
    return http.put()
        .uri("/complaints/local-governments/" + here + "/notifications")
        .header("Authorization", "Bearer " + officer)
        .header("Idempotency-Key", key())
        .header("If-Match", etag)
        .body(wanted)
        .exchange();
  }

  private org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec choose(
      String receipt, Map<String, String> address) {
    Map<String, Object> body = new HashMap<>(Map.of("receipt", receipt));
    if (!address.isEmpty()) {
      body.put("notify", address);
    }
    return http.post()
        .uri("/complaints/receipts/notify")
        .header("Idempotency-Key", key())
        .body(body)
        .exchange()
        .expectStatus()
        .isOk();
  }

  /** Sends until so many have come: the facts have to travel first. */
  private List<Post.Mail> arrive(String address, int wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (post.of(address).size() < wanted && System.nanoTime() < deadline) {
      // what is made in a made-up future is due then
      Post.send(service, Duration.ofDays(7));
    }
    assertThat(post.of(address)).hasSizeGreaterThanOrEqualTo(wanted);
    return post.of(address);
  }

  private String everythingStored() {
    StringBuilder everything = new StringBuilder();
    for (String collection : mongo.getCollectionNames()) {
      mongo
          .getCollection(collection)
          .withDocumentClass(RawBsonDocument.class)
          .find()
          .forEach(document ->
              everything.append(StandardCharsets.UTF_8.decode(document.getByteBuffer().asNIO())));
    }
    return everything.toString();
  }
}
