package th.sucharit.complaints.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.Servers;

/**
 * Gateway and complaints service as processes of their own, with Kafka and MongoDB; the other
 * services are not there. Behind the route of the registry answers next to nothing: the bare
 * gateway is measured on it.
 */
final class BenchPlatform implements AutoCloseable {

  /** A path through the gateway to the server that does next to nothing. */
  static final String NOTHING = "/api/registry/provinces";

  static final String DATABASE = "complaints_bench";

  private final Path output;
  private final Map<String, String> settings = new HashMap<>();
  private final MongoClient mongo = MongoClients.create(Servers.running().mongodb());
  private final HttpServer nothing;
  private final ServiceProcess gateway;
  private final ServiceProcess complaints;

  private BenchPlatform(Path output) throws IOException, InterruptedException {
    this.output = output;
    this.nothing = nothing();
    settings.putAll(Servers.running().settings(DATABASE));
    // all officers of this run come from one address and work at a pace nobody has
    settings.put("SUCHARIT_RATE_LIMIT_PERCENT", "1000000");
    settings.put("SUCHARIT_REGISTRY_URL", "http://127.0.0.1:" + nothing.getAddress().getPort());
    this.complaints = complaints(settings, output);
    settings.put("SUCHARIT_COMPLAINTS_URL", complaints.url());
    Path root = Path.of(System.getProperty("sucharit.root"), "gateway/target");
    this.gateway =
        ServiceProcess.start(
            "th.sucharit.gateway.GatewayApplication",
            ServiceProcess.joined(
                root.resolve("classes").toString(),
                Files.readString(root.resolve("bench-classpath.txt")).strip()),
            settings,
            output.resolve("gateway.log"));
  }

  static BenchPlatform start() throws IOException, InterruptedException {
    return new BenchPlatform(Files.createTempDirectory("sucharit-bench"));
  }

  /** The service alone, in a process of its own, on the class path of this one. */
  static ServiceProcess complaints(Map<String, String> settings, Path output)
      throws IOException, InterruptedException {
    return ServiceProcess.start(
        "th.sucharit.complaints.ComplaintsApplication",
        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
            .orElse(System.getProperty("java.class.path")),
        settings,
        output.resolve("complaints.log"));
  }

  private static HttpServer nothing() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    byte[] answer = "[]".getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return server;
  }

  /** Makes local governments known to the service and returns once it knows the last. */
  void register(Jurisdiction... localGovernments) throws InterruptedException {
    RegistryFacts.register(localGovernments);
    while (database().getCollection("knownLocalGovernments").countDocuments()
        < localGovernments.length) {
      Thread.sleep(200);
    }
  }

  String url() {
    return gateway.url();
  }

  MongoDatabase database() {
    return mongo.getDatabase(DATABASE);
  }

  Path output() {
    return output;
  }

  @Override
  public void close() {
    gateway.close();
    complaints.close();
    nothing.stop(0);
    mongo.close();
  }
}
