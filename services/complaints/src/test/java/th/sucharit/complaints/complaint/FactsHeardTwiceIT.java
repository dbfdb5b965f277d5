package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.complaints.notification.Notice;
import th.sucharit.complaints.notification.Post;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.PublishedEvents.Published;

/** The broker gives a fact at least once: whoever hears it again does nothing again. */
class FactsHeardTwiceIT extends CaseNoticesTest {

  private static final PublishedEvents FACTS = PublishedEvents.of(Topics.COMPLAINTS);

  @Autowired private MongoTemplate mongo;
  @Autowired private Complaints complaints;

  @Value("${spring.kafka.consumer.group-id}")
  private String group;

  @Test
  void tellNobodyTwice() {
    settings(
        Map.of("groups", List.of(group("officers", "desk@twice.example")), "texts", List.of()));
    String kept = text(file("kept@twice.example"), "id");
    String later = text(file("later@twice.example"), "id");
    merge(later, kept);
    step(officer, kept, "accept", Map.of(), "*").expectStatus().isOk();
    step(officer, kept, "assign", Map.of("person", "somsri"), "*").expectStatus().isOk();
    step(officer, kept, "resolve", Map.of("outcome", "acted", "text", CANARY), "*")
        .expectStatus()
        .isOk();
    FACTS.await(kept, ComplaintResolved.class);
    heard("notices");
    List<Notice> made = notices(kept, later);
    assertThat(made)
        .extracting(Notice::occasion)
        .contains("staff-new", "staff-assigned", "holder-news");
    assertThat(notices(later)).extracting(Notice::occasion).contains("holder-news");
    // some were sent, some wait
    arrive("desk@twice.example", 3);

    again("notices", kept, later);

    assertThat(notices(kept, later))
        .extracting(Notice::id)
        .containsExactlyInAnyOrderElementsOf(made.stream().map(Notice::id).toList());
    Post.send(service, Duration.ofDays(8));
    Post.send(service, Duration.ofDays(9));
    assertThat(post.all())
        .filteredOn(mail -> made.stream().anyMatch(notice -> mail.id().contains(notice.id())))
        .as("each once, and none of them twice")
        .hasSize(made.size());
  }

  @Test
  void tellNobodyWhatIsLongAgo() {
    String id = text(file("old@twice.example"), "id");
    step(officer, id, "accept", Map.of(), "*").expectStatus().isOk();
    arrive("old@twice.example", 1);
    List<Published> facts = factsOf(id);
    Instant now = Instant.parse(facts.getLast().headers().get("ce_time"));

    EventProducer.to(Topics.COMPLAINTS)
        .sendAgain(
            facts.stream().map(one -> at(one, now.minus(Duration.ofDays(31)), "old")).toList());
    heard("notices");
    assertThat(notices(id)).hasSize(1);

    EventProducer.to(Topics.COMPLAINTS)
        .sendAgain(
            facts.stream().map(one -> at(one, now.minus(Duration.ofDays(29)), "young")).toList());
    heard("notices");
    assertThat(notices(id)).as("a fact of its own").hasSize(2);
  }

  @Test
  void separateOnceAndNotFromWhatWasJoinedSince() {
    String third = text(file((String) null), "id");
    Map<String, Object> first = file((String) null);
    String kept = text(first, "id");
    String later = text(file((String) null), "id");
    merge(later, kept);
    http.post()
        .uri("/complaints/receipts/withdrawal")
        .header("Idempotency-Key", key())
        .body(Map.of("receipt", text(first, "receipt")))
        .exchange()
        .expectStatus()
        .isOk();
    await().atMost(Duration.ofSeconds(20)).until(() -> standing(later).equals("reopened"));
    FACTS.await(kept, ComplaintWithdrawn.class);
    FACTS.await(later, ComplaintSeparated.class);
    long sequence = stored(later).sequence();

    again("joining", kept, later);
    assertThat(stored(later).sequence()).isEqualTo(sequence);
    assertThat(separations(later)).isEqualTo(1);

    merge(later, third);
    again("joining", kept, later);
    assertThat(standing(later)).isEqualTo("joined");
    assertThat(separations(later)).isEqualTo(1);
  }

  private void merge(String id, String into) {
    step(officer, id, "merge", Map.of("into", into, "why", "x"), "*").expectStatus().isOk();
    FACTS.await(id, ComplaintMerged.class);
  }

  /** Gives a feed every fact of these complaints once more. */
  private void again(String feed, String... ids) {
    List<Published> facts = new ArrayList<>();
    for (String id : ids) {
      facts.addAll(factsOf(id));
    }
    assertThat(facts).hasSizeGreaterThan(ids.length);
    EventProducer.to(Topics.COMPLAINTS).sendAgain(facts);
    heard(feed);
  }

  private void heard(String feed) {
    FACTS.awaitHeardBy(group + "." + feed);
  }

  private static List<Published> factsOf(String id) {
    return FACTS.of(one -> one.subject().equals(id));
  }

  /** Another fact of another time that says the same. */
  private static Published at(Published one, Instant time, String name) {
    Map<String, String> headers = new TreeMap<>(one.headers());
    headers.put("ce_id", one.id() + name);
    headers.put("ce_time", time.toString());
    return new Published(
        one.id() + name, one.type(), one.subject(), one.sequence(), headers, one.data());
  }

  private List<Notice> notices(String... about) {
    return mongo.find(Query.query(Criteria.where("about").in(Set.of(about))), Notice.class);
  }

  private long separations(String id) {
    return stored(id).history().stream().filter(step -> step.status().equals("separated")).count();
  }

  private Complaint stored(String id) {
    return complaints.findAnywhere(id).orElseThrow();
  }

  private String standing(String id) {
    return stored(id).status();
  }
}
