package th.sucharit.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Requests of one method and path, written {@code GET /api/plans/*}; without a method, of any.
 * {@code GET} includes {@code HEAD}.
 */
public record RequestPattern(Set<String> methods, PathPattern path) {

  /** Reads the written form. */
  public static RequestPattern of(String text) {
    String[] parts = text.strip().split(" +", 2);
    String path = parts[parts.length - 1];
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a pattern reads [METHOD] /path: " + text);
    }
    return new RequestPattern(
        parts.length == 1 ? Set.of() : methods(parts[0]),
        PathPatternParser.defaultInstance.parse(path));
  }

  private static Set<String> methods(String method) {
    return method.equals("GET") ? Set.of("GET", "HEAD") : Set.of(method);
  }

  /** Whether the request is one of these; the path counts as the services will read it. */
  public boolean matches(HttpServletRequest request) {
    return (methods.isEmpty() || methods.contains(request.getMethod()))
        && path.matches(PathContainer.parsePath(request.getRequestURI()));
  }
}
