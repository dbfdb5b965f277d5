package th.sucharit.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.io.Closer;
import org.springframework.http.MediaType;
import th.sucharit.gateway.routing.RoutingSettings.Kind;

/** A service's answer on its way to the caller; streams of events are passed on as they come. */
record UpstreamAnswer(ClassicHttpResponse answer, Kind kind, Cancellable call) {

  /** Concern one connection only, tell of the inside, or are the gateway's to write. */
  private static final Set<String> NEVER_PASSED =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "server",
          "x-powered-by",
          "date",
          "x-request-id",
          "strict-transport-security");

  /** On an API the gateway's own word counts. */
  private static final Set<String> NEVER_PASSED_BY_API =
      Set.of(
          "content-security-policy",
          "cross-origin-opener-policy",
          "cross-origin-resource-policy",
          "permissions-policy",
          "referrer-policy",
          "set-cookie",
          "x-content-type-options",
          "x-frame-options",
          "x-xss-protection");

  private static final int BUFFER = 16 * 1024;

  /** Writes all of it; the connection to the service is given back or, when broken off, closed. */
  void writeTo(HttpServletResponse response) throws IOException {
    boolean whole = false;
    try {
      Set<String> written = new HashSet<>();
      for (Header header : answer.getHeaders()) {
        String name = header.getName().toLowerCase(Locale.ROOT);
        if (passes(name) && written.add(name)) {
          response.setHeader(header.getName(), header.getValue());
        } else if (passes(name)) {
          response.addHeader(header.getName(), header.getValue());
        }
      }
      if (answer.getEntity() != null) {
        copy(answer.getEntity().getContent(), response.getOutputStream());
      }
      whole = true;
    } finally {
      if (!whole) {
        // otherwise closing would first read the rest, which a stream of events never ends
        call.cancel();
      }
      Closer.closeQuietly(answer);
    }
  }

  private boolean passes(String name) {
    return !NEVER_PASSED.contains(name)
        && (kind == Kind.PAGES || !NEVER_PASSED_BY_API.contains(name));
  }

  private void copy(InputStream body, OutputStream out) throws IOException {
    Header type = answer.getFirstHeader("Content-Type");
    boolean events = type != null && type.getValue().startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    if (events) {
      out.flush();
    }
    byte[] buffer = new byte[BUFFER];
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      out.write(buffer, 0, read);
      if (events) {
        out.flush();
      }
    }
  }
}
