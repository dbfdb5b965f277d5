package th.sucharit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.contracts.Topics;
import th.sucharit.testing.Servers;
import th.sucharit.testing.TestTokens;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.EntryBundle;
import th.sucharit.transparency.LedgerDownload;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.LedgerVerifier;
import th.sucharit.transparency.SignedNote;
import th.sucharit.transparency.Tile;
import th.sucharit.transparency.VerificationReport;
import th.sucharit.transparency.VerifierKey;

/**
 * Kills the whole service while events come in, twice each; 2 times in the build, more with {@code
 * -Dsucharit.service-kills=20}.
 */
class KillIT {

  private static final int SUBJECTS = 20;

  @TempDir Path directory;
  @TempDir Path copy;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String group = "ledger-" + run;
  private Optional<Process> service = Optional.empty();
  private int port;

  @AfterEach
  void stop() {
    service.ifPresent(Process::destroyForcibly);
  }

  @Test
  void recordsEverythingOnceThroughKills() throws Exception {
    int kills = Integer.getInteger("sucharit.service-kills", 2);
    Random random = new Random(Long.getLong("sucharit.seed", 1));
    List<Checkpoint> published = new ArrayList<>();
    int sent = 0;
    for (int kill = 0; kill < kills; kill++) {
      start();
      sent = send(sent, sent + 200 + random.nextInt(800));
      Thread.sleep(random.nextInt(1500));
      published.add(newest());
      Process running = service.orElseThrow();
      running.destroyForcibly();
      assertThat(running.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    start();
    sent = send(sent, sent + 200);
    awaitSigned(run + "-" + (sent - 1) % SUBJECTS + ":" + (1 + (sent - 1) / SUBJECTS));
    LedgerDownload.fetch(base(), copy, Optional.of(TestTokens.auditor()));
    VerifierKey key = LedgerDownload.verifierKey(base());
    for (Checkpoint earlier : published) {
      assertThat(LedgerVerifier.verify(copy, key, Optional.of(earlier)).authentic()).isTrue();
    }
    VerificationReport report = LedgerVerifier.verify(copy, key, Optional.empty());
    // other tests leave flawed events on the same broker
    assertThat(report.findings()).noneMatch(finding -> finding.detail().contains(run));
    assertThat(ownEvents()).isEqualTo(sent);
    System.out.printf(
        Locale.ROOT,
        "%d kills of the service: %d events sent twice each, %d recorded once each%n",
        kills,
        sent,
        ownEvents());
  }

  private Checkpoint newest() throws IOException, InterruptedException {
    return Checkpoint.open(
        get("checkpoint").body().getBytes(StandardCharsets.UTF_8),
        LedgerDownload.verifierKey(base()));
  }

  private void awaitSigned(String event) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> get("proofs/inclusion?event=" + event).statusCode() == 200);
  }

  private long ownEvents() throws IOException {
    long own = 0;
    for (var tile : Tile.ofLevel(-1, checkpoint().size())) {
      byte[] bundle = Files.readAllBytes(copy.resolve(tile.path()));
      own +=
          EntryBundle.decode(bundle).stream()
              .map(LedgerEntry::decode)
              .filter(entry -> entry.field("subject").startsWith(run))
              .count();
    }
    return own;
  }

  private Checkpoint checkpoint() throws IOException {
    byte[] note = Files.readAllBytes(copy.resolve("checkpoint"));
    return Checkpoint.parse(SignedNote.parse(note).text());
  }

  private int send(int from, int to) {
    try (Broker broker = new Broker()) {
      for (int repetition = 0; repetition < 2; repetition++) {
        List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
        for (int i = from; i < to; i++) {
          events.add(Broker.event(Topics.PLANS, run + "-" + i % SUBJECTS, 1 + i / SUBJECTS));
        }
        broker.send(events);
      }
    }
    return to;
  }

  private void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path log = directory.resolve("service.log");
    service =
        Optional.of(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LedgerApplication.class.getName(),
                    "--server.port=" + port,
                    "--spring.kafka.consumer.group-id=" + group,
                    "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                    "--SUCHARIT_KAFKA_BOOTSTRAP=" + Servers.running().kafka(),
                    "--SUCHARIT_ISSUER=" + TestTokens.ISSUER,
                    "--SUCHARIT_JWKS_URI=" + TestTokens.jwksUri(),
                    "--sucharit.ledger.directory=" + directory.resolve("ledger"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> get("checkpoint").statusCode() == 200);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(base().resolve(path)).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }

  private URI base() {
    return URI.create("http://127.0.0.1:" + port + "/ledger/");
  }
}
