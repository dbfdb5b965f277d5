package th.sucharit.gateway.routing;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import th.sucharit.gateway.edge.Origin;
import th.sucharit.gateway.edge.RequestId;
import th.sucharit.gateway.routing.RoutingSettings.Kind;
import th.sucharit.gateway.routing.RoutingSettings.Route;

/**
 * What of a caller's headers a service gets to see: nothing that claims an identity or an address,
 * nothing that concerns one connection only.
 */
@Component
class ForwardedHeaders {

  private final Set<String> names;
  private final List<String> beginnings;
  private final Origin origin;
  private final Tracer tracer;
  private final Propagator traces;

  ForwardedHeaders(RoutingSettings settings, Origin origin, Tracer tracer, Propagator traces) {
    List<String> never =
        settings.neverForwarded().stream().map(ForwardedHeaders::lowerCase).toList();
    this.names = never.stream().filter(name -> !name.endsWith("*")).collect(Collectors.toSet());
    this.beginnings =
        never.stream()
            .filter(name -> name.endsWith("*"))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();
    this.origin = origin;
    this.tracer = tracer;
    this.traces = traces;
  }

  HttpHeaders of(HttpServletRequest request, Route route) {
    HttpHeaders offered = offered(request);
    Set<String> dropped = new HashSet<>(names);
    offered.getConnection().stream().map(ForwardedHeaders::lowerCase).forEach(dropped::add);
    dropped.add(
        lowerCase(route.kind() == Kind.API ? HttpHeaders.COOKIE : HttpHeaders.AUTHORIZATION));
    HttpHeaders forwarded = new HttpHeaders();
    offered.forEach((name, values) -> {
      String lower = lowerCase(name);
      if (!dropped.contains(lower) && beginnings.stream().noneMatch(lower::startsWith)) {
        forwarded.addAll(name, values);
      }
    });
    forwarded.set(RequestId.HEADER, RequestId.of(request).value());
    forwarded.set("X-Forwarded-Proto", origin.secure(request) ? "https" : "http");
    Optional.ofNullable(offered.getFirst(HttpHeaders.HOST))
        .ifPresent(host -> forwarded.set("X-Forwarded-Host", host));
    if (route.kind() == Kind.PAGES) {
      // the portal hands it back, so that visitors are counted; services never learn it
      InetAddress address = origin.address(request);
      forwarded.set("X-Forwarded-For", address.getHostAddress().replaceAll("%.*", ""));
    }
    Optional.ofNullable(tracer.currentTraceContext().context())
        .ifPresent(trace ->
            traces.inject(trace, forwarded, (carrier, name, value) -> forwarded.set(name, value)));
    return forwarded;
  }

  /** As they came: what the framework makes of them is changed in places. */
  private static HttpHeaders offered(HttpServletRequest request) {
    HttpHeaders offered = new HttpHeaders();
    for (String name : Collections.list(request.getHeaderNames())) {
      offered.addAll(name, Collections.list(request.getHeaders(name)));
    }
    return offered;
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
