package th.sucharit.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: its address decides for citizens; a signed-in officer's choice ({@code
 * ?lang=en}) is kept in the session.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

  private static final String CHOICE = "lang";
  private static final String SIGNED_IN = "/officer";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (EnglishPaths.PREFIX.equals(request.getContextPath())) {
      return Languages.ENGLISH;
    }
    return request.getRequestURI().startsWith(SIGNED_IN) ? ofOfficer(request) : Languages.THAI;
  }

  private static Locale ofOfficer(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) {
      return Languages.THAI;
    }
    var asked = request.getParameter(CHOICE);
    if (asked != null) {
      session.setAttribute(CHOICE, asked.equals("en") ? Languages.ENGLISH : Languages.THAI);
    }
    return session.getAttribute(CHOICE) instanceof Locale chosen ? chosen : Languages.THAI;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the address of a page decides its language");
  }
}
