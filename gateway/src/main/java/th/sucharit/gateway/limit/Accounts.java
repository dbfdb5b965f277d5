package th.sucharit.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/** What each caller has left, in memory only. */
final class Accounts {

  private record Key(String limit, Enum<?> kind, String account) {}

  /** Whose calls an account counts, besides the classes of callers. */
  enum Shared {
    LOCAL_GOVERNMENT,
    REFUSED_TOKENS
  }

  private final Cache<Key, Bucket> buckets;
  private final TimeMeter clock;
  private final int percent;

  Accounts(LimitSettings settings, TimeMeter clock) {
    this.clock = clock;
    this.percent = settings.percent();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.remembered())
            .expireAfterAccess(settings.memory())
            .ticker(clock::currentTimeNanos)
            .build();
  }

  /** Takes one request off the account; otherwise how long to wait for the next. */
  Optional<Duration> charge(String limit, Enum<?> kind, String account, Allowance allowance) {
    ConsumptionProbe probe =
        bucket(limit, kind, account, allowance).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** How long to wait until something is on the account; nothing is taken off. */
  Optional<Duration> check(String limit, Enum<?> kind, String account, Allowance allowance) {
    var probe = bucket(limit, kind, account, allowance).estimateAbilityToConsume(1);
    return probe.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(String limit, Enum<?> kind, String account, Allowance allowance) {
    return buckets.get(
        new Key(limit, kind, account),
        key ->
            Bucket.builder()
                .addLimit(allowance.bandwidth(percent))
                .withCustomTimePrecision(clock)
                .build());
  }
}
