package th.sucharit.gateway.routing;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.DispatcherType;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.routing.RoutingSettings.Route;

/** The routes of the settings as the framework wants them. */
@Configuration(proxyBeanMethods = false)
class Routes {

  /** The server's own error pages are not for the services to answer. */
  private static final RequestPredicate FROM_OUTSIDE =
      request -> request.servletRequest().getDispatcherType() == DispatcherType.REQUEST;

  @Bean
  RouterFunction<ServerResponse> wayThrough(
      RoutingSettings settings,
      ForwardedHeaders headers,
      ProxyExchange exchange,
      Refusals refusals) {
    var routes = GatewayRouterFunctions.route();
    for (String hidden : settings.hidden()) {
      routes.route(FROM_OUTSIDE.and(path(hidden)), request -> refusals.answer(Problem.NOT_FOUND));
    }
    for (Route route : settings.routes()) {
      routes.route(
          FROM_OUTSIDE.and(leadingTo(route)),
          new Forwarding(route, settings.addressOf(route), headers, exchange));
    }
    return routes
        .route(FROM_OUTSIDE, request -> refusals.answer(Problem.NOT_FOUND))
        .onError(
            IllegalArgumentException.class,
            (failure, request) -> refusals.answer(Problem.MALFORMED))
        .build();
  }

  private static RequestPredicate leadingTo(Route route) {
    RequestPredicate fits = path(route.path());
    return route.unless() == null ? fits : fits.and(path(route.unless()).negate());
  }
}
