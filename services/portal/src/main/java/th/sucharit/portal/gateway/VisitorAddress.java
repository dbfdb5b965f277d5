package th.sucharit.portal.gateway;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands the visitor's address, as the gateway told it, back to the gateway, so that its rate limits
 * count visitors and not the portal; the portal itself neither reads nor keeps it.
 */
final class VisitorAddress implements ClientHttpRequestInterceptor {

  private static final String HEADER = "X-Forwarded-For";

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page) {
      var address = page.getRequest().getHeader(HEADER);
      if (address != null) {
        request.getHeaders().set(HEADER, address);
      }
    }
    return execution.execute(request, body);
  }
}
