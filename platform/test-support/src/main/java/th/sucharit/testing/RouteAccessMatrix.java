package th.sucharit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import th.sucharit.starter.security.Roles;

/**
 * Calls every route of a service with every token that must be refused: forged, unsigned, expired,
 * of another audience or issuer, none, and of each role that the route does not name. A service's
 * {@code AccessIT} extends it and is complete.
 */
@ServiceTest
public abstract class RouteAccessMatrix {

  private static final String SOME_LOCAL_GOVERNMENT = "5460802";

  @Autowired private RestTestClient http;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  /** A way into the service. */
  private record Route(HttpMethod method, String path, HandlerMethod handler) {
    List<String> allowed() {
      RolesAllowed rule = handler.getMethodAnnotation(RolesAllowed.class);
      return rule == null ? List.of() : Arrays.asList(rule.value());
    }

    boolean open() {
      return allowed().isEmpty();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @TestFactory
  Stream<DynamicTest> refusesTokensThatAreNotOfTheRealm() {
    return routes()
        .map(route ->
            DynamicTest.dynamicTest(
                route.toString(),
                () ->
                    TestTokens.refused(SOME_LOCAL_GOVERNMENT)
                        .forEach(token -> assertThat(call(route, token)).isEqualTo(401))));
  }

  @TestFactory
  Stream<DynamicTest> refusesToGoOnWithoutToken() {
    return routes()
        .filter(route -> !route.open())
        .map(route ->
            DynamicTest.dynamicTest(
                route.toString(), () -> assertThat(status(request(route))).isEqualTo(401)));
  }

  @TestFactory
  Stream<DynamicTest> refusesEveryRoleThatTheRouteDoesNotName() {
    return routes()
        .filter(route -> !route.open())
        .map(route ->
            DynamicTest.dynamicTest(
                route.toString(),
                () ->
                    tokens().entrySet().stream()
                        .filter(role -> !route.allowed().contains(role.getKey()))
                        .forEach(role ->
                            assertThat(call(route, role.getValue()))
                                .as(role.getKey())
                                .isEqualTo(403))));
  }

  private static Map<String, String> tokens() {
    return Map.of(
        Roles.OFFICER,
        TestTokens.officer(SOME_LOCAL_GOVERNMENT),
        Roles.EXECUTIVE,
        TestTokens.executive(SOME_LOCAL_GOVERNMENT),
        Roles.INVESTIGATOR,
        TestTokens.investigator(SOME_LOCAL_GOVERNMENT),
        Roles.COUNCIL_AUDITOR,
        TestTokens.councilAuditor(SOME_LOCAL_GOVERNMENT),
        Roles.PROVINCIAL_OFFICER,
        TestTokens.provincialOfficer("46"),
        Roles.AUDITOR,
        TestTokens.auditor(),
        Roles.ADMINISTRATOR,
        TestTokens.administrator(),
        "of no known role",
        TestTokens.token("mayor", Map.of("local_government", SOME_LOCAL_GOVERNMENT)));
  }

  private int call(Route route, String token) {
    return status(request(route).header("Authorization", "Bearer " + token));
  }

  private RestTestClient.RequestBodySpec request(Route route) {
    return http.method(route.method())
        .uri(route.path())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"1\"");
  }

  private static int status(RestTestClient.RequestHeadersSpec<?> request) {
    return request.exchange().returnResult().getStatus().value();
  }

  private Stream<Route> routes() {
    List<Route> all =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(entry -> entry.getValue().getBeanType().getName().startsWith("th.sucharit."))
            .flatMap(entry ->
                entry.getKey().getPatternValues().stream()
                    .flatMap(path ->
                        methods(entry.getKey().getMethodsCondition().getMethods())
                            .map(method ->
                                new Route(
                                    method,
                                    path.replaceAll("\\{\\*?[^}]*}", "1"),
                                    entry.getValue()))))
            .toList();
    assertThat(all).as("routes of this service").isNotEmpty();
    return all.stream();
  }

  private static Stream<HttpMethod> methods(java.util.Set<RequestMethod> named) {
    return named.isEmpty()
        ? Stream.of(HttpMethod.GET)
        : named.stream().map(RequestMethod::asHttpMethod);
  }
}
