package th.sucharit.starter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.notes.Note;
import th.sucharit.notes.NoteCopy;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.Servers;

/**
 * A process dies between the write and the broker's acknowledgement, and the next one makes good.
 */
class OutboxCrashIT {

  private final String database = "crash_" + UUID.randomUUID().toString().substring(0, 8);
  private final String id = UUID.randomUUID().toString();

  @Test
  void losesNoFactWhenKilledBeforeSending() throws Exception {
    dieWriting(CrashingSenders.BeforeSending.class);
    assertThat(published()).isEmpty();
    assertThatTheNextProcessMakesGood();
    assertThat(sequences()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void appliesEachFactOnceWhenKilledAfterSending() throws Exception {
    dieWriting(CrashingSenders.AfterSending.class);
    assertThat(sequences()).containsExactly(1L);
    assertThatTheNextProcessMakesGood();
    assertThat(sequences()).containsExactly(1L, 1L, 2L, 3L);
    assertThat(published().stream().map(PublishedEvents.Published::id).distinct()).hasSize(3);
  }

  private void assertThatTheNextProcessMakesGood() {
    try (ConfigurableApplicationContext next = NotesApplication.start(properties())) {
      MongoTemplate mongo = next.getBean(MongoTemplate.class);
      Note note = mongo.findById(id, Note.class);
      assertThat(note).isNotNull();
      assertThat(note.sequence()).isEqualTo(3);
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> {
            NoteCopy copy = mongo.findById(id, NoteCopy.class);
            assertThat(copy).isNotNull();
            assertThat(copy.appliedSequence()).isEqualTo(3);
            assertThat(copy.applications()).isEqualTo(3);
          });
      await()
          .untilAsserted(() ->
              assertThat(
                      mongo.getCollection("notes").find().first().getList("outbox", Object.class))
                  .as("forgotten once acknowledged")
                  .isEmpty());
    }
  }

  private void dieWriting(Class<?> sender) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(List.of(DoomedProcess.class.getName(), id, "--sender=" + sender.getName()));
    properties().forEach((name, value) -> command.add("--" + name + "=" + value));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output;
    try (var lines = process.inputReader()) {
      output = String.join("\n", lines.lines().toList());
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isEqualTo(CrashingSenders.KILLED);
  }

  private Map<String, Object> properties() {
    return Map.of(
        "SUCHARIT_MONGODB_URI",
        Servers.running().mongodb(),
        "SUCHARIT_KAFKA_BOOTSTRAP",
        Servers.running().kafka(),
        "spring.mongodb.database",
        database,
        "spring.kafka.consumer.group-id",
        database,
        "sucharit.tenancy.directory.enabled",
        "false",
        "sucharit.events.sweep-every",
        "PT0.5S");
  }

  private List<PublishedEvents.Published> published() {
    return PublishedEvents.of("sucharit.starter-test.v1").of(event -> event.subject().equals(id));
  }

  private List<Long> sequences() {
    return published().stream().map(PublishedEvents.Published::sequence).toList();
  }
}
