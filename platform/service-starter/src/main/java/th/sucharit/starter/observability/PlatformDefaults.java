package th.sucharit.starter.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives every service the platform's settings, below everything that the service itself or its
 * surroundings say.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class PlatformDefaults implements EnvironmentPostProcessor {

  private static final String FILE = "sucharit-defaults.yml";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      new YamlPropertySourceLoader()
          .load(
              "platform defaults",
              new ClassPathResource(FILE, PlatformDefaults.class.getClassLoader()))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String database =
        environment
            .getProperty("spring.application.name", "sucharit")
            .toLowerCase(Locale.ROOT)
            .replace('-', '_');
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource("database name", Map.of("spring.mongodb.database", database)));
  }
}
