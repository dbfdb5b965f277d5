package th.sucharit.standalone.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import th.sucharit.standalone.Installation;
import th.sucharit.standalone.process.RecordedProcess;

/** Keycloak (ระบบยืนยันตัวตน) as a child process on the installation's data. */
public final class Keycloak implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
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
    Path home = home(installation, distribution);
    Path keycloak = installation.root().resolve("infra/keycloak");
    RealmFile.write(
        keycloak.resolve("sucharit-realm.json"),
        keycloak.resolve("demo-overlay.json"),
        home.resolve("data/import/sucharit-realm.json"));
    Path log = installation.logs().resolve("keycloak.log");
    var builder =
        new ProcessBuilder(
                distribution.command(home, List.of("-Xms64m", "-Xmx512m"), arguments(installation)))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(secrets);
    Process child = builder.start();
    RecordedProcess record = record(installation);
    record.record(child.toHandle());
    var server = new Keycloak(record, guard(child));
    try {
      awaitRealm(installation, child, log);
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

  private static List<String> arguments(Installation installation) {
    return List.of(
        "start",
        "--optimized",
        "--cache=local",
        "--import-realm",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + installation.ports().keycloak(),
        "--hostname=" + installation.keycloakUrl(),
        // WRITE_DELAY=0: a user whose creation was acknowledged survives the death of the process.
        "--db-url=jdbc:h2:file:"
            + installation.data().resolve("keycloak/database")
            + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
  }

  /** A home of this installation's own, so that its import and its settings are its own. */
  private static Path home(Installation installation, KeycloakDistribution distribution)
      throws IOException {
    Path home = Files.createDirectories(installation.data().resolve("keycloak/home"));
    for (String part : List.of("conf", "lib", "providers", "themes")) {
      Path link = home.resolve(part);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, distribution.home().resolve(part));
    }
    return home;
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

  private static void awaitRealm(Installation installation, Process child, Path log)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    var request =
        HttpRequest.newBuilder(
                URI.create(installation.realmUrl() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http, request)) {
        if (!child.isAlive()) {
          throw new IOException("Keycloak ended before it was ready; see " + log);
        }
        if (System.nanoTime() > deadline) {
          throw new IOException(
              "Keycloak is not ready after " + PATIENCE.toSeconds() + " s; see " + log);
        }
        Thread.sleep(200);
      }
    }
  }

  private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
