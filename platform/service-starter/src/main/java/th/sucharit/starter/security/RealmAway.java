package th.sucharit.starter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;
import th.sucharit.starter.web.ProblemWriter;

/** Says that it is no fault of the caller when the realm's keys are out of reach. */
final class RealmAway extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(RealmAway.class);

  private final ProblemWriter problems;

  RealmAway(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException away) {
      log.warn("Tokens cannot be checked: the realm's keys are out of reach");
      problems.write(request, response, Refusals.cannotBeChecked());
    }
  }
}
