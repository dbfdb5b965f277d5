package th.sucharit.ledger;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the ledger with every token that must be refused. */
class AccessIT extends RouteAccessMatrix {

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Path directory = Path.of("target", "ledger-" + UUID.randomUUID());
    registry.add("sucharit.ledger.directory", directory::toString);
  }
}
