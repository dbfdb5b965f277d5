package th.sucharit.complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.notification.Notice.State;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** A notice is sent at least once whatever dies, and given up in sight of the operator. */
@ServiceTest
class NoticeSenderIT {

  private static final Instant NOW = Instant.parse("2027-01-05T02:00:00Z");

  @Autowired private Notices notices;
  @Autowired private NoticeRulesBook book;
  @Autowired private NoticeWording wording;
  @Autowired private MongoTemplate mongo;
  @Autowired private RestTestClient http;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Recording carrier = new Recording(Channel.EMAIL);
  private final Recording phone = new Recording(Channel.PHONE);
  private boolean unreadable;
  private @Nullable Address holder = new Address(Channel.EMAIL, "malee@example.org");

  /** Carries, fails or dies, as the test wants it. */
  private static final class Recording implements Carrier {
    private final List<String> carried = new CopyOnWriteArrayList<>();
    private volatile boolean fails;
    private volatile boolean dies;
    private volatile boolean away;
    private final Channel channel;

    private Recording(Channel channel) {
      this.channel = channel;
    }

    @Override
    public Channel channel() {
      return channel;
    }

    @Override
    public void carry(Address to, Letter letter) throws UndeliveredException {
      if (away) {
        throw new UndeliveredException("away", true);
      }
      if (fails) {
        throw new UndeliveredException("refused", false);
      }
      carried.add(letter.id());
      if (dies) {
        throw new Killed();
      }
    }
  }

  private static final class Killed extends Error {}

  @BeforeEach
  void nothingWaits() {
    mongo.remove(new Query(), Notice.class);
  }

  @Test
  void sendsAgainUnderTheSameNameWhatDiedAfterSending() {
    String id = tell();
    tellAgain();
    carrier.dies = true;
    assertThatThrownBy(() -> sendAt(NOW)).isInstanceOf(Killed.class);
    carrier.dies = false;
    sendAt(NOW.plusSeconds(60));
    assertThat(carrier.carried).as("another might still be at it").containsExactly(id);
    sendAt(NOW.plusSeconds(600));
    assertThat(carrier.carried).containsExactly(id, id);
    assertThat(stored(id).state()).isEqualTo(State.SENT);
    sendAt(NOW.plus(Duration.ofDays(2)));
    assertThat(carrier.carried).hasSize(2);
    tellAgain();
    sendAt(NOW.plus(Duration.ofDays(3)));
    assertThat(carrier.carried).as("the same fact heard again").hasSize(2);
    notices.forgetDone(NOW.plus(Duration.ofDays(61)));
    assertThat(mongo.count(new Query(), Notice.class)).isZero();
  }

