package th.sucharit.starter.observability;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class StartGuardTests {

  private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
  private final MockEnvironment environment =
      new MockEnvironment().withProperty(ISSUER, "https://id.example.go.th/realms/sucharit");

  @Test
  void refusesADemonstrationSecretInProduction() {
    environment.setActiveProfiles("production");
    environment.setProperty("sucharit.complaints.secret", "sucharit-demo-complaints-secret");
    assertThatIllegalStateException()
        .isThrownBy(this::start)
        .withMessageContaining("sucharit.complaints.secret");
  }

  @Test
  void refusesAnIssuerWithoutTlsInProduction() {
    environment.setActiveProfiles("production");
    environment.setProperty(ISSUER, "http://localhost:8081/realms/sucharit");
    assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("https");
  }

  @Test
  void refusesToRunWithoutSecurityInProduction() {
    environment.setActiveProfiles("production");
    environment.setProperty("sucharit.security.enabled", "false");
    assertThatIllegalStateException()
        .isThrownBy(this::start)
        .withMessageContaining("sucharit.security.enabled");
  }

  @Test
  void startsInProductionWithSecretsOfItsOwn() {
    environment.setActiveProfiles("production");
    environment.setProperty("sucharit.complaints.secret", "something nobody can guess 1234");
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  @Test
  void letsTheDemonstrationStart() {
    environment.setProperty("sucharit.complaints.secret", "sucharit-demo-complaints-secret");
    assertThatCode(this::start).doesNotThrowAnyException();
  }

  private void start() {
    new StartGuard().postProcessEnvironment(environment, new SpringApplication());
  }
}
