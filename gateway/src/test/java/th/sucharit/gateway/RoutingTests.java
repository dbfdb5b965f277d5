package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RoutingTests {

  private final RunningGateway gateway = RunningGateway.generous();
  private final String officer = Callers.officer("5460802", "somchai");

  @BeforeEach
  void forgetWhatWasAskedBefore() {
    gateway.forget();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/registry/local-governments/5460802, registry, /registry/local-governments/5460802",
    "/api/plans/1/findings, plans, /plans/1/findings",
    "/api/complaints, complaints, /complaints",
    "/api/risk-assessment/criteria, risk-assessment, /risk-assessment/criteria",
    "/api/disclosure/documents, disclosure, /disclosure/documents",
    "/api/ita-reporting/frameworks/2569, ita-reporting, /ita-reporting/frameworks/2569",
    "/api/oversight/overview, oversight, /oversight/overview",
    "/api/ledger/entries?from=0&limit=2, ledger, /ledger/entries?from=0&limit=2",
    "/open311/v2/services.json, complaints, /open311/v2/services.json",
    "/, portal, /",
    "/local-governments/5460802/plan, portal, /local-governments/5460802/plan",
    "/apiary, portal, /apiary",
    "/assets/sarabun.woff2?v=1, portal, /assets/sarabun.woff2?v=1"
  })
  void leadsEachAddressToItsService(String address, String service, String arrivesAs) {
    assertThat(gateway.send(gateway.request("GET", address, officer)).body())
        .isEqualTo("{\"service\":\"" + service + "\"}");
    assertThat(gateway.service(service).lastAsked().target()).isEqualTo(arrivesAs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/unknown",
        "/api/of-nobody/overview",
        "/api/actuator/health",
        "/error"
      })
  void knowsNoOtherAddresses(String address) {
    var answer = gateway.send(gateway.request("GET", address, officer));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("urn:sucharit:problem:not-found", "ไม่พบข้อมูล");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/prometheus",
        "/actuator/env",
        "/%61ctuator/prometheus",
        "/en/actuator",
        "/en/actuator/prometheus",
        "/en/%61ctuator/health",
        "/api/registry/actuator/health",
        "/api/complaints/actuator/prometheus"
      })
  void hidesTheOperatingEndpointsOfServices(String address) {
    assertThat(gateway.send(gateway.request("GET", address, officer)).statusCode()).isEqualTo(404);
    RunningGateway.SERVICES.forEach(
        name -> assertThat(gateway.service(name).wasAsked()).as(name).isFalse());
  }

  @Test
  void tellsItsOwnHealthAndNothingMore() {
    assertThat(gateway.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void handsOnBodiesAsTheyAre(String method) {
    String form = "receipt=ABCD-EFGH&note=%E0%B8%81+b";
    var request =
        gateway
            .request(method, "/api/complaints/1?a=b+c&d=%2B%20", officer)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form));

    assertThat(gateway.send(request).statusCode()).isEqualTo(200);

    var asked = gateway.service("complaints").lastAsked();
    assertThat(asked.method()).isEqualTo(method);
    assertThat(asked.target()).isEqualTo("/complaints/1?a=b+c&d=%2B%20");
    assertThat(asked.text()).isEqualTo(form);
    assertThat(asked.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(asked.header("Content-Length")).isEqualTo(String.valueOf(form.length()));
  }

  @Test
  void handsOnMultipartForms() {
    String body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nข้อความ\r\n--x--\r\n";
    var request =
        gateway
            .request("POST", "/local-governments/5460802/complain")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body));

    assertThat(gateway.send(request).statusCode()).isEqualTo(200);
    assertThat(gateway.service("portal").lastAsked().text()).isEqualTo(body);
  }

  @Test
  void handsOnWhatClientsNeedAndTheServicesAnswer() {
    var request =
        gateway
            .request("GET", "/api/plans/1/teapot", officer)
            .header("Idempotency-Key", "k1")
            .header("If-Match", "\"7\"")
            .header("Accept-Language", "th");

    var answer = gateway.send(request);

    assertThat(answer.statusCode()).isEqualTo(418);
    var asked = gateway.service("plans").lastAsked();
    assertThat(asked.header("Idempotency-Key")).isEqualTo("k1");
    assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
    assertThat(asked.header("Accept-Language")).isEqualTo("th");
    assertThat(gateway.get("/api/plans/1").headers().firstValue("ETag")).hasValue("\"7\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-User",
        "X-User-Id",
        "X-Userinfo",
        "X-Forwarded-User",
        "X-Forwarded-Email",
        "X-Forwarded-Groups",
        "X-Forwarded-Prefix",
        "X-Auth-Request-User",
        "X-Remote-User",
        "Remote-User",
        "X-Roles",
        "X-Role",
        "X-Groups",
        "X-Tenant-Id",
        "X-Local-Government",
        "X-Province",
        "X-Sucharit-Role",
        "X-SSL-Client-Cert",
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-HTTP-Method-Override",
        "X-Real-IP",
        "True-Client-IP",
        "Forwarded",
        "baggage",
        "Proxy-Authorization"
      })
  void dropsWhatCallersClaimToBe(String header) {
    for (String address : new String[] {"/api/complaints/1", "/officer"}) {
      gateway.send(gateway.request("GET", address, officer).header(header, "admin"));

      String service = address.startsWith("/api") ? "complaints" : "portal";
      assertThat(gateway.service(service).lastAsked().headers().get(header)).isNull();
    }
  }

  @Test
  void keepsCookiesFromServicesAndTokensFromPages() {
    gateway.send(gateway.request("GET", "/api/plans/1", officer).header("Cookie", "s=1"));
    gateway.send(gateway.request("GET", "/officer", officer).header("Cookie", "s=1"));

    assertThat(gateway.service("plans").lastAsked().header("Cookie")).isNull();
    var page = gateway.service("portal").lastAsked();
    assertThat(page.header("Cookie")).isEqualTo("s=1");
    assertThat(page.header("Authorization")).isNull();
    assertThat(gateway.get("/api/plans/1").headers().allValues("Set-Cookie")).isEmpty();
    assertThat(gateway.get("/officer").headers().allValues("Set-Cookie"))
        .containsExactly("a=1", "b=2");
  }

  @Test
  void tellsTheAddressOfVisitorsToThePortalOnly() {
    gateway.send(gateway.request("GET", "/status").header("X-Forwarded-For", "203.0.113.7"));
    gateway.send(gateway.request("GET", "/api/plans/1").header("X-Forwarded-For", "203.0.113.7"));

    assertThat(gateway.service("portal").lastAsked().header("X-Forwarded-For"))
        .isEqualTo("203.0.113.7");
    assertThat(gateway.service("plans").lastAsked().header("X-Forwarded-For")).isNull();
  }

  @Test
  void logsNeitherBodiesNorQueriesNorAddresses(CapturedOutput output) {
    gateway.send(
        gateway
            .request("POST", "/api/complaints/receipts/status?q=in-the-query")
            .header("X-Forwarded-For", "203.0.113.77")
            .POST(BodyPublishers.ofString("{\"receipt\":\"in-the-body\"}")));
    gateway.send(
        gateway
            .request("GET", "/api/complaints/sleepy?q=in-the-query", officer)
            .header("X-Forwarded-For", "203.0.113.77"));
    gateway.send(
        gateway.request("GET", "/api/complaints?q=in-the-query", Callers.flawed().get("expired")));

    assertThat(output.getAll())
        .contains("complaints does not answer")
        .doesNotContain("in-the-query", "in-the-body", "203.0.113.77", officer);
  }
}