  @Test
  void sendsOnceThoughTwoAreAtIt() throws Exception {
    for (int i = 0; i < 50; i++) {
      notices.tellHolder("holder-news", cause("two-" + i));
    }
    Callable<Boolean> one =
        () -> {
          sendAt(NOW);
          return true;
        };
    try (var both = Executors.newFixedThreadPool(2)) {
      both.invokeAll(Collections.nCopies(2, one)).forEach(done -> assertThat(done.resultNow()));
    }
    assertThat(carrier.carried).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void givesUpAfterSoManyAttemptsAndTellsTheOperator() {
    String id = tell();
    carrier.fails = true;
    sendAt(NOW);
    assertThat(stored(id).next()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    sendAt(NOW.plusSeconds(61));
    assertThat(stored(id).next()).isEqualTo(NOW.plusSeconds(61).plus(Duration.ofMinutes(4)));
    assertThat(list("waiting")).contains(id);
    sendAt(NOW.plusSeconds(601));
    assertThat(stored(id).state()).isEqualTo(State.GIVEN_UP);
    assertThat(
            meters.counter("sucharit.notices", "channel", "email", "outcome", "given-up").count())
        .isEqualTo(1);
    assertThat(list("given-up")).contains(id).contains("refused").doesNotContain("malee");

    carrier.fails = false;
    http.post()
        .uri("/complaints/notices/retry")
        .header("Authorization", "Bearer " + TestTokens.administrator())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .exchange()
        .expectBody()
        .jsonPath("$.retried")
        .isEqualTo(1);
    sendAt(NOW.plus(Duration.ofDays(400)));
    assertThat(carrier.carried).containsExactly(id);
  }

  @Test
  void reachesOthersWhileOneChannelIsAway() {
    for (int i = 0; i < 150; i++) {
      notices.tellHolder("holder-news", cause("away-" + i));
    }
    notices.tellHolder(
        "holder-news", new Notice.Cause("p", "5460802", "by-phone", null, NOW.minusMillis(1)));
    carrier.away = true;
    sendAt(NOW);
    assertThat(phone.carried).hasSize(1);
    carrier.away = false;
    sendAt(NOW.plusSeconds(61));
    assertThat(carrier.carried).hasSize(150).doesNotHaveDuplicates();
  }

  @Test
  void givesUpWhatCannotBeRead() {
    String id = tell();
    unreadable = true;
    for (int hour = 0; hour < 3; hour++) {
      sendAt(NOW.plus(Duration.ofHours(hour)));
    }
    assertThat(stored(id).state()).isEqualTo(State.GIVEN_UP);
    assertThat(list("given-up")).contains(id);
  }

  @Test
  void writesToAnAddressOnlySoOftenADayOfOneOccasion() {
    String owner = "5460898";
    Address desk = new Address(Channel.EMAIL, "desk@flooded.example");
    book.publish(
        owner, 0, null, List.of(new NoticeRules.Group("officers", List.of(desk))), List.of());
    for (int i = 0; i < 40; i++) {
      tellOfficers(owner, "staff-new", "junk-" + i, NOW);
    }
    assertThat(mongo.count(new Query(), Notice.class)).isEqualTo(30);
    tellOfficers(owner, "staff-overdue", "overdue", NOW);
    tellOfficers(owner, "staff-new", "next-day", NOW.plus(Duration.ofHours(25)));
    assertThat(mongo.count(new Query(), Notice.class)).isEqualTo(32);
  }

  private void tellOfficers(String owner, String occasion, String cause, Instant at) {
    notices.tellFirst(
        occasion,
        new Notice.Cause(cause, owner, "case-1", null, at),
        List.of(new Notices.Group(owner, "officers")));
  }

  @Test
  void tellsNobodyWhoTookTheAddressBack() {
    String id = tell();
    holder = null;
    sendAt(NOW);
    assertThat(stored(id).state()).isEqualTo(State.DROPPED);
    assertThat(carrier.carried).isEmpty();
  }

  private String list(String state) {
    return String.valueOf(
        http.get()
            .uri("/complaints/notices?state=" + state)
            .header("Authorization", "Bearer " + TestTokens.administrator())
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private String tell() {
    notices.tellHolder("holder-news", cause("one"));
    return Notice.toHolder("holder-news", cause("one")).id();
  }

  private void tellAgain() {
    notices.tellHolder("holder-news", cause("one"));
  }

  private static Notice.Cause cause(String name) {
    return new Notice.Cause(name, "5460802", "case-1", null, NOW.minusSeconds(1));
  }

  private Notice stored(String id) {
    return Optional.ofNullable(mongo.findById(id, Notice.class)).orElseThrow();
  }

  private void sendAt(Instant now) {
    NoticeSource source =
        new NoticeSource() {
          @Override
          public Optional<Address> holder(String about) {
            if (unreadable) {
              throw new IllegalStateException("the key does not open it");
            }
            return about.equals("by-phone")
                ? Optional.of(new Address(Channel.PHONE, "0812345678"))
                : Optional.ofNullable(holder);
          }

          @Override
          public Optional<Standing> standing(String about) {
            return Optional.of(new Standing("accepted", NOW));
          }
        };
    new NoticeSender(
            notices,
            source,
            wording,
            new Carriers(List.of(carrier, phone)),
            NoticeTextsTests.settings(3),
            meters)
        .sendDue(Clock.fixed(now, ZoneOffset.UTC));
  }
}
