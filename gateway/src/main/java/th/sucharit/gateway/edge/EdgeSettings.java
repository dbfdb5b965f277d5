package th.sucharit.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What holds for every request.
 *
 * @param trustedProxies networks or host names whose word on the caller's address counts
 * @param protection headers of every answer; pages may set their own instead
 * @param transportSecurity the header added when the caller came by https
 * @param body the most that may be sent
 * @param largerBodies where more may be sent
 */
@ConfigurationProperties("sucharit.gateway.edge")
record EdgeSettings(
    List<String> trustedProxies,
    Map<String, String> protection,
    String transportSecurity,
    DataSize body,
    List<LargerBody> largerBodies) {

  /** More than usual may be sent there. */
  record LargerBody(RequestPattern request, DataSize size) {}

  DataSize bodyOf(HttpServletRequest request) {
    return largerBodies.stream()
        .filter(larger -> larger.request().matches(request))
        .findFirst()
        .map(LargerBody::size)
        .orElse(body);
  }
}
