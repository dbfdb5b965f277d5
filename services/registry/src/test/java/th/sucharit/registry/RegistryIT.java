package th.sucharit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.testing.PublishedEvents;

/** Registering local governments through the HTTP interface. */
class RegistryIT extends RegistryRequests {

  @Test
  void registersAndAnnouncesWithoutAName() {
    administrator()
        .post(
            BASE,
            body(
                "6460001",
                "องค์การบริหารส่วนตำบลทดสอบ",
                "Thotsop Subdistrict Administrative Organization",
                "2020-01-01"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectHeader()
        .valueEquals("Location", "/api" + BASE + "/6460001")
        .expectBody()
        .jsonPath("$.name.th")
        .isEqualTo("องค์การบริหารส่วนตำบลทดสอบ")
        .jsonPath("$.status")
        .isEqualTo("active");
    PublishedEvents.Published event =
        PublishedEvents.of(Topics.REGISTRY).await("6460001", LocalGovernmentRegistered.class);
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.headers())
        .containsEntry("ce_localgovernment", "6460001")
        .containsEntry("ce_province", "46")
        .containsEntry("ce_actorrole", "administrator");
    assertThat(event.data()).contains("\"district\":\"4608\"").doesNotContain("ทดสอบ", "Thotsop");
  }

  @Test
  void answersARepeatedCommandTheSameAndRefusesTheSameCodeAgain() {
    String key = UUID.randomUUID().toString();
    String body = body("6460002", "องค์การบริหารส่วนตำบลซ้ำ", "Sam", "2020-01-01");
    for (int i = 0; i < 2; i++) {
      administrator()
          .send(HttpMethod.POST, BASE, body, key, null)
          .expectStatus()
          .isCreated()
          .expectHeader()
          .valueEquals("ETag", "\"1\"");
    }
    administrator()
        .post(BASE, body)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:sucharit:problem:local-government-exists");
    PublishedEvents.of(Topics.REGISTRY).await("6460002", LocalGovernmentRegistered.class);
    assertThat(PublishedEvents.of(Topics.REGISTRY).of(event -> event.subject().equals("6460002")))
        .hasSize(1);
  }

  @Test
  void namesWhatHasToBeMendedInTwoLanguages() {
    administrator()
        .post(BASE, body("12", "Latin", "ไทย", "2020-01-01").replace("\"4608\"", "\"9999\""))
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.detail")
        .isNotEmpty()
        .jsonPath("$.detailTh")
        .isNotEmpty()
        .jsonPath("$.errors[*].pointer")
        .value(
            List.class,
            pointers ->
                assertThat(pointers.toString())
                    .contains("/code", "/profile/name/th", "/profile/name/en", "district"));
  }
}
