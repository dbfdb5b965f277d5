package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTests {

  private static final int MEGABYTE = 1024 * 1024;

  private final RunningGateway gateway = RunningGateway.generous();
  private final String officer = Callers.officer("5460802", "somchai");

  @ParameterizedTest
  @CsvSource({
    "/api/plans/1, 200",
    "/api/complaints, 401",
    "/api/plans//1, 400",
    "/actuator/env, 404",
    "/api/complaints/receipts/status, 401"
  })
  void protectsEveryAnswerOfTheApi(String address, int status) {
    var answer = gateway.get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    var headers = answer.headers();
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    assertThat(headers.firstValue("X-Request-Id")).isPresent();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void leavesThePortalItsOwnPolicies() {
    var headers = gateway.get("/").headers();

    assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'self'");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
  }

  @Test
  void asksForHttpsFromThoseWhoCameByIt() {
    String header = "Strict-Transport-Security";

    assertThat(gateway.get("/").headers().firstValue(header)).isEmpty();
    assertThat(
            gateway
                .send(gateway.request("GET", "/").header("X-Forwarded-Proto", "https"))
                .headers()
                .firstValue(header))
        .hasValue("max-age=31536000; includeSubDomains");
    assertThat(gateway.service("portal").lastAsked().header("X-Forwarded-Proto"))
        .isEqualTo("https");
  }

  @Test
  void keepsAWellFormedRequestId() {
    var answer =
        gateway.send(
            gateway.request("GET", "/api/plans/1").header("X-Request-Id", "case-2567.0001"));

    assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("case-2567.0001");
    assertThat(gateway.service("plans").lastAsked().headers().get("X-Request-Id"))
        .isEqualTo(List.of("case-2567.0001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with space 1234", "<script>alert(1)</script>", "ไม่ถูกต้อง12"})
  void replacesAnIllFormedRequestId(String offered) {
    var request = gateway.request("GET", "/api/plans/1");
    if (offered.chars().allMatch(c -> c < 128)) {
      request.header("X-Request-Id", offered);
    }

    String id = gateway.send(request).headers().firstValue("X-Request-Id").orElseThrow();

    assertThat(id).matches("[0-9a-f-]{36}");
    assertThat(gateway.service("plans").lastAsked().header("X-Request-Id")).isEqualTo(id);
  }

  @Test
  void continuesTheCallersTrace() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    gateway.send(
        gateway
            .request("GET", "/api/plans/1")
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

    var asked = gateway.service("plans").lastAsked();
    assertThat(asked.headers().get("traceparent")).hasSize(1);
    assertThat(asked.header("traceparent"))
        .matches("00-" + trace + "-[0-9a-f]{16}-01")
        .doesNotContain("00f067aa0ba902b7");
  }

  @Test
  void beginsATraceWhereThereIsNone() {
    gateway.get("/api/plans/1");

    assertThat(gateway.service("plans").lastAsked().header("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/complaints, 1, 200",
    "/api/complaints, 2, 413",
    "/api/complaints/receipts/attachments, 2, 200",
    "/api/complaints/receipts/attachments, 21, 413",
    "/api/plans/some-id/evidence, 10, 200",
    "/api/plans/some-id/evidence, 21, 413",
    "/api/registry/local-governments/import, 19, 200",
    "/api/ita-reporting/imports, 19, 200",
    "/local-governments/5460802/complain, 2, 413"
  })
  void limitsWhatMayBeSent(String address, int megabytes, int status) {
    byte[] body = new byte[megabytes * MEGABYTE];

    var announced =
        gateway.request("POST", address, officer).POST(BodyPublishers.ofByteArray(body));
    assertThat(gateway.send(announced).statusCode()).isEqualTo(status);

    var unannounced =
        gateway
            .request("POST", address, officer)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    var answer = gateway.send(unannounced);
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 413) {
      assertThat(answer.body()).contains("urn:sucharit:problem:too-large", "ขนาดใหญ่เกินไป");
    }
  }
}
