package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.EventTypes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;

/**
 * Everything that is due is put before its superior once, of every local government, with or
 * without somebody named for it. {@code -Dsucharit.escalation.cases=1000000} measures it at size.
 */
@ServiceTest
class EscalationIT {

  private static final int CASES = Integer.getInteger("sucharit.escalation.cases", 5000);
  private static final int BODIES = Math.max(50, CASES / 125);
  private static final int ONE_IN = 100;
  private static final Duration LATE = Duration.ofDays(16);

  @Autowired private MongoTemplate mongo;
  @Autowired private Complaints complaints;
  @Autowired private Aggregates aggregates;
  @Autowired private EscalationSweep sweep;
  @Autowired private Forwarding forwarding;
  @Autowired private LegalCalendar calendar;
  @Autowired private Clock clock;

  private final List<String> due = new ArrayList<>();

  @Test
  void reachesEveryCaseThatIsDueOnceThoughOneDiesAndTwoRunAtOnce() throws Exception {
    // received now, so that nothing is due before the made-up future
    Instant received = clock.instant();
    fill(received);
    Instant future = received.plus(LATE);

    EscalationSweep dying =
        new EscalationSweep(
            diesAfterTheFirst(),
            aggregates,
            forwarding,
            calendar,
            clock,
            new SimpleMeterRegistry());
    try {
      dying.sweepAt(future);
    } catch (IllegalStateException killed) {
      assertThat(killed).hasMessage("killed");
    }
    long began = System.nanoTime();
    try (var both = Executors.newFixedThreadPool(2)) {
      Callable<Boolean> one =
          () -> {
            sweep.sweepAt(future);
            return true;
          };
      for (var done : both.invokeAll(List.of(one, one))) {
        assertThat(done.get()).isTrue();
      }
    }
    long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    System.out.printf(
        "escalation: %d cases, %d due, two sweeps at once: %d ms%n", CASES, due.size(), millis);

    for (String id : due) {
      assertThat(complaints.findAnywhere(id).orElseThrow().clocks().passed(future)).isEmpty();
    }
    toldOnce();
    sweep.sweepAt(future);
    toldOnce();
  }

  private void toldOnce() {
    String escalated = EventTypes.nameOf(ComplaintEscalated.class);
    PublishedEvents events = PublishedEvents.of(Topics.COMPLAINTS);
    List<PublishedEvents.Published> told = new ArrayList<>();
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> {
          told.clear();
          told.addAll(
              events.of(
                  event -> event.type().equals(escalated) && event.subject().startsWith("sweep-")));
          // the opinion's and the resolution's term
          assertThat(told).hasSize(2 * due.size());
        });
    assertThat(told)
        .extracting(event -> event.subject() + event.sequence())
        .doesNotHaveDuplicates();
    assertThat(told).extracting(event -> event.subject()).hasSameElementsAs(due);
  }

  private void fill(Instant now) {
    List<Complaint> batch = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      boolean isDue = i % ONE_IN == 0;
      String id = "sweep-" + i;
      Jurisdiction under =
          Jurisdiction.of("%07d".formatted(5100000 + i % BODIES), "%02d".formatted(10 + i % 70));
      Complaint complaint =
          CaseFixture.received(id, under, isDue ? now : now.plus(Duration.ofDays(30)));
      if (i % 10 != 0 || i % 1000 == 500) {
        complaint.assign(new Assignment("public-works", null), CaseFixture.officer(1));
      }
      if (isDue) {
        due.add(id);
      }
      batch.add(complaint);
      if (batch.size() == 2000) {
        mongo.insert(batch, Complaint.class);
        batch.clear();
      }
    }
    mongo.insert(batch, Complaint.class);
  }

  /** Finds some of what is due once, and dies when it is asked again. */
  private Complaints diesAfterTheFirst() {
    AtomicInteger asked = new AtomicInteger();
    return (Complaints)
        Proxy.newProxyInstance(
            Complaints.class.getClassLoader(),
            new Class<?>[] {Complaints.class},
            (proxy, method, arguments) -> {
              if (asked.getAndIncrement() > 0) {
                throw new IllegalStateException("killed");
              }
              return complaints.dueBefore(
                  (Instant) arguments[0], org.springframework.data.domain.Limit.of(20));
            });
  }
}
