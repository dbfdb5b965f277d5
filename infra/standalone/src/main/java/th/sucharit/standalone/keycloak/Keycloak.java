package th.sucharit.standalone.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.process.RecordedProcess;

/** Keycloak (ระบบยืนยันตัวตน) as a child process on the installation's data. */
public final class Keycloak implements AutoCloseable {

  private static final Duration STOPPING = Duration.ofSeconds(15);

  private final RecordedProcess process;
  private final Process guard;

  private Keycloak(RecordedProcess process, Process guard) {
    this.process = process;
    this.guard = guard;
  }

  /** Stops the Keycloak that a launcher which was killed may have left behind. */
  public static void stopLeftOver(Installation installation) throws IOException {
    record(installation).stop(STOPPING);
  }

  /** Starts Keycloak with the platform's realm and returns once the realm answers. */
  public static Keycloak start(
      Installation installation, KeycloakDistribution distribution, Map<String, String> secrets)
      throws IOException, InterruptedException {
    Path data = installation.data().resolve("keycloak");
    Path home = KeycloakCommand.home(distribution.home(), data.resolve("home"));
    Path realm = installation.root().resolve("infra/keycloak");
    RealmFile.write(
        realm.resolve("sucharit-realm.json"),
        realm.resolve("demo-overlay.json"),
        home.resolve("data/import/sucharit-realm.json"));
    Path database = data.resolve("database");
    distribution.seed(database);
    int port = installation.ports().keycloak();
    Path log = installation.logs().resolve("keycloak.log");
    ProcessBuilder command =
        KeycloakCommand.of(
            distribution.home(),
            home,
            distribution.aotCache(),
            KeycloakCommand.start(port, database),
            log);
    command.environment().putAll(secrets);
    Process child = command.start();
    RecordedProcess record = record(installation);
    record.record(child.toHandle());
    var server = new Keycloak(record, guard(child));
    try {
      RealmWatch.await(port, "sucharit", child, log);
      return server;
    } catch (IOException | InterruptedException e) {
      server.close();
      throw e;
    }
  }

  /** The running server's process. */
  public static RecordedProcess record(Installation installation) {
    return new RecordedProcess(installation.run().resolve("keycloak.pid"));
  }

  @Override
  public void close() throws IOException {
    process.stop(STOPPING);
    guard.destroy();
  }

  /**
   * A shell whose input is a pipe from this JVM: it ends when this JVM does, in whatever way, and
   * takes Keycloak along.
   */
  private static Process guard(Process keycloak) throws IOException {
    return new ProcessBuilder("sh", "-c", "cat > /dev/null; kill " + keycloak.pid())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
