package th.sucharit.standalone.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until a realm answers; until then Keycloak listens but serves nothing. */
final class RealmWatch {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private RealmWatch() {}

  static void await(int port, String realm, Process keycloak, Path log)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + port
                        + "/realms/"
                        + realm
                        + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http, request)) {
        if (!keycloak.isAlive()) {
          throw new IOException("Keycloak ended before it was ready; see " + log);
        }
        if (System.nanoTime() > deadline) {
          throw new IOException("Keycloak is not ready in time; see " + log);
        }
        Thread.sleep(100);
      }
    }
  }

  private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
