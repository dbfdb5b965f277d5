package th.sucharit.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Topics;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.VerifierKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that runs, and what tests ask of it. */
@ServiceTest
abstract class RunningLedger {

  @Autowired RestTestClient http;
  @Autowired AppendLog log;
  @Autowired JsonMapper json;
  @LocalServerPort int port;

  /** Makes ids of this test's own. */
  final String run = UUID.randomUUID().toString().substring(0, 8);

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Path directory = Path.of("target", "ledger-" + UUID.randomUUID());
    registry.add("sucharit.ledger.directory", directory::toString);
    registry.add("sucharit.ledger.announce-every", () -> "1s");
    registry.add("sucharit.ledger.checkpoint-every", () -> "200ms");
  }

  ProducerRecord<String, byte[]> event(long sequence) {
    return Broker.event(Topics.COMPLAINTS, run, sequence);
  }

  static void send(List<ProducerRecord<String, byte[]>> messages) {
    try (Broker broker = new Broker()) {
      broker.send(messages);
    }
  }

  void awaitSigned(String eventId) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> {
          var index = log.indexOf(eventId);
          return index.isPresent() && index.getAsLong() < open(text("/ledger/checkpoint")).size();
        });
  }

  List<String> ids() {
    return entries().stream()
        .map(entry -> entry.get("attributes").path("id").asString(""))
        .toList();
  }

  List<JsonNode> entries() {
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

  Checkpoint open(String note) {
    VerifierKey key = VerifierKey.parse(text("/ledger/verifier-key"));
    return Checkpoint.open(note.getBytes(StandardCharsets.UTF_8), key);
  }

  JsonNode get(String uri) {
    return json.readTree(text(uri));
  }

  /** As an auditor reads it. */
  String text(String uri) {
    return text(uri, headers -> headers.setBearerAuth(TestTokens.auditor()));
  }

  /** As everybody reads it. */
  JsonNode getAsAnybody(String uri) {
    return json.readTree(text(uri, headers -> {}));
  }

  private String text(String uri, Consumer<HttpHeaders> caller) {
    byte[] body =
        http.get()
            .uri(uri)
            .headers(caller)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();
    return new String(body, StandardCharsets.UTF_8);
  }
}
