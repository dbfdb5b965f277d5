package th.sucharit.complaints.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.StoredBytes;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;

/** Of whoever complains without an account, nothing is kept but what they wrote themselves. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class NobodyKnownIT {

  private static final String HERE = "5460833";
  private static final String ADDRESS = "203.0.113.77";
  private static final String CANARY = "canary-of-the-caller";

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;
  @Autowired private MongoTemplate mongo;

  @Test
  void keepsNoAddressAndNoProgramOfTheCaller(CapturedOutput output) {
    RegistryFacts.register(directory, Jurisdiction.of(HERE, "46"));
    Map<?, ?> filed =
        send(
                "/complaints",
                Map.of("localGovernment", HERE, "kind", "general", "subject", "x", "details", "x"))
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    String receipt = String.valueOf(filed.get("receipt"));
    send("/complaints/receipts/status", Map.of("receipt", receipt)).expectStatus().isOk();
    send("/complaints/receipts/messages", Map.of("receipt", receipt, "text", "y"))
        .expectStatus()
        .isOk();
    // what goes wrong is what usually gets logged
    send("/complaints/receipts/status", Map.of("receipt", "1234-" + CANARY))
        .expectStatus()
        .isNotFound();
    send("/complaints", Map.of("localGovernment", CANARY)).expectStatus().isBadRequest();
    send("/complaints/" + CANARY, Map.of()).expectStatus().is4xxClientError();

    String id = String.valueOf(filed.get("id"));
    PublishedEvents.of(Topics.COMPLAINTS).await(id, ComplaintFiled.class);
    assertThat(StoredBytes.of(mongo))
        .as("the search finds what is there")
        .contains(id)
        .doesNotContain(ADDRESS)
        .doesNotContain(CANARY);
    assertThat(PublishedEvents.of(Topics.COMPLAINTS).all().toString())
        .contains(id)
        .doesNotContain(ADDRESS)
        .doesNotContain(CANARY);
    assertThat(output.getAll()).doesNotContain(ADDRESS).doesNotContain(CANARY);
  }

  private RestTestClient.ResponseSpec send(String path, Map<String, Object> body) {
    return http.method(HttpMethod.POST)
        .uri(path)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("User-Agent", CANARY)
        .header("Referer", "https://example.org/" + CANARY)
        .header("Cookie", "session=" + CANARY)
        .header("Accept-Language", "x-" + CANARY)
        .header("X-Request-Id", CANARY)
        .header("X-Forwarded-For", ADDRESS)
        .header("X-Real-Ip", ADDRESS)
        .header("Forwarded", "for=" + ADDRESS)
        .body(body)
        .exchange();
  }
}
