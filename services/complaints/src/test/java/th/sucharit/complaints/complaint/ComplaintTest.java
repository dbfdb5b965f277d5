package th.sucharit.complaints.complaint;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;

/** Files complaints and handles them as the public and officers do. */
@ServiceTest
abstract class ComplaintTest {

  static final String HUAI_MEK = "5460802";
  static final String THA_PHAE = "5800106";

  static final ParameterizedTypeReference<Map<String, Object>> MAP =
      new ParameterizedTypeReference<>() {};

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;

  @BeforeEach
  void registered() {
    RegistryFacts.register(
        directory, Jurisdiction.of(HUAI_MEK, "46"), Jurisdiction.of(THA_PHAE, "80"));
  }

  Map<String, Object> filed(String subject) {
    return file(complaint(subject), key())
        .expectStatus()
        .isCreated()
        .expectBody(MAP)
        .returnResult()
        .getResponseBody();
  }

  static Map<String, Object> complaint(String subject) {
    return Map.of(
        "localGovernment",
        HUAI_MEK,
        "kind",
        "general",
        "subject",
        subject,
        "details",
        "รายละเอียด " + subject);
  }

  RestTestClient.ResponseSpec file(Map<String, Object> body, String key) {
    return http.post().uri("/complaints").header("Idempotency-Key", key).body(body).exchange();
  }

  RestTestClient.ResponseSpec status(String receipt) {
    return http.post()
        .uri("/complaints/receipts/status")
        .body(Map.of("receipt", receipt))
        .exchange();
  }

  RestTestClient.ResponseSpec get(String path, String token) {
    return http.get().uri(path).header("Authorization", "Bearer " + token).exchange();
  }

  RestTestClient.ResponseSpec step(
      String token, String id, String step, Map<String, Object> body, String etag) {
    return send(token, id, step, body, etag, key());
  }

  RestTestClient.ResponseSpec send(
      String token, String id, String step, Map<String, Object> body, String etag, String key) {
    return http.method(HttpMethod.POST)
        .uri("/complaints/" + id + "/" + step)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .header("If-Match", etag)
        .body(body)
        .exchange();
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  static String text(Map<String, Object> body, String name) {
    return String.valueOf(body.get(name));
  }
}
