package th.sucharit.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The public ends of signing in: coming back, and failing (ลงชื่อเข้าใช้). */
@Controller
class SignInPages {

  /**
   * The identity provider sends officers back here; the session's cookie is only sent below {@code
   * /officer}, so they go on there.
   */
  @GetMapping(Pages.SIGN_IN_RETURN)
  String signedIn(HttpServletRequest request) {
    return "redirect:" + Pages.SIGN_IN_CHECK + "?" + request.getQueryString();
  }

  @GetMapping(Pages.SIGN_IN_FAILED)
  @ResponseStatus(HttpStatus.UNAUTHORIZED)
  String failed() {
    return "sign-in-failed";
  }
}
