package th.sucharit.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What browsers may keep: nothing where a receipt, a complaint or an answer is shown or typed;
 * other public pages only for going back, checked again each time. Assets name their own time.
 */
final class Caching implements HeaderWriter {

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      return;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, isPrivate(request) ? "no-store" : "no-cache");
  }

  private static boolean isPrivate(HttpServletRequest request) {
    var path = request.getServletPath();
    return !request.getMethod().equals("GET")
        || path.startsWith("/status")
        || path.startsWith("/survey")
        || path.endsWith("/complain");
  }
}
