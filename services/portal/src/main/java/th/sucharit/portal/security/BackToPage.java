package th.sucharit.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * After signing in, goes on to the page that was asked for, by its path only: behind the gateway
 * the portal sees another host name than browsers do.
 */
final class BackToPage implements AuthenticationSuccessHandler {

  private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication officer)
      throws IOException {
    var page = asked.getRequest(request, response);
    asked.removeRequest(request, response);
    response.sendRedirect(
        page instanceof DefaultSavedRequest saved && "GET".equals(saved.getMethod())
            ? address(saved)
            : Pages.AFTER_SIGN_IN);
  }

  private static String address(DefaultSavedRequest saved) {
    var path = saved.getRequestURI();
    var query = saved.getQueryString();
    if (path == null) {
      return Pages.AFTER_SIGN_IN;
    }
    return query == null ? path : path + "?" + query;
  }
}
