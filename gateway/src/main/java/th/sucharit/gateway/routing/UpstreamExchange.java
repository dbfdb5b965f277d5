package th.sucharit.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import th.sucharit.gateway.edge.BodyTooLarge;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.routing.RoutingSettings.Kind;
import th.sucharit.gateway.routing.RoutingSettings.Patience;
import th.sucharit.gateway.routing.RoutingSettings.Route;

/**
 * Calls a service. Written here and not taken from the framework because its clients read a stream
 * to the end before they let go of it, which a stream of events never reaches.
 */
@Component
class UpstreamExchange implements ProxyExchange {

  private static final Logger log = LoggerFactory.getLogger(UpstreamExchange.class);

  private final CloseableHttpClient client;
  private final Patience patience;
  private final Refusals refusals;

  UpstreamExchange(CloseableHttpClient client, RoutingSettings settings, Refusals refusals) {
    this.client = client;
    this.patience = settings.patience();
    this.refusals = refusals;
  }

  @Override
  public ServerResponse exchange(Request request) {
    HttpServletRequest servlet = request.getServerRequest().servletRequest();
    Optional<Route> route = Optional.ofNullable((Route) servlet.getAttribute(Forwarding.ROUTE));
    URI uri = Optional.ofNullable(request.getUri()).orElseThrow();
    try {
      var host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
      var call = call(request, uri, servlet);
      var answer = client.executeOpen(host, call, null);
      return GatewayServerResponse.status(answer.getCode())
          .build((incoming, response) -> {
            new UpstreamAnswer(answer, route.map(Route::kind).orElse(Kind.API), call)
                .writeTo(response);
            return null;
          });
    } catch (IOException e) {
      return refuse(e, route.map(Route::service).orElse("unknown"));
    }
  }

  private HttpUriRequestBase call(Request request, URI uri, HttpServletRequest servlet)
      throws IOException {
    var call = new HttpUriRequestBase(request.getMethod().name(), uri);
    call.setConfig(
        RequestConfig.custom()
            .setConnectionRequestTimeout(patience.connect().toMillis(), TimeUnit.MILLISECONDS)
            .setResponseTimeout(patience.answerTo(servlet).toMillis(), TimeUnit.MILLISECONDS)
            .build());
    request
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> call.addHeader(name, value)));
    if (servlet.getContentLengthLong() > 0
        || servlet.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      call.setEntity(
          new InputStreamEntity(servlet.getInputStream(), servlet.getContentLengthLong(), null));
    }
    return call;
  }

  /** Only the kind of failure is logged: its message would hold the address with its query. */
  private ServerResponse refuse(IOException failure, String service) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLarge) {
        return refusals.answer(Problem.TOO_LARGE);
      }
    }
    log.warn("{} does not answer: {}", service, failure.getClass().getSimpleName());
    boolean late =
        failure instanceof SocketTimeoutException && !(failure instanceof ConnectTimeoutException);
    return late
        ? refusals.answer(Problem.TIMED_OUT)
        : refusals.answer(Problem.UNAVAILABLE, patience.retryAfter());
  }
}
