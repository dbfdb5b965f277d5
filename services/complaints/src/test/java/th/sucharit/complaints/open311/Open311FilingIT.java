package th.sucharit.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.complaints.open311.Open311Client.Answer;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs that speak Open311 file becomes a complaint like any other. */
@ServiceTest
class Open311FilingIT {

  private static final String OWN = Open311Client.OWN;

  @Autowired RestTestClient http;
  @Autowired LocalGovernmentDirectory directory;
  @Autowired JsonMapper json;

  private Open311Client client;

  @BeforeEach
  void registered() {
    client = new Open311Client(http);
    RegistryFacts.register(directory, Jurisdiction.of(OWN, "46"));
  }

  @Test
  void takesTheStandardsOwnExample() throws Exception {
    String example = example();
    Answer unknown = client.post("json", example);
    assertThat(unknown.status()).isEqualTo(404);
    PublishedDescription.fits("errors", unknown.text(), client.post("xml", example).text());

    String here =
        example
            .replace("city.gov", OWN)
            .replace("service_code=001", "service_code=lighting")
            .replace("37.76524078", "16.61234")
            .replace("-122.4212043", "103.21234")
            .replace("[WHISPAWN]=123456", "[pole]=A12")
            .replace("[WHISDORN]=COISL001", "[since]=2026-11-20T20:00:00Z");
    Answer created = client.post("json", here);
    assertThat(created.status()).as(created.text()).isEqualTo(200);
    PublishedDescription.fits("created", created.text(), client.post("xml", here).text());
    assertThat(created.text()).contains("media_url").doesNotContain("123456", "smith");

    assertThat(client.seen(json.readTree(created.text()).get(0)).toString())
        .contains("\"status\":\"open\"")
        .doesNotContain("sinkhole", "smit", "1234 5th", "16.6", "111111111", "A12");
  }

  @Test
  void becomesAComplaintLikeAnyOther() {
    JsonNode filed = client.file("");
    String receipt = Open311Client.receipt(filed);
    String id = caseOf(receipt);

    assertThat(Open311Client.id(filed)).isNotEqualTo(id).matches("[0-9a-f]{32}");
    assertThat(PublishedEvents.of(Topics.COMPLAINTS).await(id, ComplaintFiled.class).data())
        .contains("\"channel\":\"api\"");
    http.get()
        .uri("/complaints/" + id)
        .header("Authorization", "Bearer " + TestTokens.officer(OWN))
        .exchange()
        .expectBody()
        .jsonPath("$.details")
        .isEqualTo("ไฟดับ\nมืดมาก")
        .jsonPath("$.subject")
        .isEqualTo("ไฟดับ")
        .jsonPath("$.place")
        .isEqualTo("หน้าตลาด")
        .jsonPath("$.contact")
        .isEqualTo("somsri@example.org")
        .jsonPath("$.category.code")
        .isEqualTo("lighting");

    withdraw(receipt);
    JsonNode seen = client.seen(filed);
    assertThat(seen.get("status").stringValue()).isEqualTo("closed");
    assertThat(seen.get("status_notes").stringValue()).isEqualTo("ผู้ร้องถอนเรื่องแล้ว");
  }

  @ParameterizedTest
  @CsvSource({
    "service_code=lighting, '', service_code",
    "service_code=lighting, service_code=none, service_code",
    "lat=16.6&long=103.2, '', lat and long",
    "&long=103.2, '', long",
    "lat=16.6, lat=north, lat",
    "lat=16.6, lat=48.1, lat",
    "pole, colour, attribute",
    "[pole]=A, [since]=soon, attribute[since]",
    "[pole]=A, [show_publicly]=all, attribute[show_publicly]",
    "[pole]=A, [pole]=%FF, UTF-8",
    "[pole]=A, [pole]=%zz, urlencoded"
  })
  void saysWhatToMendInARequest(String from, String to, String about) {
    String form =
        "jurisdiction_id=%s&service_code=lighting&lat=16.6&long=103.2&attribute[pole]=A"
            .formatted(OWN);
    assertThat(client.post("json", form).status()).isEqualTo(200);

    Answer answer = client.post("json", form.replace(from, to));

    assertThat(answer.status()).as(answer.text()).isIn(400, 404);
    assertThat(answer.text()).contains(about).containsPattern("[ก-๙]{3}");
  }

  @Test
  void carriesARepeatedCommandOutOnceAndAnotherWithoutKeyAgain() {
    String key = UUID.randomUUID().toString();
    String form = Open311Client.form("");

    assertThat(client.post("json", form, "Idempotency-Key", key))
        .isEqualTo(client.post("json", form, "Idempotency-Key", key));
    assertThat(Open311Client.id(client.file(""))).isNotEqualTo(Open311Client.id(client.file("")));
  }

  @Test
  void givesTheReceiptByItselfToProgramsThatAskForExtensions() {
    JsonNode filed = client.file("extensions=true&");

    assertThat(filed.at("/extended_attributes/receipt").stringValue())
        .isEqualTo(Open311Client.receipt(filed));
    assertThat(client.file("").has("extended_attributes")).isFalse();
  }

  private String caseOf(String receipt) {
    Map<?, ?> status =
        http.post()
            .uri("/complaints/receipts/status")
            .body(Map.of("receipt", receipt))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return String.valueOf(status.get("id"));
  }

  private void withdraw(String receipt) {
    http.post()
        .uri("/complaints/receipts/withdrawal")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("receipt", receipt))
        .exchange()
        .expectStatus()
        .isOk();
  }

  private static String example() throws IOException {
    return new ClassPathResource("open311/request.txt").getContentAsString(StandardCharsets.UTF_8);
  }
}
