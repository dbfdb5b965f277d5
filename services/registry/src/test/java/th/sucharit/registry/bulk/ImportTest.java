package th.sucharit.registry.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.registry.Http;
import th.sucharit.registry.generator.InventedCountry;
import th.sucharit.registry.localgovernment.Register;
import th.sucharit.testing.ServiceTest;

/** Orders imports and waits for their end. */
@ServiceTest
abstract class ImportTest {

  static final String PATH = "/registry/local-governments/import";

  private static final Duration PATIENCE = Duration.ofMinutes(9);

  @Autowired RestTestClient client;
  final InventedCountry generator = new InventedCountry();
  @Autowired SubmissionTable tables;
  @Autowired Register register;

  Map<String, Object> run(String query, byte[] file) throws InterruptedException {
    return run(query, file, "text/csv", key());
  }

  Map<String, Object> run(String query, byte[] file, String type, String key)
      throws InterruptedException {
    Object[] id = new Object[1];
    Http.administrator(client)
        .file(PATH + query, type, file, key)
        .expectStatus()
        .isAccepted()
        .expectBody()
        .jsonPath("$.id")
        .value(String.class, found -> id[0] = found);
    return await(String.valueOf(id[0]));
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> await(String id) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      Map<String, Object> now =
          Http.administrator(client)
              .get("/registry/imports/" + id)
              .returnResult(Map.class)
              .getResponseBody();
      if (now != null && List.of("done", "failed").contains(now.get("state"))) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("import " + id + " did not end");
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> progress(Map<String, Object> one) {
    return (Map<String, Object>) one.get("progress");
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
