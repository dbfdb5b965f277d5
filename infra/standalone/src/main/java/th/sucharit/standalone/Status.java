package th.sucharit.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.sucharit.standalone.keycloak.Keycloak;
import th.sucharit.standalone.process.ResidentMemory;
import th.sucharit.standalone.service.ServiceDefinition;

/** What runs, on which port, with how much memory. */
final class Status {

  private final Installation installation;

  Status(Installation installation) {
    this.installation = installation;
  }

  Exit print(Progress progress) throws IOException {
    Optional<ProcessHandle> launcher = Launcher.record(installation).running();
    Optional<ProcessHandle> keycloak = Keycloak.record(installation).running();
    boolean everything = launcher.isPresent() && Files.exists(installation.ready());
    for (Map.Entry<String, Integer> part : parts().entrySet()) {
      boolean up = launcher.isPresent() && answers(part.getValue());
      everything &= up;
      progress.say(
          String.format(
              Locale.ROOT,
              "  %s %-12s %-6d %s",
              up ? "✓" : "✗",
              part.getKey(),
              part.getValue(),
              up ? "up · ทำงาน" : "down · ไม่ทำงาน"));
    }
    progress.say(
        memory("services, Kafka, MongoDB", launcher) + "\n" + memory("Keycloak", keycloak));
    return everything ? Exit.OK : Exit.NOT_RUNNING;
  }

  private Map<String, Integer> parts() throws IOException {
    Ports ports = installation.ports();
    var parts = new LinkedHashMap<String, Integer>();
    parts.put("Keycloak", ports.keycloak());
    parts.put("Kafka", ports.kafka());
    parts.put("MongoDB", ports.mongodb());
    for (ServiceDefinition service : ServiceDefinition.readAll()) {
      parts.put(service.name(), ports.shifted(service.port()));
    }
    return parts;
  }

  private static String memory(String what, Optional<ProcessHandle> process) {
    return process
        .map(running ->
            String.format(
                Locale.ROOT,
                "  %5d MiB  %s (pid %d)",
                ResidentMemory.mebibytes(running),
                what,
                running.pid()))
        .orElse("      0 MiB  " + what + ": not running · ไม่ได้ทำงาน");
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
