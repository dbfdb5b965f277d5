package th.sucharit.plans.copies;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares behind the scenes what was announced (ตัวเทียบแผนเบื้องหลัง), on one instance at a time.
 */
@Component
class CopySweep {

  private static final Logger log = LoggerFactory.getLogger(CopySweep.class);

  private final CopySearch search;
  private final CopyRebuild rebuild;
  private final CopyTurn turn;

  CopySweep(CopySearch search, CopyRebuild rebuild, CopyTurn turn) {
    this.search = search;
    this.rebuild = rebuild;
    this.turn = turn;
  }

  /** All prints first, so that what is common is learned from all of them at once. */
  @Scheduled(fixedDelayString = "${sucharit.plans.copies.look-every:PT3S}")
  void sweep() {
    try {
      while (turn.isMine() && (rebuild.goOn() || search.compareDue(turn::keep) > 0)) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
      }
    } catch (RuntimeException e) {
      log.warn("Comparing plans stopped and will be taken up again: {}", e.toString());
    }
  }
}
