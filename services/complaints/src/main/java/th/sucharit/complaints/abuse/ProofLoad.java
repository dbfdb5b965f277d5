package th.sucharit.complaints.abuse;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How many proofs came lately, and how hard the next one is therefore (ระดับความยากตามปริมาณ). What
 * comes without proof makes it harder for nobody.
 */
@Component
class ProofLoad {

  private static final long WINDOW = 60;

  private final AbuseSettings.Work work;
  private long minute;
  private long now;
  private long before;

  ProofLoad(AbuseSettings settings) {
    this.work = settings.proof();
  }

  synchronized void count(Instant at) {
    roll(at);
    now++;
  }

  synchronized int difficulty(Instant at) {
    roll(at);
    // the last minute: this one, and of the one before what has not passed
    long left = WINDOW - at.getEpochSecond() % WINDOW;
    long doublings = (now + before * left / WINDOW) / work.busy();
    int bits = doublings == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(doublings);
    return Math.min(work.easiest() + bits, Math.max(work.easiest(), work.hardest()));
  }

  private void roll(Instant at) {
    long present = at.getEpochSecond() / WINDOW;
    if (present != minute) {
      before = present == minute + 1 ? now : 0;
      now = 0;
      minute = present;
    }
  }
}
