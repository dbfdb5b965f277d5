package th.sucharit.complaints.abuse;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what is taken from a quota (ถังโควตา): one number, the time until which what was taken
 * lasts.
 */
final class TokenBucket {

  private final long each;
  private final long full;
  private final AtomicLong takenUntil;

  TokenBucket(Quota quota, long now) {
    this.each = quota.nanosEach();
    this.full = each * quota.many();
    this.takenUntil = new AtomicLong(now);
  }

  boolean take(long now) {
    return take(now, 1);
  }

  /** So many at once, or none. */
  boolean take(long now, long many) {
    while (true) {
      long before = takenUntil.get();
      long after = Math.max(before - now, 0) + each * many;
      if (after > full) {
        return false;
      }
      if (takenUntil.compareAndSet(before, now + after)) {
        return true;
      }
    }
  }

  /** Until one can be taken; nothing where one can be now. */
  Duration until(long now) {
    return until(now, 1);
  }

  Duration until(long now, long many) {
    return Duration.ofNanos(Math.max(0, takenUntil.get() - now + each * many - full));
  }

  /** Whether it is as if nothing had ever been taken. */
  boolean untouched(long now) {
    return takenUntil.get() - now <= 0;
  }
}
