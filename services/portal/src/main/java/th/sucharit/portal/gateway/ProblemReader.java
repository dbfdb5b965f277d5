package th.sucharit.portal.gateway;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient.ResponseSpec.ErrorHandler;
import th.sucharit.portal.gateway.GatewayRefusal.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns an error answer of the gateway into the exception that pages understand. */
@Component
class ProblemReader implements ErrorHandler {

  private static final Reason UNEXPLAINED = new Reason(null, null, null, null);

  private final JsonMapper json;

  ProblemReader(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
    throw new GatewayRefusal(response.getStatusCode(), reason(response));
  }

  private Reason reason(ClientHttpResponse response) throws IOException {
    try {
      var reason = json.readValue(response.getBody(), Reason.class);
      return reason == null ? UNEXPLAINED : reason;
    } catch (JacksonException notJson) {
      return UNEXPLAINED;
    }
  }
}
