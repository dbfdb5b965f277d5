package th.sucharit.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import th.sucharit.gateway.routing.RoutingSettings.Route;

/**
 * Hands a request on along its route, path and query exactly as they came: parameters are not
 * looked at, so that nothing of a form ever turns up in an address.
 */
record Forwarding(Route route, String address, ForwardedHeaders headers, ProxyExchange exchange)
    implements HandlerFunction<ServerResponse> {

  /** Says on a request which route it took. */
  static final String ROUTE = Route.class.getName();

  @Override
  public ServerResponse handle(ServerRequest request) {
    HttpServletRequest servlet = request.servletRequest();
    servlet.setAttribute(ROUTE, route);
    return exchange.exchange(
        exchange.request(request).uri(target(servlet)).headers(headers.of(servlet, route)).build());
  }

  private URI target(HttpServletRequest request) {
    String path = request.getRequestURI();
    String strip = route.strip();
    String query = request.getQueryString();
    return URI.create(
        address
            + (strip == null ? path : path.substring(strip.length()))
            + (query == null ? "" : "?" + query));
  }
}
