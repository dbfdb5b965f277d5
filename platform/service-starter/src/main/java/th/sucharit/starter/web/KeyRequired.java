package th.sucharit.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a write without {@code Idempotency-Key}. */
final class KeyRequired implements HandlerInterceptor {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean write =
        handler instanceof HandlerMethod method
            && !READS.contains(request.getMethod())
            && !method.hasMethodAnnotation(SafePost.class)
            && !method.hasMethodAnnotation(KeyOptional.class);
    if (write && request.getHeader(CommandFilter.KEY_HEADER) == null) {
      throw CommandKeys.missing();
    }
    return true;
  }
}
