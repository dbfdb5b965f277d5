package th.sucharit.starter.observability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;

/**
 * Refuses to start in production with what is only good enough to try the platform out; the reason
 * is named.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class StartGuard implements EnvironmentPostProcessor {

  /** Every demo secret contains this. */
  static final String DEMO_SECRET = "sucharit-demo";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    List<String> reasons = new ArrayList<>();
    requireHttps(environment, "spring.security.oauth2.resourceserver.jwt.issuer-uri")
        .ifPresent(reasons::add);
    if (environment.getProperty("sucharit.security.enabled", "true").equals("false")) {
      reasons.add("sucharit.security.enabled is false");
    }
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        for (String name : listed.getPropertyNames()) {
          if (String.valueOf(environment.getProperty(name)).contains(DEMO_SECRET)) {
            reasons.add(name + " holds a demonstration secret");
          }
        }
      }
    }
    if (!reasons.isEmpty()) {
      throw new IllegalStateException(
          "refuses to start in production: " + String.join("; ", reasons));
    }
  }

  private static Optional<String> requireHttps(ConfigurableEnvironment environment, String name) {
    return environment.getProperty(name, "").startsWith("https://")
        ? Optional.empty()
        : Optional.of(name + " is not https");
  }
}
