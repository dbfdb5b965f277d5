package th.sucharit.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.problem.Problems;

/** Refuses bodies that are too large, announced or not. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class BodyLimit extends OncePerRequestFilter {

  private final EdgeSettings settings;
  private final Problems problems;

  BodyLimit(EdgeSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = settings.bodyOf(request).toBytes();
    if (request.getContentLengthLong() > most) {
      problems.write(request, response, Problem.TOO_LARGE);
    } else {
      chain.doFilter(new Measured(request, most), response);
    }
  }

  private static final class Measured extends HttpServletRequestWrapper {

    private final long most;

    Measured(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new MeasuredBody(super.getInputStream(), most);
    }
  }
}
