package th.sucharit.starter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.notes.Note;
import th.sucharit.notes.NoteWritten;
import th.sucharit.notes.NotesApplication;
import th.sucharit.notes.NotesMerged;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** What a listener decides while an administrator replays is the listener's, not theirs. */
@ServiceTest
@SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReplayIT {

  private static final String TOPIC = Topics.of("starter-test");

  @Autowired MongoTemplate mongo;
  @Autowired Aggregates aggregates;
  @Autowired RestTestClient http;

  private final String into = UUID.randomUUID().toString();

  @Test
  void carriesOutEveryFactThatChangesTheSameAggregate() {
    String first = merged();
    String second = merged();
    await().untilAsserted(() -> assertThat(deadLettersOf(first, second)).hasSize(2));
    aggregates.create(new Note(into), new NoteWritten(1));

    http.post()
        .uri("/starter-test/dead-letters/replay")
        .header("Authorization", "Bearer " + TestTokens.administrator())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(deadLettersOf(first, second)).isEmpty();
    assertThat(mongo.findById(into, Note.class).lines()).isEqualTo(3);
    assertThat(
            PublishedEvents.of(TOPIC)
                .awaitAny(fact -> fact.subject().equals(into) && fact.sequence() == 3))
        .allSatisfy(fact -> assertThat(fact.headers()).containsEntry("ce_actorrole", "system"));
  }

  private String merged() {
    String id = UUID.randomUUID().toString();
    EventProducer.to(TOPIC)
        .send(Envelope.of(id, 1, Jurisdiction.of("5460802", "46"), new NotesMerged(into)));
    return id;
  }

  private List<DeadLetter> deadLettersOf(String... keys) {
    return mongo.findAll(DeadLetter.class).stream()
        .filter(letter -> List.of(keys).contains(letter.key()))
        .toList();
  }
}
