package th.sucharit.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.problem.Problems;

/** The outermost step: gives the request its id and the answer its protecting headers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EdgeFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(EdgeFilter.class);
  private static final String IN_LOGS = "requestId";

  private final EdgeSettings settings;
  private final Origin origin;
  private final Problems problems;

  EdgeFilter(EdgeSettings settings, Origin origin, Problems problems) {
    this.settings = settings;
    this.origin = origin;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestId id = RequestId.accept(request.getHeader(RequestId.HEADER));
    id.attach(request);
    response.setHeader(RequestId.HEADER, id.value());
    settings.protection().forEach(response::setHeader);
    if (origin.secure(request)) {
      response.setHeader("Strict-Transport-Security", settings.transportSecurity());
    }
    MDC.put(IN_LOGS, id.value());
    try {
      proceed(request, response, chain);
    } finally {
      MDC.remove(IN_LOGS);
    }
  }

  private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException e) {
      log.warn("Tokens cannot be checked: the issuer's keys are out of reach");
      problems.write(request, response, Problem.UNAVAILABLE);
    }
  }
}
