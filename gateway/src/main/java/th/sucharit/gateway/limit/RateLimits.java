package th.sucharit.gateway.limit;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import th.sucharit.gateway.edge.Origin;
import th.sucharit.gateway.limit.Accounts.Shared;
import th.sucharit.gateway.limit.LimitSettings.RouteLimit;
import th.sucharit.gateway.problem.Problems;

/** Counts calls and says who has to wait. */
@Component
public class RateLimits {

  private static final String TOKENS = "tokens";

  private final LimitSettings settings;
  private final Accounts accounts;
  private final Origin origin;
  private final Problems problems;
  private final MeterRegistry meters;
  private final AddressAccounts addresses = new AddressAccounts();

  RateLimits(
      LimitSettings settings,
      TimeMeter clock,
      Origin origin,
      Problems problems,
      MeterRegistry meters) {
    this.settings = settings;
    this.accounts = new Accounts(settings, clock);
    this.origin = origin;
    this.problems = problems;
    this.meters = meters;
  }

  /** Lets each caller and each local government through as often as the route allows. */
  public Filter ofCallers() {
    return new LimitFilter(this::chargeCaller, problems);
  }

  /** Stops addresses that keep trying tokens before another one is looked at. */
  public Filter ofRefusedTokens() {
    return new LimitFilter(this::checkTokens, problems);
  }

  /** Remembers that a token from this address was refused. */
  public void countRefusedToken(HttpServletRequest request) {
    accounts.charge(TOKENS, Shared.REFUSED_TOKENS, address(request), settings.refusedTokens());
  }

  private Optional<Duration> checkTokens(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
      return Optional.empty();
    }
    return noted(
        TOKENS,
        Shared.REFUSED_TOKENS,
        accounts.check(TOKENS, Shared.REFUSED_TOKENS, address(request), settings.refusedTokens()));
  }

  private Optional<Duration> chargeCaller(HttpServletRequest request) {
    Caller caller =
        Caller.of(SecurityContextHolder.getContext().getAuthentication())
            .orElseGet(() -> Caller.anonymous(address(request)));
    RouteLimit limit = settings.of(request);
    Optional<Duration> wait =
        noted(
            limit.name(),
            caller.kind(),
            accounts.charge(
                limit.name(),
                caller.kind(),
                caller.account(),
                limit.callers().getOrDefault(caller.kind(), settings.refusedTokens())));
    return wait.isPresent() ? wait : chargeLocalGovernment(limit, caller);
  }

  private Optional<Duration> chargeLocalGovernment(RouteLimit limit, Caller caller) {
    Allowance allowance = limit.localGovernment();
    return allowance == null
        ? Optional.empty()
        : caller
            .localGovernment()
            .flatMap(code ->
                noted(
                    limit.name(),
                    Shared.LOCAL_GOVERNMENT,
                    accounts.charge(limit.name(), Shared.LOCAL_GOVERNMENT, code, allowance)));
  }

  private String address(HttpServletRequest request) {
    return addresses.of(origin.address(request));
  }

  private Optional<Duration> noted(String limit, Enum<?> kind, Optional<Duration> wait) {
    if (wait.isPresent()) {
      meters
          .counter(
              "sucharit.gateway.limited",
              "limit",
              limit,
              "caller",
              kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .increment();
    }
    return wait;
  }
}
