package th.sucharit.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import th.sucharit.testing.fuzz.ApiDescription.Operation;
import th.sucharit.testing.fuzz.Verdict.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every operation that a service describes as OpenAPI what it does not expect, as everybody:
 * it never fails, never shows its inside and always says why in English and Thai. A service's
 * {@code FuzzIT} extends it.
 *
 * <p>{@code -Dsucharit.fuzz.requests=20000} sends that many, {@code -Dsucharit.fuzz.seed} others.
 */
@ServiceTest
public abstract class RouteFuzz {

  private static final int REQUESTS = Integer.getInteger("sucharit.fuzz.requests", 600);
  private static final long SEED = Long.getLong("sucharit.fuzz.seed", 20_261_121L);
  private static final int TOLD = 25;

  /** What no other test looks at. */
  private static final Jurisdiction OWN = Jurisdiction.of("5390198", "39");

  private static final List<String> PLACES =
      List.of(OWN.localGovernment().code(), OWN.province().code(), "9999999", "2569");

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Value("${spring.application.name}")
  private String service;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final JsonMapper json = JsonMapper.builder().build();
  private final Found found = new Found();
  private final Map<String, String> tokens = tokens();

  /** Addresses of foreign standards, which have a form of their own for refusals. */
  protected boolean isForeign(String path) {
    return false;
  }

  /** What leads further than anything drawn by lot, by the name of the parameter or field. */
  protected Map<String, List<String>> known() {
    return Map.of();
  }

  /** Addresses that answer without end. */
  protected boolean isEndless(String path) {
    return false;
  }

  @Test
  void refusesEverythingThatIsNotExpectedInGoodOrder() throws Exception {
    RegistryFacts.register(OWN);
    ApiDescription api =
        new ApiDescription(json.readTree(send(get("/" + service + "/openapi.json")).text()));
    List<Operation> operations =
        api.operations().stream().filter(one -> !isEndless(one.path())).toList();
    assertThat(operations).as("operations described").isNotEmpty();
    Map<String, List<String>> roles = roles();
    found.know(known());
    found.know(Map.of("localGovernment", PLACES, "code", PLACES, "jurisdiction_id", PLACES));
    Map<String, String> faults = new LinkedHashMap<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      Draw draw = new Draw(SEED * 31 + i);
      Operation operation = operations.get(i % operations.size());
      Attempt attempt =
          new Attempts(new Values(api, found, draw, PLACES), found, draw)
              .at(operation, token(roles.getOrDefault(operation.toString(), List.of()), draw));
      Answer answer = send(attempt.request(base()));
      statuses.merge(answer.status(), 1, Integer::sum);
      Verdict.on(attempt, answer, isForeign(operation.path()))
          .ifPresent(fault ->
              faults.putIfAbsent(
                  operation + " " + fault,
                  "%s%n    %s%n    %s".formatted(fault, attempt, told(answer))));
    }
    System.out.println(service + ": " + REQUESTS + " requests, answered " + statuses);
    assertThat(faults.values().stream().limit(TOLD)).as("faults, of each kind one").isEmpty();
    assertThat(statuses.keySet()).as("some get through").anyMatch(status -> status < 300);
  }

  private static String told(Answer answer) {
    return answer.status()
        + " "
        + answer.mediaType()
        + " "
        + answer.text().substring(0, Math.min(400, answer.text().length()));
  }

  private Optional<String> token(List<String> allowed, Draw draw) {
    if (!allowed.isEmpty() && draw.in100(85)) {
      return Optional.ofNullable(tokens.get(draw.one(allowed)));
    }
    return draw.in100(30) ? Optional.empty() : Optional.of(draw.one(List.copyOf(tokens.values())));
  }

  private static Map<String, String> tokens() {
    String own = OWN.localGovernment().code();
    Map<String, String> tokens = new TreeMap<>();
    tokens.put(Roles.OFFICER, TestTokens.officer(own));
    tokens.put(Roles.EXECUTIVE, TestTokens.executive(own));
    tokens.put(Roles.INVESTIGATOR, TestTokens.investigator(own));
    tokens.put(Roles.COUNCIL_AUDITOR, TestTokens.councilAuditor(own));
    tokens.put(Roles.PROVINCIAL_OFFICER, TestTokens.provincialOfficer(OWN.province().code()));
    tokens.put(Roles.AUDITOR, TestTokens.auditor());
    tokens.put(Roles.ADMINISTRATOR, TestTokens.administrator());
    tokens.put("without a place", TestTokens.token(Roles.OFFICER, Map.of()));
    return tokens;
  }

  /** Who is let in where, by operation. */
  private Map<String, List<String>> roles() {
    Map<String, List<String>> roles = new HashMap<>();
    mapping
        .getHandlerMethods()
        .forEach((info, handler) -> {
          RolesAllowed rule = handler.getMethodAnnotation(RolesAllowed.class);
          for (var method : info.getMethodsCondition().getMethods()) {
            for (String path : info.getPatternValues()) {
              roles.put(
                  method + " " + path.replaceAll("\\{\\*?([^:}]+)[^}]*}", "{$1}"),
                  rule == null ? List.of() : Arrays.asList(rule.value()));
            }
          }
        });
    return roles;
  }

  private URI base() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(base() + path)).build();
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = answered(request);
    found.noteVersion(response.headers().firstValue("ETag").orElse(null));
    String mediaType = response.headers().firstValue("Content-Type").orElse("");
    String text = new String(response.body(), StandardCharsets.UTF_8);
    if (response.statusCode() < 300 && mediaType.startsWith("application/json")) {
      try {
        found.note(json.readTree(text));
      } catch (JacksonException e) {
        throw new AssertionError("an answer that is no JSON to " + request, e);
      }
    }
    return new Answer(response.statusCode(), mediaType, text);
  }

  /** A connection on which too much was sent is closed, and the next request on it meets that. */
  private HttpResponse<byte[]> answered(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException closed) {
      return http.send(request, BodyHandlers.ofByteArray());
    }
  }
}
