package th.sucharit.registry;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import th.sucharit.testing.TestTokens;

/** Only administrators keep the registry. */
class KeepersIT extends RegistryRequests {

  static Stream<String> strangers() {
    return Stream.of(
        TestTokens.officer("6460001"),
        TestTokens.executive("6460001"),
        TestTokens.investigator("6460001"),
        TestTokens.councilAuditor("6460001"),
        TestTokens.provincialOfficer("46"),
        TestTokens.auditor());
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void letsNobodyElseKeepTheRegistry(String token) {
    Http stranger = Http.anybody(client).as(token);
    String body = body("6460099", "องค์การบริหารส่วนตำบลก", "K", "2020-01-01");
    stranger.post(BASE, body).expectStatus().isForbidden();
    stranger
        .send(HttpMethod.PUT, BASE + "/6460001", body, UUID.randomUUID().toString(), "\"1\"")
        .expectStatus()
        .isForbidden();
    stranger
        .post(BASE + "/6460001/merge", "{\"into\":\"6460005\",\"effectiveFrom\":\"2026-10-01\"}")
        .expectStatus()
        .isForbidden();
    stranger
        .post(BASE + "/6460001/dissolve", "{\"effectiveFrom\":\"2026-10-01\"}")
        .expectStatus()
        .isForbidden();
    stranger
        .file(BASE + "/import", "text/csv", new byte[0], UUID.randomUUID().toString())
        .expectStatus()
        .isForbidden();
    stranger.get("/registry/generator/country.csv").expectStatus().isForbidden();
    stranger.get("/registry/provisioning").expectStatus().isForbidden();
    stranger.get("/registry/imports/x").expectStatus().isForbidden();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void asksForAToken(String token) {
    Http.anybody(client)
        .as(token)
        .file(BASE + "/import", "text/csv", new byte[0], UUID.randomUUID().toString())
        .expectStatus()
        .isUnauthorized();
  }

  static Stream<String> refused() {
    return Stream.concat(Stream.of((String) null), TestTokens.refused("6460001").stream());
  }
}
