package th.sucharit.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.LoggerFactory;
import th.sucharit.standalone.kafka.AuditorsListener;
import th.sucharit.standalone.kafka.KafkaServer;
import th.sucharit.standalone.keycloak.Keycloak;
import th.sucharit.standalone.keycloak.KeycloakDistribution;
import th.sucharit.standalone.mongodb.DocumentStore;
import th.sucharit.standalone.service.ServiceHost;

/** The whole platform in this JVM and its children; closing stops it in reverse order. */
final class Platform implements AutoCloseable {

  private final Installation installation;
  private final Map<String, String> environment;
  private final Progress progress;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  Platform(Installation installation, Map<String, String> environment, Progress progress) {
    this.installation = installation;
    this.environment = environment;
    this.progress = progress;
  }

  /** Starts the servers side by side, the services once their servers answer. */
  void start(KeycloakDistribution distribution) throws Exception {
    try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<String, String> secrets = keycloakSecrets();
      Future<Keycloak> keycloak =
          starts.submit(() ->
              step(
                  "Keycloak",
                  installation.keycloakUrl(),
                  () -> Keycloak.start(installation, distribution, secrets)));
      Future<KafkaServer> kafka =
          starts.submit(() ->
              step(
                  "Kafka",
                  "127.0.0.1:" + installation.ports().kafka(),
                  () -> KafkaServer.start(installation)));
      DocumentStore documents =
          step(
              "MongoDB",
              "127.0.0.1:" + installation.ports().mongodb(),
              () -> DocumentStore.start(installation, environment));
      var services = keep(new ServiceHost(installation, progress));
      services.startAll(settings(result(kafka), documents));
      result(keycloak);
      AuditorsListener.trustKeysOf(installation);
    }
  }

  @Override
  public void close() {
    for (AutoCloseable part : started()) {
      try {
        part.close();
      } catch (Exception e) {
        LoggerFactory.getLogger(Platform.class).warn("a part did not stop cleanly", e);
      }
    }
  }

  private Map<String, String> keycloakSecrets() {
    var secrets = new LinkedHashMap<>(DemoSecrets.from(environment));
    secrets.put("SUCHARIT_PUBLIC_URL", installation.gatewayUrl());
    return secrets;
  }

  private Map<String, String> settings(KafkaServer kafka, DocumentStore documents) {
    var settings = new LinkedHashMap<>(keycloakSecrets());
    settings.put("SUCHARIT_MONGODB_URI", documents.uri());
    settings.put("SUCHARIT_KAFKA_BOOTSTRAP", kafka.bootstrapServers());
    settings.put("SUCHARIT_ISSUER", installation.issuer());
    settings.put("SUCHARIT_JWKS_URI", installation.realmUrl() + "/protocol/openid-connect/certs");
    settings.put("SUCHARIT_KEYCLOAK_URL", installation.keycloakUrl());
    settings.put("SUCHARIT_GATEWAY", "http://127.0.0.1:" + installation.ports().gateway());
    settings.put("sucharit.ledger.directory", installation.data().resolve("ledger").toString());
    settings.put("sucharit.registry.seed", "demo");
    settings.put("sucharit.registry.provisioning.enabled", "true");
    return settings;
  }

  private <T extends AutoCloseable> T step(String part, String remark, Callable<T> start)
      throws Exception {
    return keep(progress.step(part, remark, start));
  }

  private synchronized <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  private synchronized List<AutoCloseable> started() {
    var last = List.copyOf(parts);
    parts.clear();
    return last;
  }

  private static <T> T result(Future<T> start) throws Exception {
    try {
      return start.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
