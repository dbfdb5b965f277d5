package th.sucharit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ledger.CheckpointSigned;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Finding;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerDownload;
import th.sucharit.transparency.LedgerVerifier;
import th.sucharit.transparency.Proofs;
import th.sucharit.transparency.TreeHashing;
import th.sucharit.transparency.VerificationReport;
import th.sucharit.transparency.VerifierKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@DirtiesContext // the directory goes away after the class
class LedgerIT {

  @TempDir static Path directory;
  @TempDir Path copy;

  @Autowired private RestTestClient http;
  @Autowired private AppendLog log;
  @Autowired private JsonMapper json;
  @LocalServerPort private int port;

  /** Makes ids of this test's own. */
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("sucharit.ledger.directory", directory::toString);
    registry.add("sucharit.ledger.announce-every", () -> "1s");
    registry.add("sucharit.ledger.checkpoint-every", () -> "200ms");
  }

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

  private ProducerRecord<String, byte[]> event(long sequence) {
    return Broker.event(Topics.COMPLAINTS, run, sequence);
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
  void provesAnEventUnderTheSignedRoot() {
    send(List.of(event(1), event(2), event(3)));
    awaitSigned(run + ":3");
    JsonNode proof = get("/ledger/proofs/inclusion?event=" + run + ":2");
    Checkpoint checkpoint = open(proof.get("checkpoint").asString());
    byte[] leaf = Base64.getDecoder().decode(proof.get("leaf").asString());
    assertThat(new String(leaf, StandardCharsets.UTF_8)).contains(run + ":2", "{\"number\":2}");
    assertThat(
            Proofs.includes(
                proof.get("index").asLong(),
                proof.get("treeSize").asLong(),
                TreeHashing.leaf(leaf),
                hashes(proof),
                checkpoint.root()))
        .isTrue();
    assertThat(get("/ledger/proofs/inclusion?entry=" + proof.get("index").asLong()).get("leaf"))
        .isEqualTo(proof.get("leaf"));
  }

  @Test
  void provesThatItOnlyGrew() {
    send(List.of(event(1)));
    awaitSigned(run + ":1");
    Checkpoint earlier = open(text("/ledger/checkpoint"));
    send(List.of(event(2), event(3)));
    awaitSigned(run + ":3");
    JsonNode proof = get("/ledger/proofs/consistency?from=" + earlier.size());
    Checkpoint later = open(proof.get("checkpoint").asString());
    assertThat(later.size()).isGreaterThan(earlier.size());
    assertThat(
            Proofs.extend(
                earlier.size(), later.size(), earlier.root(), later.root(), hashes(proof)))
        .isTrue();
  }

  @Test
  void letsAnybodyCheckTheWholeLedgerOffline() throws IOException, InterruptedException {
    send(List.of(event(1), event(2)));
    awaitSigned(run + ":2");
    Checkpoint earlier = open(text("/ledger/checkpoint"));
    List<ProducerRecord<String, byte[]>> more = new ArrayList<>();
    for (int sequence = 3; sequence < 700; sequence++) {
      more.add(event(sequence));
    }
    send(more);
    awaitSigned(run + ":699");
    URI base = URI.create("http://127.0.0.1:" + port + "/ledger/");
    LedgerDownload.fetch(base, copy);
    VerifierKey key = LedgerDownload.verifierKey(base);
    VerificationReport report = LedgerVerifier.verify(copy, key, Optional.of(earlier));
    assertThat(report.authentic()).isTrue();
    assertThat(report.entries()).isGreaterThanOrEqualTo(699);
    assertThat(report.counts()).doesNotContainKey(Finding.Kind.SEQUENCE_GAP);
    byte[] bundle = Files.readAllBytes(copy.resolve("tile/entries/000"));
    bundle[bundle.length / 2] ^= 1;
    Files.write(copy.resolve("tile/entries/000"), bundle);
    assertThat(LedgerVerifier.verify(copy, key, Optional.of(earlier)).authentic()).isFalse();
  }

  @Test
  void announcesItsCheckpointsAndThenRests() {
    send(List.of(event(1)));
    awaitSigned(run + ":1");
    long size = open(text("/ledger/checkpoint")).size();
    PublishedEvents.Published announced =
        PublishedEvents.of(Topics.LEDGER)
            .awaitAny(event -> json.readTree(event.data()).get("treeSize").asLong() >= size)
            .getFirst();
    CheckpointSigned fact = json.readValue(announced.data(), CheckpointSigned.class);
    JsonNode growth = get("/ledger/proofs/consistency?from=0&to=" + fact.treeSize());
    assertThat(growth.get("toRoot").asString()).isEqualTo(fact.rootHash());
    awaitSigned(announced.id());
    Awaitility.await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(12))
        .until(() -> log.size() - lastForeign() <= 2);
    List<Long> sequences =
        PublishedEvents.of(Topics.LEDGER).all().stream()
            .map(PublishedEvents.Published::sequence)
            .toList();
    assertThat(sequences).doesNotHaveDuplicates().isSorted().first().isEqualTo(1L);
    assertThat(get("/ledger/findings").toString()).doesNotContain(Topics.LEDGER);
  }

  private long lastForeign() {
    return entries().stream()
        .filter(e -> !e.get("attributes").get("kafka.topic").asString().equals(Topics.LEDGER))
        .mapToLong(e -> e.get("index").asLong())
        .max()
        .orElse(0);
  }

  @Test
  void answersProofsQuickly() {
    send(List.of(event(1)));
    awaitSigned(run + ":1");
    List<Long> nanos = new ArrayList<>();
    int bytes = 0;
    for (int i = 0; i < 300; i++) {
      long start = System.nanoTime();
      JsonNode proof = get("/ledger/proofs/inclusion?event=" + run + ":1");
      nanos.add(System.nanoTime() - start);
      bytes = Math.max(bytes, proof.toString().length());
    }
    nanos.sort(null);
    System.out.printf(
        Locale.ROOT,
        "proof over HTTP in a ledger of %d: p50 %.1f ms, p99 %.1f ms, %d bytes with the event%n",
        log.size(),
        nanos.get(150) / 1e6,
        nanos.get(297) / 1e6,
        bytes);
    assertThat(nanos.get(150) / 1e6).isLessThan(50);
    assertThat(bytes).isLessThan(2048);
  }

  @Test
  void explainsWhatIsNotThere() {
    problem("/ledger/proofs/inclusion?event=unheard-of", 404, "event-not-found");
    problem("/ledger/proofs/inclusion?entry=99999999", 404, "entry-not-found");
    problem("/ledger/proofs/inclusion?entry=-1", 404, "entry-not-found");
    problem("/ledger/proofs/inclusion", 400, "event-or-entry");
    problem("/ledger/proofs/consistency?from=5&to=4", 400, "no-growth");
    problem("/ledger/proofs/consistency?from=0&to=99999999", 400, "no-growth");
    problem("/ledger/proofs/consistency?from=-1", 400, "invalid");
    problem("/ledger/proofs/consistency?from=x", 400, "invalid");
    problem("/ledger/entries?limit=0", 400, "invalid");
    problem("/ledger/entries?limit=1001", 400, "invalid");
    problem("/ledger/tile/0/999", 404, "tile-not-found");
    problem("/ledger/tile/0/0", 404, "tile-not-found");
    problem("/ledger/tile/entries/000.p/0", 404, "tile-not-found");
    problem("/ledger/tile/9/000", 404, "tile-not-found");
  }

  private void problem(String uri, int status, String type) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:" + type)
        .jsonPath("$.detail")
        .isNotEmpty()
        .jsonPath("$.detailTh")
        .isNotEmpty();
  }

  @Test
  void servesTilesForEverAndCheckpointsFresh() {
    send(List.of(event(1)));
    awaitSigned(run + ":1");
    http.get()
        .uri("/ledger/checkpoint")
        .exchange()
        .expectHeader()
        .valueMatches("Content-Type", "(?i)text/plain;charset=utf-8")
        .expectHeader()
        .valueMatches("Cache-Control", "no-cache.*");
    http.get()
        .uri("/ledger/tile/0/000.p/1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .expectHeader()
        .valueMatches("Cache-Control", "max-age=31536000.*immutable.*")
        .expectBody(byte[].class)
        .value(tile -> assertThat(tile).isEqualTo(TreeHashing.leaf(log.leaf(0)).bytes()));
  }

  private static void send(List<ProducerRecord<String, byte[]>> messages) {
    try (Broker broker = new Broker()) {
      broker.send(messages);
    }
  }

  private void awaitSigned(String eventId) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> {
          var index = log.indexOf(eventId);
          return index.isPresent() && index.getAsLong() < open(text("/ledger/checkpoint")).size();
        });
  }

  private List<String> ids() {
    return entries().stream()
        .map(entry -> entry.get("attributes").path("id").asString(""))
        .toList();
  }

  private List<JsonNode> entries() {
    List<JsonNode> entries = new ArrayList<>();
    long next = 0;
    long total;
    do {
      JsonNode stretch = get("/ledger/entries?limit=1000&from=" + next);
      stretch.get("items").forEach(entries::add);
      next = stretch.get("next").asLong();
      total = stretch.get("total").asLong();
    } while (next < total);
    return entries;
  }

  private Checkpoint open(String note) {
    VerifierKey key = VerifierKey.parse(text("/ledger/verifier-key"));
    return Checkpoint.open(note.getBytes(StandardCharsets.UTF_8), key);
  }

  private static List<Hash> hashes(JsonNode proof) {
    return proof.get("hashes").valueStream().map(hash -> Hash.ofBase64(hash.asString())).toList();
  }

  private JsonNode get(String uri) {
    return json.readTree(text(uri));
  }

  private String text(String uri) {
    byte[] body =
        http.get()
            .uri(uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();
    return new String(body, StandardCharsets.UTF_8);
  }
}
