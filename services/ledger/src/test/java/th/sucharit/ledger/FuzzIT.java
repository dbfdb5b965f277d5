package th.sucharit.ledger;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import th.sucharit.testing.fuzz.RouteFuzz;

/** Every route of the ledger against what nobody should send. */
class FuzzIT extends RouteFuzz {

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Path directory = Path.of("target", "ledger-" + UUID.randomUUID());
    registry.add("sucharit.ledger.directory", directory::toString);
  }

  @Override
  protected boolean isEndless(String path) {
    return path.endsWith("/stream");
  }
}
