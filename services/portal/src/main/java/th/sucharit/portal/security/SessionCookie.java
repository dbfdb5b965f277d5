package th.sucharit.portal.security;

import jakarta.servlet.http.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;
import th.sucharit.portal.PortalSettings;

/** The officers' cookie travels by https only, wherever the portal is reached by https. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final boolean secure;

  SessionCookie(PortalSettings settings) {
    this.secure = "https".equals(settings.publicUrl().getScheme());
  }

  /** What makes a browser forget it. */
  static Cookie expired() {
    var cookie = new Cookie("sucharit-officer", "");
    cookie.setPath(Pages.OFFICER);
    cookie.setHttpOnly(true);
    cookie.setMaxAge(0);
    return cookie;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    server.getSettings().getSession().getCookie().setSecure(secure);
  }
}
