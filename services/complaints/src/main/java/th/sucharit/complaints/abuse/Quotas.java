package th.sucharit.complaints.abuse;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;

/** What is taken from those who bring no proof (โควตาสำหรับผู้ไม่มีหลักฐาน). */
@Component
class Quotas {

  /** More codes than there are local governments: somebody makes them up. */
  private static final int MOST = 20_000;

  private static final long PURGE_EVERY = Duration.ofMinutes(1).toNanos();

  private final Quota each;
  private final TokenBucket all;
  private final TokenBucket wrongReceipts;
  private final Map<LocalGovernmentId, TokenBucket> buckets = new ConcurrentHashMap<>();
  private final LongSupplier nanos;
  private final AtomicLong purgedAt;

  @Autowired
  Quotas(AbuseSettings settings) {
    this(settings, System::nanoTime);
  }

  Quotas(AbuseSettings settings, LongSupplier nanos) {
    this.nanos = nanos;
    this.purgedAt = new AtomicLong(nanos.getAsLong() - PURGE_EVERY);
    this.each = settings.localGovernment().scaled(settings.percent());
    this.all =
        new TokenBucket(settings.installation().scaled(settings.percent()), nanos.getAsLong());
    this.wrongReceipts =
        new TokenBucket(settings.wrongReceipts().scaled(settings.percent()), nanos.getAsLong());
  }

  /** Takes one filing; otherwise how long to wait. */
  Optional<Duration> filing(LocalGovernmentId to) {
    long now = nanos.getAsLong();
    TokenBucket own = bucket(to, now);
    Duration wait = longer(own.until(now), all.until(now));
    return wait.isZero() && own.take(now) && all.take(now) ? Optional.empty() : Optional.of(wait);
  }

  /** How long to wait after so many wrong receipts; nothing while there is room. */
  Optional<Duration> guessing() {
    return Optional.of(wrongReceipts.until(nanos.getAsLong())).filter(wait -> !wait.isZero());
  }

  void wrongReceipt() {
    wrongReceipts.take(nanos.getAsLong());
  }

  int remembered() {
    return buckets.size();
  }

  /** Not at each call: whoever makes codes up shall not have us count all day. */
  private void purge(long now) {
    long last = purgedAt.get();
    if (now - last >= PURGE_EVERY && purgedAt.compareAndSet(last, now)) {
      buckets.values().removeIf(bucket -> bucket.untouched(now));
    }
  }

  private TokenBucket bucket(LocalGovernmentId to, long now) {
    if (buckets.size() > MOST) {
      purge(now);
    }
    return buckets.size() > MOST
        ? buckets.getOrDefault(to, all)
        : buckets.computeIfAbsent(to, one -> new TokenBucket(each, now));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
