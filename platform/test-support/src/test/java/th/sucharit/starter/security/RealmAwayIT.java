package th.sucharit.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.Servers;
import th.sucharit.testing.TestTokens;

class RealmAwayIT {

  @Test
  void blamesNobodyWhileTheKeysOfTheRealmAreOutOfReach() throws Exception {
    try (ConfigurableApplicationContext service =
            NotesApplication.start(
                Map.of(
                    "SUCHARIT_MONGODB_URI", Servers.running().mongodb(),
                    "SUCHARIT_KAFKA_BOOTSTRAP", Servers.running().kafka(),
                    "spring.mongodb.database", "realm_away",
                    "spring.kafka.consumer.group-id", "realm-away",
                    "SUCHARIT_JWKS_URI", "http://127.0.0.1:1/certs",
                    "server.port", "0"));
        HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = ask(http, service);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("urn:sucharit:problem:unavailable", "detailTh");
    }
  }

  private static HttpResponse<String> ask(HttpClient http, ConfigurableApplicationContext service)
      throws IOException, InterruptedException {
    String port = service.getEnvironment().getProperty("local.server.port");
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/notes/me"))
            .header("Authorization", "Bearer " + TestTokens.officer("5460802"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
