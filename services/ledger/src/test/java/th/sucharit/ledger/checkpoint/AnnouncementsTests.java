package th.sucharit.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Incoming;
import th.sucharit.ledger.log.TestEvents;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.SigningKey;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementsTests {

  private static final Duration EVERY = Duration.ofSeconds(10);

  @TempDir Path directory;

  private final Hands hands = new Hands();
  private AppendLog log;
  private CheckpointBook book;
  private Broker broker;
  private Announcements announcements;

  @BeforeEach
  void open() {
    log = AppendLog.open(directory);
    book =
        new CheckpointBook(
            log, SigningKey.generate("sucharit.example/ledger"), directory.resolve("checkpoint"));
    broker = new Broker();
    announcements = announcements();
  }

  @AfterEach
  void close() throws IOException {
    log.close();
  }

  private Announcements announcements() {
    return new Announcements(log, directory.resolve("announcement"), EVERY, broker, hands);
  }

  private void beat() {
    hands.now = hands.now.plus(EVERY);
    book.signIfGrown();
    announcements.consider(book.newest().checkpoint());
  }

  @Test
  void keepsQuietWhileThereIsNothing() {
    beat();
    assertThat(broker.sent).isEmpty();
  }

  @Test
  void announcesGrowthAndThenRests() {
    log.append(TestEvents.stream(0, 3), Map.of());
    beat();
    assertThat(broker.sent).extracting(Announcement::sequence).containsExactly(1L);
    for (int i = 0; i < 5; i++) {
      broker.deliverTo(log);
      beat();
    }
    assertThat(book.newest().checkpoint().size()).isEqualTo(4);
    assertThat(broker.sent).hasSize(1);
    log.append(TestEvents.stream(3, 4), Map.of());
    beat();
    assertThat(broker.sent).extracting(Announcement::size).containsExactly(3L, 5L);
  }

  @Test
  void announcesNoMoreOftenThanItMay() {
    log.append(TestEvents.stream(0, 3), Map.of());
    beat();
    log.append(TestEvents.stream(3, 9), Map.of());
    book.signIfGrown();
    announcements.consider(book.newest().checkpoint());
    assertThat(broker.sent).hasSize(1);
  }

  @Test
  void sendsTheSameAgainUntilTheBrokerHasIt() {
    broker.away = true;
    log.append(TestEvents.stream(0, 3), Map.of());
    beat();
    log.append(TestEvents.stream(3, 9), Map.of());
    announcements = announcements(); // the process was killed and started anew
    beat();
    assertThat(broker.sent).isEmpty();
    broker.away = false;
    beat();
    beat();
    assertThat(broker.tried.getFirst()).isEqualTo(broker.sent.getFirst());
    assertThat(broker.sent).extracting(Announcement::sequence).containsExactly(1L, 2L);
    assertThat(broker.sent).extracting(Announcement::size).containsExactly(3L, 9L);
    announcements = announcements();
    beat();
    assertThat(broker.sent).hasSize(2);
  }

  /** A broker that may be away. */
  private static final class Broker extends AnnouncementSender {

    private final List<Announcement> tried = new ArrayList<>();
    private final List<Announcement> sent = new ArrayList<>();
    private boolean away;

    Broker() {
      super("ledger", null, JsonMapper.builder().build());
    }

    @Override
    boolean send(Announcement announcement) {
      tried.add(announcement);
      if (!away) {
        sent.add(announcement);
      }
      return !away;
    }

    void deliverTo(AppendLog log) {
      for (Announcement one : sent) {
        ProducerRecord<String, byte[]> message = record(one);
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put(LedgerEntry.TOPIC, message.topic());
        message
            .headers()
            .forEach(header ->
                fields.put(
                    header.key().replace("ce_", ""),
                    new String(header.value(), StandardCharsets.UTF_8)));
        LedgerEntry event = LedgerEntry.event(fields, message.value());
        log.append(List.of(new Incoming(event, message.value())), Map.of());
      }
    }
  }

  /** A clock moved by hand. */
  private static final class Hands extends Clock {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
