package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import th.sucharit.testing.TestTokens;

/** A complaint may say where on the map it is. */
class LocationIT extends ComplaintTest {

  @Autowired private Complaints complaints;

  @Test
  void isShownToOfficerAndComplainantAndStoredSealed() {
    Map<String, Object> filed =
        file(at("16.6012349", "103.2387651"), key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    get("/complaints/" + filed.get("id"), TestTokens.officer(HUAI_MEK))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.location.latitude")
        .isEqualTo(16.60123)
        .jsonPath("$.location.longitude")
        .isEqualTo(103.23877);
    status(text(filed, "receipt")).expectBody().jsonPath("$.location.latitude").isEqualTo(16.60123);
    assertThat(complaints.findAnywhere(text(filed, "id")).flatMap(Complaint::file))
        .hasValueSatisfying(file -> assertThat(file.location()).isNotNull());
  }

  @Test
  void canBeLeftOut() {
    status(text(filed("ไม่มีพิกัด"), "receipt"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.location")
        .doesNotExist()
        .jsonPath("$.attachments")
        .isEmpty();
  }

  @Test
  void canBeEnteredAtTheDesk() {
    Map<String, Object> paper = at("16.6", "103.2");
    paper.keySet().removeAll(java.util.List.of("localGovernment", "kind"));
    paper.putAll(Map.of("channel", "letter", "receivedOn", "2026-01-05"));
    Map<String, Object> filed =
        http.post()
            .uri("/complaints/desk")
            .header("Authorization", "Bearer " + TestTokens.officer(HUAI_MEK))
            .header("Idempotency-Key", key())
            .body(paper)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    status(text(filed, "receipt")).expectBody().jsonPath("$.location.longitude").isEqualTo(103.2);
  }

  @ParameterizedTest
  @CsvSource({
    "103.2,  16.6,  /location/latitude,  /location/longitude",
    "16.6,   110,   /location/longitude, ",
    "1e9999, 103.2, /location/latitude,  ",
    "16.6,   ,      /location/longitude, "
  })
  void isRefusedOutsideThailand(String latitude, String longitude, String first, String second) {
    var errors =
        file(at(latitude, longitude), key())
            .expectStatus()
            .isBadRequest()
            .expectBody()
            .jsonPath("$.errors[0].pointer")
            .isEqualTo(first)
            .jsonPath("$.errors[0].messageTh")
            .isNotEmpty();
    if (second != null) {
      errors.jsonPath("$.errors[1].pointer").isEqualTo(second);
    }
  }

  private static Map<String, Object> at(String latitude, String longitude) {
    Map<String, Object> body = new HashMap<>(complaint("หลุมบนถนน"));
    Map<String, Object> location = new HashMap<>();
    location.put("latitude", new java.math.BigDecimal(latitude));
    if (longitude != null) {
      location.put("longitude", new java.math.BigDecimal(longitude));
    }
    body.put("location", location);
    return body;
  }
}
