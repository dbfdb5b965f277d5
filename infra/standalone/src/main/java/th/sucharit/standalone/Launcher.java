package th.sucharit.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import th.sucharit.standalone.keycloak.Keycloak;
import th.sucharit.standalone.keycloak.KeycloakDistribution;
import th.sucharit.standalone.mongodb.DocumentStore;
import th.sucharit.standalone.preflight.Obstacle;
import th.sucharit.standalone.preflight.Preflight;
import th.sucharit.standalone.process.RecordedProcess;
import th.sucharit.standalone.service.ServiceDefinition;

/** Starts the platform in this process and keeps it running until the process is told to end. */
final class Launcher {

  private final Installation installation;
  private final Map<String, String> environment;
  private final Progress progress;

  Launcher(Installation installation, Map<String, String> environment, Progress progress) {
    this.installation = installation;
    this.environment = environment;
    this.progress = progress;
  }

  static RecordedProcess record(Installation installation) {
    return new RecordedProcess(installation.run().resolve("launcher.pid"));
  }

  /** What the next start needs and can be done beforehand. */
  void prepare() throws Exception {
    var keycloak = new KeycloakDistribution(installation.root(), installation.cache());
    if (!keycloak.isReady()) {
      Files.createDirectories(installation.logs());
      keycloak.prepare(installation.logs().resolve("keycloak.log"), progress);
    }
  }

  /** Returns only when the platform cannot start. */
  Exit run() throws Exception {
    if (record(installation).running().isPresent()) {
      progress.say(
          "Sucharit is already running here · ระบบกำลังทำงานอยู่แล้ว: " + installation.data());
      return Exit.FAILED;
    }
    for (var folder : List.of(installation.logs(), installation.run())) {
      Files.createDirectories(folder);
    }
    Files.deleteIfExists(installation.ready());
    Keycloak.stopLeftOver(installation);
    List<Obstacle> obstacles = Preflight.obstacles(installation.data(), ports());
    if (!obstacles.isEmpty()) {
      obstacles.forEach(
          obstacle -> progress.say("  ✗ " + obstacle.english() + "\n    " + obstacle.thai()));
      return obstacles.getFirst().exit();
    }
    prepare();
    record(installation).record(ProcessHandle.current());
    return start();
  }

  private Exit start() throws Exception {
    logThroughFiles();
    long began = System.nanoTime();
    var platform = new Platform(installation, environment, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop"));
    try {
      platform.start(new KeycloakDistribution(installation.root(), installation.cache()));
    } catch (Exception e) {
      LoggerFactory.getLogger(Launcher.class).error("the platform did not start", e);
      progress.say("Sucharit did not start; see · เริ่มระบบไม่สำเร็จ ดูที่ " + installation.logs());
      return Exit.FAILED;
    }
    progress.done("ready", Duration.ofNanos(System.nanoTime() - began), "พร้อมใช้งาน");
    progress.say(Addresses.of(installation));
    Files.writeString(installation.ready(), Long.toString(ProcessHandle.current().pid()));
    new CountDownLatch(1).await();
    return Exit.OK;
  }

  private void stop(Platform platform) {
    try {
      Files.deleteIfExists(installation.ready());
      platform.close();
      Files.deleteIfExists(installation.run().resolve("launcher.pid"));
    } catch (IOException e) {
      LoggerFactory.getLogger(Launcher.class).warn("not stopped cleanly", e);
    }
  }

  private Map<String, Integer> ports() throws IOException {
    var ports = new LinkedHashMap<String, Integer>();
    Ports base = installation.ports();
    ports.put("Keycloak", base.keycloak());
    ports.put("Kafka", base.kafka());
    ports.put("Kafka (controller)", base.kafkaController());
    ports.put("Kafka (auditors)", base.kafkaAuditors());
    if (!DocumentStore.isOutside(environment)) {
      ports.put("MongoDB", base.mongodb());
    }
    for (ServiceDefinition service : ServiceDefinition.readAll()) {
      ports.put(service.name(), base.shifted(service.port()));
    }
    return ports;
  }

  private static void logThroughFiles() {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    LoggerFactory.getILoggerFactory();
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
