package th.sucharit.standalone.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import th.sucharit.embedded.EmbeddedKafka;
import th.sucharit.standalone.Installation;

/** The broker of the standalone platform, with the topics the project defines. */
public final class KafkaServer implements AutoCloseable {

  private final EmbeddedKafka broker;

  private KafkaServer(EmbeddedKafka broker) {
    this.broker = broker;
  }

  /** Starts the broker on the installation's log and creates the topics it does not have yet. */
  public static KafkaServer start(Installation installation)
      throws IOException, ExecutionException, InterruptedException {
    var ports = installation.ports();
    var broker =
        EmbeddedKafka.start(
            installation.data().resolve("kafka"),
            ports.kafka(),
            ports.kafkaController(),
            AuditorsListener.settings(installation));
    try {
      define(broker, installation.root().resolve("infra/kafka"));
      return new KafkaServer(broker);
    } catch (IOException | ExecutionException | InterruptedException | RuntimeException e) {
      broker.close();
      throw e;
    }
  }

  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public void close() {
    broker.close();
  }

  private static void define(EmbeddedKafka broker, Path definitions)
      throws IOException, ExecutionException, InterruptedException {
    List<TopicDefinition> wanted = TopicDefinition.readAll(definitions.resolve("topics.txt"));
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      var existing = admin.listTopics().names().get();
      admin
          .createTopics(
              wanted.stream()
                  .filter(topic -> !existing.contains(topic.name()))
                  .map(TopicDefinition::onOneBroker)
                  .toList())
          .all()
          .get();
      admin.createAcls(AccessRule.readAll(definitions.resolve("acls.txt"))).all().get();
    }
  }
}
