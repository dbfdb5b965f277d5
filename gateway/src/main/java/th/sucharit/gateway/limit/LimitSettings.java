package th.sucharit.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import th.sucharit.gateway.edge.RequestPattern;

/**
 * How often whom may call what.
 *
 * @param percent all allowances are taken times this: with n gateways, 100 / n keeps the whole
 * @param remembered how many callers are remembered at most
 * @param refusedTokens bad tokens from one address, after which none of its tokens is looked at
 * @param routes the first that fits a request decides; the last must fit all
 */
@ConfigurationProperties("sucharit.gateway.limits")
record LimitSettings(
    int percent, long remembered, Allowance refusedTokens, List<RouteLimit> routes) {

  /**
   * The allowances of some requests.
   *
   * @param callers what one caller of each class may
   * @param localGovernment what all officers of one local government together may
   */
  record RouteLimit(
      String name,
      List<RequestPattern> requests,
      Map<CallerClass, Allowance> callers,
      @Nullable Allowance localGovernment) {

    RouteLimit {
      if (!callers.keySet().containsAll(Arrays.asList(CallerClass.values()))) {
        throw new IllegalArgumentException(
            "limits of " + name + " must name " + Arrays.toString(CallerClass.values()));
      }
    }

    boolean covers(HttpServletRequest request) {
      return requests.stream().anyMatch(pattern -> pattern.matches(request));
    }

    private Stream<Allowance> allowances() {
      return Stream.concat(callers.values().stream(), Stream.ofNullable(localGovernment));
    }
  }

  LimitSettings {
    if (percent < 1 || !routes.getLast().requests().contains(RequestPattern.of("/**"))) {
      throw new IllegalArgumentException("limits need a percentage and must end with /**");
    }
  }

  RouteLimit of(HttpServletRequest request) {
    return routes.stream()
        .filter(limit -> limit.covers(request))
        .findFirst()
        .orElseGet(routes::getLast);
  }

  /** After this time without a call a caller's account is full again and can be forgotten. */
  Duration memory() {
    return Stream.concat(Stream.of(refusedTokens), routes.stream().flatMap(RouteLimit::allowances))
        .map(Allowance::period)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
