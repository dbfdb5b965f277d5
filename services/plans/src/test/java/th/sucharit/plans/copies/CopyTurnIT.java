package th.sucharit.plans.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.plans.bench.SeededPlans;
import th.sucharit.testing.ServiceTest;

/** Two instances, of which one needs longer than a turn lasts. */
@ServiceTest
class CopyTurnIT {

  private static final String PERIOD = "turn";
  private static final int PRINTS = 250;
  private static final Duration A_PAGE = Duration.ofSeconds(90);

  @Autowired private MongoTemplate mongo;
  @Autowired private Prints prints;
  @Autowired private CopySearch search;

  /** Far ahead, so that the service's own sweep waits for this one. */
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2100-01-01T00:00:00Z"));

  private CopyTurn mine;
  private CopyTurn other;

  /** The turn is taken first: the service's own sweep must not compare these prints. */
  @BeforeEach
  void takeTurn() {
    forget();
    mine = turn();
    other = turn();
    assertThat(mine.isMine()).isTrue();
    for (int i = 0; i < PRINTS; i++) {
      prints.save(
          new Print(
              "turn-%03d".formatted(i),
              new Print.Source(SeededPlans.owner(i), "x", 1, "hash"),
              PERIOD,
              List.of(),
              List.of(),
              Print.Comparison.DUE));
    }
  }

  @AfterEach
  void forget() {
    mongo.remove(new Query(), CopyTurn.Lease.class);
    mongo.remove(new Query(), Print.class);
    mongo.remove(new Query(), CommonText.class);
  }

  @Test
  void keepsItsTurnWhileItLearnsFromManyPlans() {
    assertThat(other.isMine()).isFalse();
    Instant began = now.get();
    prints.learn(
        PERIOD,
        () -> {
          now.updateAndGet(before -> before.plus(A_PAGE));
          mine.keep();
          assertThat(other.isMine()).isFalse();
        });
    assertThat(Duration.between(began, now.get())).isGreaterThan(Duration.ofMinutes(5));
    assertThat(other.isMine()).isFalse();
  }

  @Test
  void stopsWhenAnotherHasTakenOver() {
    now.updateAndGet(before -> before.plus(Duration.ofMinutes(3)));
    assertThat(other.isMine()).isTrue();
    assertThatThrownBy(() -> search.compareDue(mine::keep))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> prints.learn(PERIOD, mine::keep))
        .isInstanceOf(IllegalStateException.class);
    assertThat(prints.common(PERIOD)).isEmpty();
    assertThat(prints.countDue()).isEqualTo(PRINTS);
  }

  private CopyTurn turn() {
    return new CopyTurn(mongo, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
  }
}
