package th.sucharit.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.UnsupportedCharsetException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a {@code Content-Type} that is none, which nothing behind it can deal with. */
final class BodyType implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String contentType = request.getContentType();
    if (StringUtils.hasText(contentType) && !isOne(contentType)) {
      throw StandardProblems.of(415);
    }
    return true;
  }

  private static boolean isOne(String contentType) {
    try {
      return MediaType.parseMediaType(contentType).isConcrete();
    } catch (InvalidMediaTypeException | UnsupportedCharsetException none) {
      return false;
    }
  }
}
