package th.sucharit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ledger.CheckpointSigned;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

class IntakeIT extends RunningLedger {

  @Autowired private MeterRegistry meters;

  @Test
  void recordsEachEventOnceHoweverItIsDelivered() {
    List<ProducerRecord<String, byte[]>> messages = new ArrayList<>();
    for (int subject = 0; subject < 20; subject++) {
      for (int sequence = 1; sequence <= 10; sequence++) {
        messages.add(Broker.event(Topics.PLANS, run + "-" + subject, sequence));
      }
    }
    List<ProducerRecord<String, byte[]>> again = new ArrayList<>();
    for (int subject = 0; subject < 20; subject++) {
      for (int sequence = 1; sequence <= 10; sequence++) {
        again.add(Broker.event(Topics.PLANS, run + "-" + subject, sequence));
      }
    }
    Collections.shuffle(again, new Random(4));
    send(messages);
    send(again);
    awaitSigned(run + "-19:10");
    send(List.of(Broker.event(Topics.PLANS, run + "-last", 1)));
    awaitSigned(run + "-last:1");
    assertThat(ids()).filteredOn(id -> id.startsWith(run)).hasSize(201).doesNotHaveDuplicates();
    assertThat(get("/ledger/findings?limit=1000").toString()).doesNotContain(run);
  }

  @Test
  void acceptsAStoryOutOfOrderAndReportsItsGapsMeanwhile() {
    send(List.of(event(1), event(4), event(3)));
    awaitSigned(run + ":3");
    JsonNode gap = gap();
    assertThat(gap.get("first").asLong()).isEqualTo(2);
    assertThat(gap.get("last").asLong()).isEqualTo(2);
    send(List.of(event(2)));
    awaitSigned(run + ":2");
    assertThat(get("/ledger/findings").toString()).doesNotContain(run);
  }

  private JsonNode gap() {
    return get("/ledger/findings")
        .get("gaps")
        .valueStream()
        .filter(gap -> gap.get("aggregate").asString().equals(Topics.COMPLAINTS + "/" + run))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsAndFlagsAnotherEventWithTheSameId() {
    send(List.of(event(1), Broker.event(Topics.COMPLAINTS, run, 1, "{\"number\":99}"), event(2)));
    awaitSigned(run + ":2");
    assertThat(ids()).filteredOn(id -> id.equals(run + ":1")).hasSize(2);
    assertThat(get("/ledger/findings?limit=1000").get("items").valueStream())
        .anySatisfy(item -> {
          assertThat(item.get("kind").asString()).isEqualTo("EVENT_ID_REPEATED");
          assertThat(item.get("eventId").asString()).isEqualTo(run + ":1");
        });
  }

  @Test
  void keepsRecordsThatNobodyCanReadAndShowsThemToAuditorsOnly() {
    ProducerRecord<String, byte[]> withoutSequence = event(1);
    withoutSequence.headers().remove("ce_sequence");
    send(List.of(Broker.garbage(Topics.COMPLAINTS, "secret " + run), withoutSequence, event(1)));
    awaitSigned(run + ":1");
    List<JsonNode> unreadable =
        entries().stream()
            .filter(entry -> entry.get("kind").asString().equals("unreadable"))
            .toList();
    assertThat(unreadable).hasSizeGreaterThanOrEqualTo(2);
    assertThat(entries().toString()).doesNotContain("secret");
    String uri =
        "/ledger/entries/" + unreadable.get(unreadable.size() - 2).get("index").asLong() + "/data";
    http.get().uri(uri).exchange().expectStatus().isUnauthorized();
    http.get()
        .uri(uri)
        .headers(h -> h.setBearerAuth(TestTokens.officer("5460802")))
        .exchange()
        .expectStatus()
        .isForbidden();
    byte[] record =
        http.get()
            .uri(uri)
            .headers(h -> h.setBearerAuth(TestTokens.auditor()))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();
    assertThat(new String(record, StandardCharsets.UTF_8)).containsAnyOf("secret", run);
    http.get()
        .uri("/ledger/entries/999999/data")
        .headers(h -> h.setBearerAuth(TestTokens.auditor()))
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void hearsTopicsOfServicesThatComeLater() {
    String topic = Topics.of("later-" + run);
    Broker.createTopic(topic, 1);
    send(List.of(Broker.event(topic, run, 1)));
    awaitSigned(run + ":1");
  }

  @Test
  void announcesItsCheckpointsAndThenRests() {
    send(List.of(event(1)));
    awaitSigned(run + ":1");
    long size = open(text("/ledger/checkpoint")).size();
    String[] key = text("/ledger/verifier-key").split("\\+", 3);
    Predicate<PublishedEvents.Published> own =
        event -> event.subject().equals(key[0] + "+" + key[1]);
    PublishedEvents.Published announced =
        PublishedEvents.of(Topics.LEDGER)
            .awaitAny(own.and(event -> fact(event).treeSize() >= size))
            .getFirst();
    JsonNode growth = get("/ledger/proofs/consistency?from=0&to=" + fact(announced).treeSize());
    assertThat(growth.get("toRoot").asString()).isEqualTo(fact(announced).rootHash());
    awaitSigned(announced.id());
    AtomicLong seen = new AtomicLong();
    Awaitility.await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(20))
        .until(() -> seen.getAndSet(log.size()) == log.size());
    List<Long> sequences =
        PublishedEvents.of(Topics.LEDGER).of(own).stream()
            .map(PublishedEvents.Published::sequence)
            .toList();
    assertThat(sequences).doesNotHaveDuplicates().isSorted().first().isEqualTo(1L);
    assertThat(get("/ledger/findings").toString()).doesNotContain(Topics.LEDGER);
  }

  private CheckpointSigned fact(PublishedEvents.Published event) {
    return json.readValue(event.data(), CheckpointSigned.class);
  }

  /** 100,000 in the full run: {@code -Dsucharit.events=100000}. */
  @Test
  void keepsUpWithTheBroker() {
    int count = Integer.getInteger("sucharit.events", 10_000);
    List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(Broker.event(Topics.PLANS, run + "-" + i % 100, 1 + i / 100));
    }
    long before = log.size();
    long start = System.nanoTime();
    send(events);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> open(text("/ledger/checkpoint")).size() >= before + count);
    double seconds = (System.nanoTime() - start) / 1e9;
    Timer integration = meters.get("sucharit.ledger.integration").timer();
    System.out.printf(
        Locale.ROOT,
        "%d events through the broker into signed checkpoints: %.0f/s, longest wait %.0f ms%n",
        count,
        count / seconds,
        integration.max(TimeUnit.MILLISECONDS));
    assertThat(count / seconds).isGreaterThan(1500);
    assertThat(integration.max(TimeUnit.SECONDS)).isLessThan(2);
  }
}
