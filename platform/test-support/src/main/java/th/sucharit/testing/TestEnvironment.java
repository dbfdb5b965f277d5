package th.sucharit.testing;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Points a test's context to the servers of this test run, with a database that no other context
 * uses.
 */
final class TestEnvironment
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Servers servers = Servers.running();
    String own = UUID.randomUUID().toString().substring(0, 8);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test servers",
                Map.of(
                    "SUCHARIT_MONGODB_URI",
                    servers.mongodb(),
                    "spring.mongodb.database",
                    "test_" + own,
                    "SUCHARIT_KAFKA_BOOTSTRAP",
                    servers.kafka(),
                    "spring.kafka.consumer.group-id",
                    "test-" + own,
                    "SUCHARIT_ISSUER",
                    TestTokens.ISSUER,
                    "SUCHARIT_JWKS_URI",
                    TestTokens.jwksUri())));
  }
}
