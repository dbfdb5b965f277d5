package th.sucharit.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import th.sucharit.standalone.keycloak.Keycloak;

/** A whole platform on ports and data of its own, driven by the same script as people use. */
final class PlatformUnderTest {

  private static final long PATIENCE_MINUTES = 3;
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private final Map<String, String> environment;
  private final Installation installation;

  PlatformUnderTest(Path data) {
    // Below the range from which the system takes ports for outgoing connections.
    int offset = 3000 + ThreadLocalRandom.current().nextInt(2000);
    this.environment =
        Map.of(
            "SUCHARIT_DATA",
            data.toString(),
            "SUCHARIT_PORT_OFFSET",
            Integer.toString(offset),
            "SUCHARIT_BUILD",
            "skip",
            "SUCHARIT_RATE_LIMIT_PERCENT",
            "100000");
    this.installation = Installation.of(ROOT, environment);
  }

  /** What a command printed and how it ended. */
  record Outcome(int exit, String output) {}

  Installation installation() {
    return installation;
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", ROOT.resolve("sucharit").toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("sucharit-", ".out");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(String.join(" ", command) + " hangs:\n" + Files.readString(output));
    }
    return new Outcome(process.exitValue(), Files.readString(output));
  }

  /** SIGKILL for the launcher and for Keycloak: nothing gets a chance to write anything more. */
  void kill() {
    Launcher.record(installation).running().ifPresent(ProcessHandle::destroyForcibly);
    Keycloak.record(installation).running().ifPresent(ProcessHandle::destroyForcibly);
  }

  boolean runs() {
    return Launcher.record(installation).running().isPresent()
        || Keycloak.record(installation).running().isPresent();
  }

  void stop() throws IOException {
    Launcher.record(installation).stop(Duration.ofSeconds(20));
    Keycloak.stopLeftOver(installation);
  }
}
