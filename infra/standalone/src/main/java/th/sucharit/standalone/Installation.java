package th.sucharit.standalone;

import java.nio.file.Path;
import java.util.Map;

/** Where one standalone platform lives: its program, its data, what may be rebuilt, its ports. */
public record Installation(Path root, Path data, Path cache, Ports ports) {

  /** The installation the environment describes; the root is the folder of the project. */
  static Installation of(Path root, Map<String, String> environment) {
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    Path caches =
        environment.containsKey("XDG_CACHE_HOME")
            ? Path.of(environment.get("XDG_CACHE_HOME"))
            : home.resolve(".cache");
    Path data = Path.of(environment.getOrDefault("SUCHARIT_DATA", "data"));
    return new Installation(
        root.toAbsolutePath().normalize(),
        root.toAbsolutePath().resolve(data).normalize(),
        caches.resolve("sucharit"),
        Ports.parse(environment.getOrDefault("SUCHARIT_PORT_OFFSET", "0")));
  }

  public Path logs() {
    return data.resolve("log");
  }

  public Path run() {
    return data.resolve("run");
  }

  /** Where the launcher writes that all parts answer. */
  public Path ready() {
    return run().resolve("ready");
  }

  public String gatewayUrl() {
    return "http://localhost:" + ports.gateway();
  }

  public String keycloakUrl() {
    return "http://localhost:" + ports.keycloak();
  }

  public String issuer() {
    return keycloakUrl() + "/realms/sucharit";
  }

  /** Where keys and tokens are fetched from: the same server, by its loopback address. */
  public String realmUrl() {
    return "http://127.0.0.1:" + ports.keycloak() + "/realms/sucharit";
  }
}
