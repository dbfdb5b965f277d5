package th.sucharit.starter.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every handler says who may call it, with {@code @RolesAllowed} or {@code @PermitAll} on its
 * method; a service with a handler that says nothing does not start. The rule is checked before
 * anything of the request is read.
 */
final class RouteRules implements HandlerInterceptor, SmartInitializingSingleton {

  /** Handlers of libraries that show nothing of anybody. */
  private static final List<String> OPEN_LIBRARIES =
      List.of("org.springdoc.", "org.springframework.boot.webmvc.");

  private final java.util.function.Supplier<RequestMappingHandlerMapping> mapping;

  RouteRules(java.util.function.Supplier<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> silent =
        mapping.get().getHandlerMethods().entrySet().stream()
            .filter(entry -> !isRuled(entry.getValue()))
            .map(RouteRules::describe)
            .toList();
    if (!silent.isEmpty()) {
      throw new IllegalStateException("refuses to start: nobody said who may call " + silent);
    }
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      check(method, Caller.current());
    }
    return true;
  }

  private static void check(HandlerMethod method, Caller caller) {
    if (isOpen(method)) {
      return;
    }
    RolesAllowed rule = method.getMethodAnnotation(RolesAllowed.class);
    if (caller.anonymous()) {
      throw Refusals.tokenRequired();
    }
    if (rule == null || Arrays.stream(rule.value()).noneMatch(caller::has)) {
      throw Refusals.roleRequired();
    }
  }

  private static boolean isOpen(HandlerMethod method) {
    return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PermitAll.class)
        || OPEN_LIBRARIES.stream().anyMatch(method.getBeanType().getName()::startsWith);
  }

  private static boolean isRuled(HandlerMethod method) {
    return isOpen(method) || method.hasMethodAnnotation(RolesAllowed.class);
  }

  private static String describe(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    return entry.getKey() + " (" + entry.getValue().getShortLogMessage() + ")";
  }
}
