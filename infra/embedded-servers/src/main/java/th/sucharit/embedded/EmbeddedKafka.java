package th.sucharit.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One Kafka broker and controller (KRaft) on the loopback interface, its log in a folder. */
public final class EmbeddedKafka implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Starts a broker and returns once it serves clients; port 0 takes a free one. */
  public static EmbeddedKafka start(Path directory, int port) throws IOException {
    return start(directory, port, 0, Map.of());
  }

  /** As {@link #start(Path, int)}, with broker settings that add to or replace the usual ones. */
  public static EmbeddedKafka start(
      Path directory, int port, int controllerPort, Map<String, String> settings)
      throws IOException {
    int clients = LoopbackPort.orFree(port);
    int controller = LoopbackPort.orFree(controllerPort);
    Path log = directory.toAbsolutePath();
    format(log);
    var server =
        new KafkaRaftServer(
            KafkaConfig.fromProps(properties(log, clients, controller, settings), false),
            Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new EmbeddedKafka(server, clients);
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** Formats a new log aside and moves it into place whole: a kill in between leaves no half. */
  private static void format(Path log) throws IOException {
    if (Files.exists(log.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(log);
    Path aside = Files.createTempDirectory(log.getParent(), "kafka-format-");
    try (var silent = new PrintStream(PrintStream.nullOutputStream())) {
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(1)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(aside.toString())
          .addDirectory(aside.toString())
          .setUnstableFeatureVersionsEnabled(false)
          .setIgnoreFormatted(false)
          .run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("Kafka could not format " + log, e);
    }
    Files.move(aside, log, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Properties properties(
      Path log, int clients, int controller, Map<String, String> settings) {
    var properties = new Properties();
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", "1");
    properties.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put(
        "listeners", "INTERNAL://127.0.0.1:" + clients + ",CONTROLLER://127.0.0.1:" + controller);
    properties.put("listener.security.protocol.map", "INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.put("inter.broker.listener.name", "INTERNAL");
    properties.put("log.dirs", log.toString());
    properties.put("auto.create.topics.enable", "false");
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("offsets.topic.num.partitions", "8");
    properties.put("transaction.state.log.replication.factor", "1");
    properties.put("transaction.state.log.min.isr", "1");
    properties.put("share.coordinator.state.topic.replication.factor", "1");
    properties.put("share.coordinator.state.topic.min.isr", "1");
    properties.put("group.initial.rebalance.delay.ms", "0");
    // The default of 128 MB is for compacting large topics; the platform's history is never
    // compacted.
    properties.put("log.cleaner.dedupe.buffer.size", "16777216");
    properties.put("num.network.threads", "2");
    properties.put("num.io.threads", "4");
    properties.putAll(settings);
    return properties;
  }
}
