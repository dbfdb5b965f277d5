package th.sucharit.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import th.sucharit.starter.events.Command;
import th.sucharit.starter.security.Caller;

/**
 * Makes writes repeatable: a request with an {@code Idempotency-Key} is carried out once; its
 * repetition gets the same answer.
 *
 * <p>One effect is guaranteed by the aggregate, which remembers its commands. Here the answer is
 * kept as well, unless it must not be stored ({@code Cache-Control: no-store}); then the repetition
 * is answered from the aggregate.
 */
final class CommandFilter extends OncePerRequestFilter {

  static final String KEY_HEADER = "Idempotency-Key";

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final int LANES = 256;

  private static final Logger log = LoggerFactory.getLogger(CommandFilter.class);

  private final AnswerStore answers;
  private final ProblemWriter problems;

  /** Repetitions that arrive together wait for the first on this instance. */
  private final ReentrantLock[] lanes =
      IntStream.range(0, LANES).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  CommandFilter(AnswerStore answers, ProblemWriter problems) {
    this.answers = answers;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WRITES.contains(request.getMethod()) || request.getHeader(KEY_HEADER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Caller caller = Caller.current();
    String key = request.getHeader(KEY_HEADER);
    try {
      CommandKeys.check(key, caller);
      try (HashedRequest hashed = HashedRequest.of(request)) {
        Command command = CommandKeys.command(request, caller, key, hashed.bodyHash());
        ReentrantLock lane = lanes[Math.floorMod(command.id().hashCode(), LANES)];
        lane.lock();
        try {
          once(command, CommandKeys.scope(caller), hashed, response, chain);
        } finally {
          lane.unlock();
        }
      }
    } catch (Problem refused) {
      problems.write(request, response, refused);
    } catch (DataAccessResourceFailureException databaseAway) {
      log.warn("Answers cannot be looked up: the database is out of reach");
      problems.write(request, response, StandardProblems.of(503));
    }
  }

  private void once(
      Command command,
      String scope,
      HashedRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Optional<KeptAnswer> earlier = answers.find(command, scope);
    if (earlier.isPresent()) {
      earlier.get().replay(response);
      return;
    }
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    try {
      command.<@org.jspecify.annotations.Nullable Void>run(() -> {
        chain.doFilter(request, kept);
        return null;
      });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
    answers.keep(command, scope, kept);
    kept.copyBodyToResponse();
  }
}
