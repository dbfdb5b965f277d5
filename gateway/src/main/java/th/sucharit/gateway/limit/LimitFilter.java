package th.sucharit.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.problem.Problems;

/** Sends away whoever has to wait. */
final class LimitFilter extends OncePerRequestFilter {

  private final Function<HttpServletRequest, Optional<Duration>> wait;
  private final Problems problems;

  LimitFilter(Function<HttpServletRequest, Optional<Duration>> wait, Problems problems) {
    this.wait = wait;
    this.problems = problems;
  }

  /** Two of these stand in one chain: each has to do its own work. */
  @Override
  protected String getAlreadyFilteredAttributeName() {
    return LimitFilter.class.getName() + System.identityHashCode(this);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> retryAfter = wait.apply(request);
    if (retryAfter.isPresent()) {
      problems.write(request, response, Problem.RATE_LIMITED, retryAfter.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
