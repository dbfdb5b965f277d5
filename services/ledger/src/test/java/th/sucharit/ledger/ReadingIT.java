package th.sucharit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
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

class ReadingIT extends RunningLedger {

  @TempDir Path copy;

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
  void letsAnAuditorCheckTheWholeLedgerOffline() throws IOException, InterruptedException {
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
    LedgerDownload.fetch(base, copy, Optional.of(TestTokens.auditor()));
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
  void saysThatItIsReady() {
    send(List.of(event(1)));
    awaitSigned(run + ":1");
    assertThat(text("/actuator/health/readiness")).contains("UP");
    assertThat(text("/actuator/prometheus"))
        .contains("sucharit_ledger_size", "sucharit_ledger_signed", "sucharit_ledger_gaps")
        .contains("sucharit_ledger_integration_seconds", "sucharit_ledger_noticed_total");
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

  private static List<Hash> hashes(JsonNode proof) {
    return proof.get("hashes").valueStream().map(hash -> Hash.ofBase64(hash.asString())).toList();
  }
}
