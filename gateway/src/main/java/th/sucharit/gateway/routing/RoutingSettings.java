package th.sucharit.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import th.sucharit.gateway.edge.RequestPattern;

/**
 * Where requests go.
 *
 * @param portOffset shifts the ports of services without an address of their own
 * @param hidden what is not there for anybody outside
 * @param routes the first whose path fits decides
 * @param neverForwarded headers, or beginnings of headers written with {@code *}, that callers
 *     cannot hand to services
 */
@ConfigurationProperties("sucharit.gateway.routing")
record RoutingSettings(
    int portOffset,
    Map<String, Service> services,
    List<String> hidden,
    List<Route> routes,
    List<String> neverForwarded,
    Patience patience) {

  /** A service behind the gateway, on this machine unless it has an address. */
  record Service(int port, @Nullable URI url) {}

  /** What a route leads to. */
  enum Kind {
    /** Stateless: tokens pass, cookies do not. */
    API,
    /** For browsers: cookies pass, tokens do not; the pages' own headers count. */
    PAGES
  }

  /**
   * One route.
   *
   * @param strip the beginning of the path that the service does not know of
   * @param unless paths that fit but are not meant
   */
  record Route(
      String path, String service, Kind kind, @Nullable String strip, @Nullable String unless) {}

  /** How long the gateway waits, and how many requests at once a service gets. */
  record Patience(
      Duration connect, Duration answer, List<Longer> longer, Duration retryAfter, int atOnce) {

    /** Where answers may take, or pause, longer. */
    record Longer(RequestPattern request, Duration answer) {}

    Duration answerTo(HttpServletRequest request) {
      return longer.stream()
          .filter(exception -> exception.request().matches(request))
          .findFirst()
          .map(Longer::answer)
          .orElse(answer);
    }
  }

  RoutingSettings {
    for (Route route : routes) {
      if (!services.containsKey(route.service())) {
        throw new IllegalArgumentException(
            "route " + route.path() + " leads to an unknown service: " + route.service());
      }
    }
  }

  /** Where the route's service listens, without a slash at the end. */
  String addressOf(Route route) {
    Service service = Optional.ofNullable(services.get(route.service())).orElseThrow();
    String url =
        service.url() == null || service.url().toString().isEmpty()
            ? "http://127.0.0.1:" + (service.port() + portOffset)
            : service.url().toString();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
