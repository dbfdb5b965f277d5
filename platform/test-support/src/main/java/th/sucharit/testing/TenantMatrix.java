package th.sucharit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.testing.TenantPolicy.Way;

/**
 * Goes every way to the things of a local government as everybody and from everywhere, and holds
 * what comes back against the policy that the service declares: who may gets on and sees the thing,
 * anybody else is refused and sees no word of it. A route that the policy does not name fails. A
 * service's {@code TenancyIT} extends it.
 */
@ServiceTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS) // a database of its own, whatever ran before
public abstract class TenantMatrix {

  /** Whose things there are: two of a province, its own organisation, one elsewhere. */
  private static final List<Jurisdiction> OWNERS =
      List.of(
          Jurisdiction.of("5460802", "46"),
          Jurisdiction.of("6460803", "46"),
          Jurisdiction.of("2460101", "46"),
          Jurisdiction.of("3650102", "65"),
          // by its digits it would lie in the first one's province and district
          Jurisdiction.of("5460801", "40"));

  private final Map<Someone, Optional<String>> tokens = new HashMap<>();

  @Autowired private RestTestClient http;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  /**
   * The things of one local government.
   *
   * @param names what stands for the variables of paths and bodies; {@code code} need not be named
   * @param marks words, of which one at least stands in each of these things and none in anybody
   *     else's; nothing that stands in an address
   */
  public record Things(Map<String, String> names, List<String> marks) {}

  /** Who may go which way, and which routes lead to nobody's things. */
  protected abstract TenantPolicy policy();

  /** Makes things that belong to a local government. */
  protected abstract Things make(Jurisdiction owner);

  @Test
  void namesEveryRouteOfTheService() {
    Set<String> named = new TreeSet<>(policy().ofNobody());
    policy().ways().forEach(way -> named.add(way.route()));
    Set<String> routes =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(entry -> entry.getValue().getBeanType().getName().startsWith("th.sucharit."))
            .filter(entry ->
                !entry.getValue().getBeanType().getName().startsWith("th.sucharit.starter."))
            .flatMap(entry ->
                entry.getKey().getMethodsCondition().getMethods().stream()
                    .flatMap(method ->
                        entry.getKey().getPatternValues().stream()
                            .map(path -> method + " " + path)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).as("routes of which nobody said whose things they show").containsAll(routes);
  }

  @TestFactory
  Stream<DynamicTest> letsEverybodySoFarAndNoFurther() {
    Map<Jurisdiction, Things> things = new LinkedHashMap<>();
    OWNERS.forEach(owner -> things.put(owner, make(owner)));
    return policy().ways().stream()
        .map(way ->
            DynamicTest.dynamicTest(way.method() + " " + way.target(), () -> walk(way, things)));
  }

  private void walk(Way way, Map<Jurisdiction, Things> things) {
    for (Someone someone : Someone.everybody(OWNERS)) {
      if (way.leadsToOneThing()) {
        things.forEach((owner, theirs) -> {
          if (someone.isWorthAsking(way, owner)) {
            Map<String, String> names = new LinkedHashMap<>(theirs.names());
            names.put("code", owner.localGovernment().code());
            way.meant()
                .forEach((variable, name) ->
                    names.put(variable, String.valueOf(theirs.names().get(name))));
            judge(way, someone, owner, theirs, go(way, someone, names));
          }
        });
      } else if (OWNERS.stream().anyMatch(owner -> someone.isWorthAsking(way, owner))) {
        Answer answer = go(way, someone, Map.of());
        things.forEach((owner, theirs) -> judge(way, someone, owner, theirs, answer));
      }
    }
  }

  private record Answer(int status, String body) {}

  private static void judge(
      Way way, Someone someone, Jurisdiction owner, Things theirs, Answer answer) {
    String cell = "%s as %s, things of %s: %s".formatted(way.route(), someone, owner, answer);
    if (someone.may(way, owner)) {
      assertThat(answer.status()).as(cell).isNotIn(401, 403, 404);
      if (way.method().equals("GET")) {
        assertThat(theirs.marks()).as(cell).anyMatch(answer.body()::contains);
      }
      return;
    }
    assertThat(theirs.marks()).as(cell).noneMatch(answer.body()::contains);
    if (way.leadsToOneThing() || !someone.isAnybodyAt(way)) {
      assertThat(someone.refusals(way)).as(cell).contains(answer.status());
    }
  }

  private Answer go(Way way, Someone someone, Map<String, String> names) {
    RestTestClient.RequestBodySpec request =
        http.method(HttpMethod.valueOf(way.method()))
            .uri(filled(way.target(), names))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            // never the present version: whoever gets on changes nothing
            .header("If-Match", "\"0\"");
    tokens
        .computeIfAbsent(someone, Someone::token)
        .ifPresent(token -> request.header("Authorization", "Bearer " + token));
    if (way.body() != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(filled(way.body(), names));
    }
    var result = request.exchange().expectBody(String.class).returnResult();
    String body = result.getResponseBody();
    return new Answer(result.getStatus().value(), body == null ? "" : body);
  }

  private static String filled(String template, Map<String, String> names) {
    String filled = template;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return filled;
  }
}
