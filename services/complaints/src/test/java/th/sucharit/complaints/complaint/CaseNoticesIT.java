package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.complaints.StoredBytes;
import th.sucharit.complaints.notification.Post;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Topics;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.PublishedEvents;

/** Who hears of a case by e-mail, and what they never hear. */
class CaseNoticesIT extends CaseNoticesTest {

  @Autowired private MongoTemplate mongo;
  @Autowired private Aggregates aggregates;
  @Autowired private Complaints complaints;
  @Autowired private DueSoonSweep dueSoon;
  @Autowired private NotifyAddresses addresses;
  @Autowired private CaseKeyRing keys;
  @Autowired private Clock clock;

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
    assertThat(StoredBytes.of(mongo))
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
  void tellsThatThereIsAnExplanationAndNotWhatItSays() {
    String id = text(file("waits@example.org"), "id");
    step(officer, id, "accept", Map.of(), "*").expectStatus().isOk();
    arrive("waits@example.org", 1);
    String follower = text(file("follows@example.org"), "id");
    step(officer, follower, "merge", Map.of("into", id, "why", CANARY), "*").expectStatus().isOk();
    arrive("follows@example.org", 1);
    String until = LocalDate.now(clock.withZone(FiscalYear.BANGKOK)).plusDays(20).toString();
    step(officer, id, "explain", Map.of("text", CANARY, "until", until), "*").expectStatus().isOk();
    assertThat(arrive("waits@example.org", 2).getLast().subject())
        .isEqualTo("มีคำชี้แจงเกี่ยวกับเรื่องของท่าน");
    assertThat(arrive("follows@example.org", 2).getLast().subject())
        .as("there is a new day for it too")
        .isEqualTo("มีความคืบหน้าในเรื่องของท่าน");
    assertThat(post.all().toString()).doesNotContain(CANARY).doesNotContain(id);
  }
}
