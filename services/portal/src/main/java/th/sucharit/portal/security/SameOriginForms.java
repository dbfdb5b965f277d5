package th.sucharit.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site sends: by {@code Sec-Fetch-Site}, else by {@code Origin}. A
 * request with neither comes from no current browser and carries no cookie that could be abused.
 */
final class SameOriginForms extends OncePerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final String publicOrigin;

  SameOriginForms(String publicOrigin) {
    this.publicOrigin = publicOrigin;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READS.contains(request.getMethod()) || isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private boolean isOwn(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || origin.equals(publicOrigin)
        || isHost(origin, request.getHeader("X-Forwarded-Host"))
        || isHost(origin, request.getHeader(HttpHeaders.HOST));
  }

  private static boolean isHost(String origin, @Nullable String host) {
    try {
      return host != null && host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
