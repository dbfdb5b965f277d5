package th.sucharit.standalone.kafka;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import th.sucharit.standalone.Installation;

/**
 * The listener for outside auditors: they sign in with a token of the platform's realm and may do
 * what the access list says. The services' own listener stays on the loopback interface.
 *
 * <p>The broker checks tokens against a file of Keycloak's keys, which it reads again when it
 * changes, so that the broker need not wait for Keycloak.
 */
public final class AuditorsListener {

  private static final String PREFIX = "listener.name.auditors.";
  private static final String BEARER = PREFIX + "oauthbearer.sasl.";
  private static final String OAUTH = "org.apache.kafka.common.security.oauthbearer.";

  private AuditorsListener() {}

  static Map<String, String> settings(Installation installation) throws IOException {
    Path keys = keys(installation);
    if (!Files.exists(keys)) {
      Files.createDirectories(keys.getParent());
      Files.writeString(keys, "{\"keys\":[]}");
    }
    // Kafka opens no address and no file for tokens that is not allowed by name.
    System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", keys.toUri().toString());
    System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.files", keys.toString());
    var ports = installation.ports();
    return Map.ofEntries(
        Map.entry(
            "listeners",
            "INTERNAL://127.0.0.1:%d,AUDITORS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                .formatted(ports.kafka(), ports.kafkaAuditors(), ports.kafkaController())),
        Map.entry(
            "listener.security.protocol.map",
            "INTERNAL:PLAINTEXT,AUDITORS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("early.start.listeners", "CONTROLLER,INTERNAL"),
        Map.entry(PREFIX + "sasl.enabled.mechanisms", "OAUTHBEARER"),
        Map.entry(
            PREFIX + "oauthbearer.sasl.jaas.config", OAUTH + "OAuthBearerLoginModule required;"),
        Map.entry(
            BEARER + "server.callback.handler.class",
            OAUTH + "OAuthBearerValidatorCallbackHandler"),
        Map.entry(BEARER + "oauthbearer.jwks.endpoint.url", keys.toUri().toString()),
        Map.entry(BEARER + "oauthbearer.expected.audience", "sucharit"),
        Map.entry(BEARER + "oauthbearer.expected.issuer", installation.issuer()),
        Map.entry(BEARER + "oauthbearer.sub.claim.name", "azp"),
        Map.entry(PREFIX + "oauthbearer.connections.max.reauth.ms", "300000"),
        Map.entry(
            "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
        // Nameless is who comes over the loopback listener only: the services and the broker.
        Map.entry("super.users", "User:ANONYMOUS"),
        Map.entry("allow.everyone.if.no.acl.found", "false"));
  }

  /** Takes over Keycloak's present keys. */
  public static void trustKeysOf(Installation installation)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(installation.realmUrl() + "/protocol/openid-connect/certs"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("Keycloak gave no keys: " + answer.statusCode());
      }
      Path keys = keys(installation);
      if (!Files.readString(keys).equals(answer.body())) {
        Path aside = keys.resolveSibling("jwks.new");
        Files.writeString(aside, answer.body());
        Files.move(aside, keys, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static Path keys(Installation installation) {
    return installation.data().resolve("keycloak/jwks.json");
  }
}
