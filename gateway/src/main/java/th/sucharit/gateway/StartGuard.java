package th.sucharit.gateway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start in production with what is only good enough to try the platform out
 * (การป้องกันการตั้งค่าที่ไม่ปลอดภัย); the reason is named. The gateway holds no secret; what it
 * must not do is believe tokens of an issuer without TLS, or anybody about where a caller is.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class StartGuard implements EnvironmentPostProcessor {

  private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
  private static final String PROXIES = "sucharit.gateway.edge.trusted-proxies";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    List<String> reasons = new ArrayList<>();
    if (!environment.getProperty(ISSUER, "").startsWith("https://")) {
      reasons.add(ISSUER + " is not https");
    }
    if (trustsEverybody(environment.getProperty(PROXIES, ""))) {
      reasons.add(PROXIES + " names every address there is");
    }
    if (!reasons.isEmpty()) {
      throw new IllegalStateException(
          "refuses to start in production: " + String.join("; ", reasons));
    }
  }

  private static boolean trustsEverybody(String proxies) {
    return Arrays.stream(proxies.split(",", -1))
        .map(String::strip)
        .anyMatch(network -> network.endsWith("/0"));
  }
}
