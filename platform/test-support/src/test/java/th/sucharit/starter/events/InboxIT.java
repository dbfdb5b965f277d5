package th.sucharit.starter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.notes.NoteCopy;
import th.sucharit.notes.NotePondered;
import th.sucharit.notes.NoteWritten;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

@ServiceTest
@org.springframework.boot.test.context.SpringBootTest(
    classes = NotesApplication.class,
    webEnvironment =
        org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT)
class InboxIT {

  private static final String TOPIC = Topics.of("starter-test");
  private static final Jurisdiction UNDER = Jurisdiction.of("5460802", "46");

  @Autowired MongoTemplate mongo;
  @Autowired RestTestClient http;

  private final String id = UUID.randomUUID().toString();
  private final EventProducer producer = EventProducer.to(TOPIC);

  @Test
  void appliesEachFactOnceThoughEverythingIsDeliveredTwice() {
    Envelope[] facts = facts(1, 5);
    producer.send(
        Stream.concat(Arrays.stream(facts), Arrays.stream(facts)).toArray(Envelope[]::new));
    awaitSequence(5);
    assertThat(copy().orElseThrow().applications()).isEqualTo(5);
  }

  @Test
  void appliesEachFactOnceThoughOldOnesComeBackAtRandom() {
    Random seeded = new Random(2570);
    Envelope[] facts = facts(1, 20);
    for (int i = 0; i < facts.length; i++) {
      producer.send(facts[i]);
      List<Envelope> old = new java.util.ArrayList<>(Arrays.asList(facts).subList(0, i + 1));
      Collections.shuffle(old, seeded);
      producer.send(old.subList(0, Math.min(2, old.size())).toArray(Envelope[]::new));
    }
    awaitSequence(20);
    assertThat(copy().orElseThrow().applications()).isEqualTo(20);
  }

  @Test
  void refusesAGapAndCatchesUpOnReplay() {
    Envelope[] facts = facts(1, 4);
    producer.send(facts[0], facts[2], facts[3]);
    await().untilAsserted(() -> assertThat(deadLettersOf(id)).hasSize(2));
    assertThat(copy().orElseThrow().appliedSequence()).isEqualTo(1);
    producer.send(facts[1]);
    awaitSequence(2);
    replay();
    assertThat(copy().orElseThrow().appliedSequence()).isEqualTo(4);
    assertThat(copy().orElseThrow().applications()).isEqualTo(4);
    assertThat(deadLettersOf(id)).isEmpty();
  }

  @Test
  void countsFactsItHasNoUseForSoThatTheyLeaveNoGap() {
    producer.send(
        Envelope.of(id, 1, UNDER, new NoteWritten(1)),
        Envelope.of(id, 2, UNDER, new NotePondered(3)),
        Envelope.of(id, 3, UNDER, new NoteWritten(2)));
    awaitSequence(3);
    assertThat(copy().orElseThrow().applications()).isEqualTo(2);
    assertThat(deadLettersOf(id)).isEmpty();
  }

  @Test
  void keepsAFactItHasNoUseForAsideWhileTheOnesBeforeAreMissing() {
    producer.send(Envelope.of(id, 2, UNDER, new NotePondered(3)));
    await().untilAsserted(() -> assertThat(deadLettersOf(id)).hasSize(1));
    producer.send(Envelope.of(id, 1, UNDER, new NoteWritten(1)));
    awaitSequence(1);
    replay();
    assertThat(copy().orElseThrow().appliedSequence()).isEqualTo(2);
    producer.send(Envelope.of(id, 3, UNDER, new NoteWritten(2)));
    awaitSequence(3);
    assertThat(deadLettersOf(id)).isEmpty();
  }

  @Test
  void keepsWhatItCannotReadAsideAndGoesOn() {
    String garbage = UUID.randomUUID().toString();
    producer.send(facts(1, 1));
    producer.sendGarbage(garbage);
    producer.send(facts(2, 2));
    awaitSequence(2);
    await().untilAsserted(() -> assertThat(deadLettersOf(garbage)).hasSize(1));
    assertThat(deadLettersOf(garbage).getFirst().value()).containsExactly(0x7b, 0x00, 0xff);
    http.get()
        .uri("/starter-test/dead-letters")
        .header("Authorization", "Bearer " + TestTokens.administrator())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(body -> assertThat(body).contains(garbage));
    replay();
    assertThat(deadLettersOf(garbage)).as("still unreadable, still kept").hasSize(1);
  }

  @Test
  void showsDeadLettersToAdministratorsOnly() {
    for (String other :
        List.of(
            TestTokens.officer("5460802"),
            TestTokens.auditor(),
            TestTokens.provincialOfficer("*"))) {
      http.get()
          .uri("/starter-test/dead-letters")
          .header("Authorization", "Bearer " + other)
          .exchange()
          .expectStatus()
          .isForbidden();
      http.post()
          .uri("/starter-test/dead-letters/replay")
          .header("Authorization", "Bearer " + other)
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .exchange()
          .expectStatus()
          .isForbidden();
    }
    http.get().uri("/starter-test/dead-letters").exchange().expectStatus().isUnauthorized();
  }

  private void replay() {
    http.post()
        .uri("/starter-test/dead-letters/replay")
        .header("Authorization", "Bearer " + TestTokens.administrator())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .exchange()
        .expectStatus()
        .isOk();
  }

  private Envelope[] facts(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> Envelope.of(id, n, UNDER, new NoteWritten(n)))
        .toArray(Envelope[]::new);
  }

  private void awaitSequence(long sequence) {
    await()
        .untilAsserted(() -> assertThat(copy().map(NoteCopy::appliedSequence)).contains(sequence));
  }

  private Optional<NoteCopy> copy() {
    return Optional.ofNullable(mongo.findById(id, NoteCopy.class));
  }

  private List<DeadLetter> deadLettersOf(String key) {
    return mongo.findAll(DeadLetter.class).stream()
        .filter(letter -> Objects.equals(letter.key(), key))
        .toList();
  }
}
