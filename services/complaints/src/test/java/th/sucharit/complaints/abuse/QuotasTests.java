package th.sucharit.complaints.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import th.sucharit.contracts.LocalGovernmentId;

/** How much comes in without proof. */
class QuotasTests {

  private static final LocalGovernmentId HUAI_MEK = new LocalGovernmentId("5460802");
  private static final LocalGovernmentId THA_PHAE = new LocalGovernmentId("5800106");

  private final AtomicLong now = new AtomicLong(-5);
  // two an hour for each, three for all
  private final Quotas quotas = new Quotas(ChallengeTests.settings(10, 13, 4), now::get);

  @Test
  void takesSoManyForEachAndForAll() {
    assertThat(quotas.filing(HUAI_MEK)).isEmpty();
    assertThat(quotas.filing(HUAI_MEK)).isEmpty();
    assertThat(quotas.filing(HUAI_MEK)).contains(Duration.ofMinutes(30));
    assertThat(quotas.filing(THA_PHAE)).isEmpty();
    assertThat(quotas.filing(THA_PHAE)).contains(Duration.ofMinutes(20));
    pass(Duration.ofMinutes(20));
    assertThat(quotas.filing(HUAI_MEK)).contains(Duration.ofMinutes(10));
    assertThat(quotas.filing(THA_PHAE)).isEmpty();
    pass(Duration.ofHours(9));
    assertThat(quotas.filing(HUAI_MEK)).isEmpty();
    assertThat(quotas.filing(HUAI_MEK)).isEmpty();
    assertThat(quotas.filing(HUAI_MEK)).isPresent();
  }

  @Test
  void remembersOnlySoManyCodes() {
    Quotas wide =
        new Quotas(
            new AbuseSettings(
                100,
                new AbuseSettings.Work(1, 1, 1, Duration.ofMinutes(1)),
                new Quota(1, Duration.ofHours(1)),
                new Quota(1_000_000, Duration.ofHours(1)),
                new Quota(1, Duration.ofHours(1))),
            now::get);
    for (int i = 0; i < 30_000; i++) {
      wide.filing(new LocalGovernmentId("%07d".formatted(1_000_000 + i)));
    }
    assertThat(wide.remembered()).isBetween(10_000, 20_001);
    assertThat(wide.filing(new LocalGovernmentId("1000000"))).isPresent();
    pass(Duration.ofHours(2));
    assertThat(wide.filing(new LocalGovernmentId("1000000"))).isEmpty();
    assertThat(wide.remembered()).isLessThan(10);
  }

  @Test
  void asksForAProofAfterSoManyWrongReceipts() {
    quotas.wrongReceipt();
    assertThat(quotas.guessing()).isEmpty();
    quotas.wrongReceipt();
    quotas.wrongReceipt();
    assertThat(quotas.guessing()).contains(Duration.ofMinutes(30));
    pass(Duration.ofMinutes(30));
    assertThat(quotas.guessing()).isEmpty();
  }

  @Test
  void oneAddressCannotUseUpWhatIsThereForAll() {
    AbuseSettings settings =
        new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("x", AbuseSettings.class);
    // as the gateway lets one address file
    Quota oneAddress = new Quota(30, Duration.ofMinutes(1));
    assertThat(settings.installation().nanosEach() * 10).isLessThan(oneAddress.nanosEach());
  }

  @Test
  void readsWhatIsSet() {
    assertThat(Quota.of("60/1h")).isEqualTo(new Quota(60, Duration.ofHours(1)));
    assertThat(Quota.of("60/1h").scaled(50)).isEqualTo(new Quota(30, Duration.ofHours(1)));
    assertThat(Quota.of("60/1h").scaled(1)).isEqualTo(new Quota(1, Duration.ofHours(1)));
    assertThatThrownBy(() -> Quota.of("60")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quota.of("0/1h")).isInstanceOf(IllegalArgumentException.class);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
