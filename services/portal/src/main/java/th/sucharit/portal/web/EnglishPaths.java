package th.sucharit.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves every public page in English below {@code /en}: the prefix acts as the context path, so
 * links and redirects keep it, and no cookie is needed to remember the language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class EnglishPaths extends OncePerRequestFilter {

  static final String PREFIX = "/en";

  /** For operators only, who ask in no language: what hides it elsewhere must not be gone round. */
  private static final String OPERATING = "/actuator";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      var english = failed != null && failed.startsWith(PREFIX + "/");
      chain.doFilter(english ? new English(request, request.getServletPath()) : request, response);
      return;
    }
    var path = request.getRequestURI();
    if (path.equals(PREFIX)) {
      response.sendRedirect(PREFIX + "/");
    } else if (path.startsWith(PREFIX + "/")) {
      var below = request.getServletPath().substring(PREFIX.length());
      if (below.equals(OPERATING) || below.startsWith(OPERATING + "/")) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        chain.doFilter(new English(request, below), response);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  /** The same request, mounted below {@code /en}. */
  private static final class English extends HttpServletRequestWrapper {

    private final String path;

    English(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getContextPath() {
      return PREFIX;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public String getRequestURI() {
      var uri = super.getRequestURI();
      return uri.startsWith(PREFIX + "/") ? uri : PREFIX + uri;
    }
  }
}
