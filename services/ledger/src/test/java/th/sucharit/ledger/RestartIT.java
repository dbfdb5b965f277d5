package th.sucharit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.contracts.Topics;
import th.sucharit.ledger.checkpoint.CheckpointBook;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.testing.Servers;
import th.sucharit.transparency.Checkpoint;

/** Stops and starts the whole service. */
class RestartIT {

  @TempDir Path directory;

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void goesOnWhereItsOwnLogEnds() {
    Checkpoint earlier;
    long size;
    try (ConfigurableApplicationContext service = start()) {
      send(1, 300);
      AppendLog log = service.getBean(AppendLog.class);
      await(log, run + ":300");
      earlier = service.getBean(CheckpointBook.class).newest().checkpoint();
      size = log.size();
    }
    send(301, 400);
    // another group knows nothing of what was read: only the log does
    try (ConfigurableApplicationContext service = start()) {
      AppendLog log = service.getBean(AppendLog.class);
      await(log, run + ":400");
      assertThat(service.getBean(CheckpointBook.class).tree(earlier.size()).root(earlier.size()))
          .isEqualTo(earlier.root());
      for (int sequence = 2; sequence <= 400; sequence++) {
        assertThat(log.indexOf(run + ":" + sequence).orElseThrow())
            .isGreaterThan(log.indexOf(run + ":" + (sequence - 1)).orElseThrow());
      }
      assertThat(log.indexOf(run + ":301").orElseThrow()).isGreaterThanOrEqualTo(size);
      assertThat(log.gaps()).doesNotContainKey(Topics.PLANS + "/" + run);
    }
  }

  @Test
  void refusesToMakeAKeyInProduction() {
    assertThatThrownBy(() ->
            start(
                    "--spring.profiles.active=production",
                    "--SUCHARIT_ISSUER=https://id.example/realms/sucharit")
                .close())
        .hasStackTraceContaining("signing-key does not exist");
    assertThat(Files.exists(directory.resolve("signing-key"))).isFalse();
  }

  private ConfigurableApplicationContext start(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.kafka.consumer.group-id=" + UUID.randomUUID(),
                "--SUCHARIT_KAFKA_BOOTSTRAP=" + Servers.running().kafka(),
                "--sucharit.ledger.directory=" + directory));
    arguments.addAll(List.of(more));
    return new SpringApplicationBuilder(LedgerApplication.class)
        .run(arguments.toArray(String[]::new));
  }

  private void send(int first, int last) {
    List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
    for (int sequence = first; sequence <= last; sequence++) {
      events.add(Broker.event(Topics.PLANS, run, sequence));
    }
    try (Broker broker = new Broker()) {
      broker.send(events);
    }
  }

  private static void await(AppendLog log, String eventId) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> log.indexOf(eventId).isPresent());
  }
}
