package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class TokenTests {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final RunningGateway gateway = RunningGateway.generous();

  @BeforeEach
  void forgetWhatWasAskedBefore() {
    gateway.forget();
  }

  /** Every address that is open to somebody, and for every guarded route one that is not. */
  static List<String> addresses() {
    Map<String, Object> access = settings("access.yml", "sucharit.gateway.access");
    Map<String, Object> routing = settings("routes.yml", "sucharit.gateway.routing");
    Stream<String> open =
        ((List<?>) access.get("open")).stream().map(entry -> entry.toString().split(" ")[1]);
    Stream<String> guarded =
        ((List<?>) routing.get("routes"))
            .stream()
                .map(route -> ((Map<?, ?>) route).get("path").toString())
                .filter(path -> !path.equals("/**"))
                .map(path -> path.replace("**", "something/else/1"));
    return Stream.concat(open, guarded)
        .map(path -> path.replace("/**", "/0/x001").replaceAll("\\{[a-zA-Z]+}", "5460802"))
        .distinct()
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> settings(String file, String root) {
    Map<String, Object> all =
        new Yaml().load(TokenTests.class.getClassLoader().getResourceAsStream(file));
    return (Map<String, Object>) all.get(root);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void refusesEveryBadTokenWithEveryMethod(String address) {
    for (String method : METHODS) {
      Callers.flawed()
          .forEach((flaw, token) -> {
            HttpResponse<String> answer = gateway.send(gateway.request(method, address, token));
            assertThat(answer.statusCode()).as("%s %s, %s", method, address, flaw).isEqualTo(401);
            if (!method.equals("HEAD")) {
              assertThat(answer.body()).contains("urn:sucharit:problem:token-invalid", "detailTh");
            }
          });
    }
    RunningGateway.SERVICES.forEach(
        name -> assertThat(gateway.service(name).wasAsked()).as(name).isFalse());
  }

  @Test
  void refusesWhatIsNotOpenWithoutToken() {
    Map<String, Object> access = settings("access.yml", "sucharit.gateway.access");
    int refused = 0;
    for (String address : addresses()) {
      for (String method : METHODS) {
        boolean open =
            ((List<?>) access.get("open"))
                .stream()
                    .map(entry -> entry.toString().split(" "))
                    .anyMatch(entry ->
                        entry[0].replace("GET", "GET HEAD").contains(method)
                            && address.matches(
                                entry[1]
                                    .replaceAll("\\{[a-zA-Z]+}", "[^/]+")
                                    .replace("/**", "/.*")));
        if (!open) {
          HttpResponse<String> answer = gateway.send(gateway.request(method, address));
          assertThat(answer.statusCode()).as("%s %s", method, address).isEqualTo(401);
          assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(100);
    RunningGateway.SERVICES.forEach(
        name -> assertThat(gateway.service(name).wasAsked()).as(name).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/registry/local-governments?province=46&q=%E0%B8%AB%E0%B9%89%E0%B8%A7%E0%B8%A2",
        "GET /api/registry/local-governments/5460802",
        "POST /api/complaints",
        "POST /api/complaints/receipts/status",
        "GET /api/complaints/statistics?fiscalYear=2567",
        "GET /api/plans/local-governments/5460802/plans",
        "GET /api/plans/abc",
        "GET /api/ledger/checkpoint",
        "GET /api/ledger/tile/0/x001/234",
        "GET /api/ledger/proofs/inclusion?event=1",
        "GET /api/complaints/openapi.json",
        "GET /open311/v2/services.json",
        "GET /open311/v2/requests/0123456789abcdef.xml?jurisdiction_id=5460802",
        "POST /open311/v2/requests.json",
        "POST /open311/v2/requests.xml"
      })
  void letsAnybodyCallWhatIsOpen(String call) {
    String[] parts = call.split(" ");

    assertThat(gateway.send(gateway.request(parts[0], parts[1])).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/complaints",
        "GET /api/complaints/1",
        "POST /api/complaints/1/accept",
        "GET /api/plans/1/findings",
        "POST /api/plans/import",
        "GET /api/ledger/stream-of-another-name",
        "POST /api/registry/local-governments/import"
      })
  void letsGoodTokensThroughToTheServicesDecision(String call) {
    String[] parts = call.split(" ");
    String token = Callers.officer("5460802", "somchai");

    var answer = gateway.send(gateway.request(parts[0], parts[1], token));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(gateway.service(parts[1].split("/")[2]).lastAsked().header("Authorization"))
        .isEqualTo("Bearer " + token);
  }

  @Test
  void seesThroughEncodedAddresses() {
    assertThat(gateway.get("/%61pi/complaints").statusCode()).isEqualTo(401);
    assertThat(gateway.get("/api/%63omplaints").statusCode()).isEqualTo(401);
    assertThat(gateway.get("/api/complaints/").statusCode()).isEqualTo(401);
    assertThat(
            gateway
                .send(
                    gateway.request(
                        "GET",
                        "/%61pi/ledger/checkpoint",
                        Callers.flawed().get("signed by somebody else")))
                .statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/ledger/tile/..%2f..%2factuator/health",
        "/api/registry/local-governments/..;/..;/x",
        "/api/ledger/tile/%2e%2e/stream",
        "/api//complaints",
        "/api/complaints;a=b",
        "/api/ledger/tile/%00"
      })
  void refusesAddressesThatCanBeReadInTwoWays(String address) {
    assertThat(gateway.get(address).statusCode()).isIn(400, 401, 404);
    RunningGateway.SERVICES.forEach(
        name -> assertThat(gateway.service(name).wasAsked()).as(name).isFalse());
  }

  @Test
  void takesTokensFromTheHeaderOnlyAndOneOnly() {
    String token = Callers.officer("5460802", "somchai");

    assertThat(gateway.get("/api/complaints?access_token=" + token).statusCode()).isEqualTo(401);
    assertThat(
            gateway
                .send(
                    gateway
                        .request("GET", "/api/complaints", token)
                        .header(
                            "Authorization",
                            "Bearer " + Callers.flawed().get("signed by somebody else")))
                .statusCode())
        .isEqualTo(401);
    assertThat(
            gateway
                .send(
                    gateway
                        .request("GET", "/api/complaints")
                        .header("Authorization", "Basic YWRtaW46YWRtaW4="))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void saysUnavailableWhenTokensCannotBeChecked() {
    var noKeys =
        RunningGateway.start(
            "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/certs");
    try {
      var answer =
          noKeys.send(noKeys.request("GET", "/api/complaints", Callers.officer("5460802", "a")));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("urn:sucharit:problem:unavailable");
    } finally {
      noKeys.stop();
    }
  }
}
