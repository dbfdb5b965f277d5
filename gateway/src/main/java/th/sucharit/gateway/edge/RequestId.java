package th.sucharit.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which a request is found again in logs and answers. */
public record RequestId(String value) {

  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  /** The caller's own id when it is well formed, a new one otherwise. */
  static RequestId accept(@Nullable String offered) {
    return offered != null && WELL_FORMED.matcher(offered).matches()
        ? new RequestId(offered)
        : new RequestId(UUID.randomUUID().toString());
  }

  void attach(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The id of a request that has passed the edge. */
  public static RequestId of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof RequestId id ? id : accept(null);
  }
}
