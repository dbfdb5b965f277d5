package th.sucharit.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.portal.gateway.GatewayRefusal;

/** Says kindly what went wrong (หน้าแจ้งข้อผิดพลาด) and what to do next. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  @RequestMapping("/error")
  ModelAndView failed(HttpServletRequest request) {
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return page(status == null ? HttpStatus.NOT_FOUND.value() : status, null);
  }

  @ExceptionHandler
  ModelAndView refused(GatewayRefusal refusal, Locale locale, HttpServletRequest request) {
    return refusal.is(HttpStatus.UNAUTHORIZED.value()) && isOfficers(request)
        ? signInEnded(request)
        : page(refusal.status(), refusal.text(locale).orElse(null));
  }

  /** The sign-in ended at the identity provider, or its token cannot be renewed. */
  @ExceptionHandler(OAuth2AuthorizationException.class)
  ModelAndView signInEnded(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return new ModelAndView("redirect:/sign-in-failed");
  }

  private static boolean isOfficers(HttpServletRequest request) {
    return request.getServletPath().startsWith("/officer");
  }

  @ExceptionHandler
  ModelAndView unreachable(ResourceAccessException failure) {
    LOG.warn("gateway not reachable: {}", failure.getClass().getSimpleName());
    return page(HttpStatus.SERVICE_UNAVAILABLE.value(), null);
  }

  @ExceptionHandler
  ModelAndView notUnderstood(RestClientException failure) {
    LOG.error("answer of the gateway not understood", failure);
    return page(HttpStatus.BAD_GATEWAY.value(), null);
  }

  private static ModelAndView page(int status, @Nullable String reason) {
    var page = new ModelAndView("error");
    page.setStatus(HttpStatus.valueOf(shown(status)));
    page.addObject("kind", kind(status));
    page.addObject("status", shown(status));
    page.addObject("reason", reason);
    return page;
  }

  private static int shown(int status) {
    return HttpStatus.resolve(status) == null || status < 400 ? 500 : status;
  }

  private static String kind(int status) {
    return switch (status) {
      case 400, 405, 415, 422 -> "bad-request";
      case 401, 403 -> "forbidden";
      case 404, 410 -> "not-found";
      case 413 -> "too-large";
      case 429 -> "too-many";
      case 502, 503, 504 -> "unavailable";
      default -> "failure";
    };
  }
}
