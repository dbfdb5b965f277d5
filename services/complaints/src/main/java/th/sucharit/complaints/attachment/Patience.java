package th.sucharit.complaints.attachment;

import java.time.Duration;

/** How long one file is dealt with at the most (เวลาสูงสุดต่อหนึ่งไฟล์): others wait behind it. */
final class Patience {

  private final long began = System.nanoTime();
  private final Duration most;

  Patience(Duration most) {
    this.most = most;
  }

  /**
   * Goes on, if there is time.
   *
   * @throws th.sucharit.starter.web.Problem 400 otherwise
   */
  void check() {
    if (System.nanoTime() - began > most.toNanos()) {
      throw Refused.cannotBeCleaned();
    }
  }
}
