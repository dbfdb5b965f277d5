package th.sucharit.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import th.sucharit.gateway.edge.RequestPattern;
import th.sucharit.gateway.limit.LimitSettings.RouteLimit;

class LimitTests {

  private static final Allowance THREE = Allowance.of("3/1m");

  @Test
  void givesRequestsBackAsTimePasses() {
    var now = new AtomicLong();
    var accounts = new Accounts(settings(THREE), clock(now));
    for (int i = 0; i < 3; i++) {
      assertThat(charge(accounts)).isEmpty();
    }

    assertThat(charge(accounts)).hasValue(Duration.ofSeconds(20));
    now.addAndGet(Duration.ofSeconds(20).toNanos());

    assertThat(charge(accounts)).isEmpty();
    assertThat(charge(accounts)).hasValue(Duration.ofSeconds(20));
  }

  @Test
  void checkingTakesNothingOff() {
    var accounts = new Accounts(settings(Allowance.of("1/1m")), clock(new AtomicLong()));

    for (int i = 0; i < 5; i++) {
      assertThat(accounts.check("l", CallerClass.OFFICER, "a", Allowance.of("1/1m"))).isEmpty();
    }
    assertThat(accounts.charge("l", CallerClass.OFFICER, "a", Allowance.of("1/1m"))).isEmpty();
    assertThat(accounts.check("l", CallerClass.OFFICER, "a", Allowance.of("1/1m"))).isPresent();
  }

  @Test
  void namesAccountsAfterAddressesWithoutKeepingThem() {
    var accounts = new AddressAccounts();
    InetAddress address = InetAddress.ofLiteral("203.0.113.1");

    assertThat(accounts.of(address)).isEqualTo(accounts.of(address)).doesNotContain("203");
    assertThat(new AddressAccounts().of(address)).isNotEqualTo(accounts.of(address));
  }

  @Test
  void classesCallersByRole() {
    assertThat(CallerClass.of(List.of("officer", "auditor"))).isEqualTo(CallerClass.AUDITOR);
    assertThat(CallerClass.of(List.of("provincial-officer"))).isEqualTo(CallerClass.PROVINCIAL);
    assertThat(CallerClass.of(List.of("executive"))).isEqualTo(CallerClass.OFFICER);
    assertThat(CallerClass.of(List.of())).isEqualTo(CallerClass.OFFICER);
  }

  @Test
  void refusesIncompleteSettings() {
    assertThatIllegalArgumentException().isThrownBy(() -> Allowance.of("10"));
    assertThatIllegalArgumentException().isThrownBy(() -> Allowance.of("0/1m"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RouteLimit("x", List.of(), Map.of(CallerClass.OFFICER, THREE), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LimitSettings(100, 10, THREE, List.of(limit("/api/**", THREE))));
  }

  private static java.util.Optional<Duration> charge(Accounts accounts) {
    return accounts.charge("l", CallerClass.ANONYMOUS, "a", THREE);
  }

  private static LimitSettings settings(Allowance allowance) {
    return new LimitSettings(100, 10, allowance, List.of(limit("/**", allowance)));
  }

  private static RouteLimit limit(String path, Allowance allowance) {
    return new RouteLimit(
        "l",
        List.of(RequestPattern.of(path)),
        Map.of(
            CallerClass.ANONYMOUS, allowance,
            CallerClass.OFFICER, allowance,
            CallerClass.PROVINCIAL, allowance,
            CallerClass.AUDITOR, allowance),
        null);
  }

  private static TimeMeter clock(AtomicLong now) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return now.get();
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }
}
