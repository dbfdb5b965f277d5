package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import th.sucharit.starter.web.Problem;

class TurnsTests {

  private final Turns turns = new Turns(1, Duration.ofMillis(50));

  @Test
  void refusesWhoeverWaitsTooLong() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    Thread other =
        Thread.startVirtualThread(() ->
            turns.take(() -> {
              begun.countDown();
              return await(enough);
            }));
    begun.await();
    assertThatThrownBy(() -> turns.take(() -> true))
        .isInstanceOfSatisfying(
            Problem.class, refused -> assertThat(refused.status()).isEqualTo(503));
    enough.countDown();
    other.join();
    assertThat(turns.take(() -> true)).isTrue();
  }

  @Test
  void goesOnAfterAFailure() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() ->
              turns.take(() -> {
                throw Refused.notFound();
              }))
          .isInstanceOf(Problem.class);
    }
    assertThat(turns.take(() -> true)).isTrue();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
