package th.sucharit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import th.sucharit.contracts.Topics;
import th.sucharit.embedded.EmbeddedKafka;
import th.sucharit.embedded.EmbeddedMongo;

/**
 * The one switch of the tests: real MongoDB and Kafka in containers where Docker answers, the
 * embedded servers otherwise; started once per JVM.
 *
 * @param mongodb connection string
 * @param kafka bootstrap servers
 */
public record Servers(String mongodb, String kafka) {

  private static final Logger log = LoggerFactory.getLogger(Servers.class);
  private static final String MONGODB_IMAGE = "mongo:8.0";
  private static final String KAFKA_IMAGE = "apache/kafka:4.2.1";

  /** A folder for the embedded MongoDB's data that stays, for what takes long to fill. */
  private static final String KEPT = "sucharit.test.mongodb";

  /** Holds the started servers. */
  private static final class Started {
    static final Servers SERVERS = start();
  }

  /** The servers of this test run. */
  public static Servers running() {
    return Started.SERVERS;
  }

  /**
   * What a service is told so that it uses these servers, a database of its own and the issuer of
   * {@link TestTokens}.
   */
  public Map<String, String> settings(String database) {
    return Map.of(
        "SUCHARIT_MONGODB_URI", mongodb,
        "spring.mongodb.database", database,
        "SUCHARIT_KAFKA_BOOTSTRAP", kafka,
        "spring.kafka.consumer.group-id", database,
        "SUCHARIT_ISSUER", TestTokens.ISSUER,
        "SUCHARIT_JWKS_URI", TestTokens.jwksUri());
  }

  /** The same as arguments of a service's main method, at a free port. */
  public String[] arguments(String database, String... more) {
    return Stream.of(
            Stream.of("--server.port=0"),
            settings(database).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
            Stream.of(more))
        .flatMap(all -> all)
        .toArray(String[]::new);
  }

  /** Whether the tests run against the real servers. */
  public static boolean inContainers() {
    return Optional.ofNullable(System.getenv("SUCHARIT_TEST_SERVERS"))
            .orElse("auto")
            .equals("containers")
        || (!"embedded".equals(System.getenv("SUCHARIT_TEST_SERVERS"))
            && DockerClientFactory.instance().isDockerAvailable());
  }

  @SuppressWarnings("resource") // live as long as the JVM
  private static Servers start() {
    Servers servers = inContainers() ? containers() : embedded();
    log.info("Tests use {}", servers);
    createTopics(servers.kafka());
    return servers;
  }

  @SuppressWarnings("resource")
  private static Servers containers() {
    MongoDBContainer mongodb = new MongoDBContainer(MONGODB_IMAGE);
    KafkaContainer kafka = new KafkaContainer(KAFKA_IMAGE);
    mongodb.start();
    kafka.start();
    return new Servers(
        mongodb.getConnectionString() + "/?directConnection=true", kafka.getBootstrapServers());
  }

  @SuppressWarnings("resource")
  private static Servers embedded() {
    try {
      Path folder = Files.createTempDirectory("sucharit-test");
      Path data = Optional.ofNullable(System.getProperty(KEPT)).map(Path::of).orElse(folder);
      EmbeddedMongo mongodb = EmbeddedMongo.start(data.resolve("mongodb"), 0);
      EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(kafka, mongodb, folder)));
      return new Servers(mongodb.uri(), kafka.bootstrapServers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In this order: a broker whose folder vanishes ends the JVM with a failure. */
  private static void stop(EmbeddedKafka kafka, EmbeddedMongo mongodb, Path folder) {
    kafka.close();
    mongodb.close();
    TemporaryFolders.delete(folder);
  }

  private static void createTopics(String bootstrap) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      List<NewTopic> topics =
          List.of(
                  Topics.REGISTRY,
                  Topics.PLANS,
                  Topics.RISK_ASSESSMENT,
                  Topics.COMPLAINTS,
                  Topics.DISCLOSURE,
                  Topics.ITA_REPORTING,
                  Topics.LEDGER,
                  Topics.of("starter-test"))
              .stream()
              .map(name -> new NewTopic(name, 3, (short) 1))
              .toList();
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
