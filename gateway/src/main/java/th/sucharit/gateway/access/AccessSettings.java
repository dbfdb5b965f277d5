package th.sucharit.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import th.sucharit.gateway.edge.RequestPattern;

/**
 * Where tokens count and what is open without one.
 *
 * @param guarded where a token is looked at, and needed unless the request is open
 * @param open what anybody may call; the services still decide for themselves
 */
@ConfigurationProperties("sucharit.gateway.access")
public record AccessSettings(List<RequestPattern> guarded, List<RequestPattern> open) {

  boolean isGuarded(HttpServletRequest request) {
    return guarded.stream().anyMatch(pattern -> pattern.matches(request));
  }

  boolean isOpen(HttpServletRequest request) {
    return open.stream().anyMatch(pattern -> pattern.matches(request));
  }
}
