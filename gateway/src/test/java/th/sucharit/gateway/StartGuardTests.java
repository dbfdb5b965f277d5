package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartGuardTests {

  private static final String PRODUCTION = "--spring.profiles.active=production";
  private static final String HTTPS =
      "--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://id.example.go.th/realms/sucharit";

  @Test
  void refusesAnIssuerWithoutTlsInProduction() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RunningGateway.start(PRODUCTION))
        .withMessageContaining("refuses to start in production")
        .withMessageContaining("issuer-uri is not https");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0/0", "10.0.0.0/8, ::/0"})
  void refusesToBelieveEverybodyAboutAddressesInProduction(String proxies) {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> RunningGateway.start(PRODUCTION, HTTPS, "--SUCHARIT_TRUSTED_PROXIES=" + proxies))
        .withMessageContaining("trusted-proxies");
  }

  @Test
  void startsInProductionBehindAKnownProxyWithAnIssuerOverTls() {
    RunningGateway gateway =
        RunningGateway.start(PRODUCTION, HTTPS, "--SUCHARIT_TRUSTED_PROXIES=10.0.0.0/8");
    try {
      assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    } finally {
      gateway.stop();
    }
  }
}
