package th.sucharit.plans.plan;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets few requests at a time do what needs much memory (คิวงานที่ใช้หน่วยความจำมาก), such as
 * reading a workbook or comparing two plans.
 */
@Component
class Turns {

  private static final int AT_A_TIME = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Semaphore free;
  private final Duration patience;

  Turns() {
    this(AT_A_TIME, PATIENCE);
  }

  Turns(int atATime, Duration patience) {
    this.free = new Semaphore(atATime, true);
    this.patience = patience;
  }

  /**
   * Does it when it is its turn; within it no other turn may be taken.
   *
   * @throws th.sucharit.starter.web.Problem 503 when the turn does not come
   */
  <T> T take(Supplier<T> work) {
    if (!isMyTurn()) {
      throw Refused.busy();
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
