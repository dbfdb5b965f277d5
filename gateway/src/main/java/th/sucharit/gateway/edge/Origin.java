package th.sucharit.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where a request really comes from: the connection, or what a trusted proxy says. Neither logged
 * nor stored.
 */
@Component
public class Origin {

  static final String FORWARDED_FOR = "X-Forwarded-For";
  static final String FORWARDED_PROTO = "X-Forwarded-Proto";

  private final TrustedProxies proxies;

  Origin(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /** The nearest address that is no trusted proxy. */
  public InetAddress address(HttpServletRequest request) {
    InetAddress nearest = InetAddress.ofLiteral(request.getRemoteAddr());
    for (String hop : hops(request)) {
      if (!proxies.include(nearest)) {
        return nearest;
      }
      try {
        nearest = InetAddress.ofLiteral(hop);
      } catch (IllegalArgumentException unreadable) {
        return nearest;
      }
    }
    return nearest;
  }

  /** Whether the caller came by https, here or at a trusted proxy. */
  public boolean secure(HttpServletRequest request) {
    return request.isSecure()
        || (proxies.include(InetAddress.ofLiteral(request.getRemoteAddr()))
            && "https".equalsIgnoreCase(request.getHeader(FORWARDED_PROTO)));
  }

  /** The addresses told, nearest first. */
  private static List<String> hops(HttpServletRequest request) {
    List<String> hops = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders(FORWARDED_FOR))) {
      Arrays.stream(header.split(",", -1)).map(String::strip).forEach(hops::add);
    }
    return hops.reversed();
  }
}
