package th.sucharit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.testing.PublishedEvents;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** The registry through its HTTP interface. */
@ServiceTest
class RegistryIT {

  private static final String BASE = "/registry/local-governments";

  @Autowired private RestTestClient client;

  private Http administrator() {
    return Http.administrator(client);
  }

  private static String body(String code, String nameTh, String nameEn, String from) {
    return """
    {"code": "%s", "effectiveFrom": "%s", "profile": {"type": "sao",
     "name": {"th": "%s", "en": "%s"}, "population": 4000,
     "area": {"province": "46", "district": "4608", "subdistricts": ["460801"]}}}
    """
        .formatted(code, from, nameTh, nameEn);
  }

  private void register(String code, String own) {
    administrator()
        .post(
            BASE,
            body(
                code,
                "องค์การบริหารส่วนตำบล" + own,
                own.codePointAt(0) + " Subdistrict Administrative Organization",
                "2020-01-01"))
        .expectStatus()
        .isCreated();
  }

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
  void namesSeveralByTheirCodes() {
    register("6460081", "หนึ่ง");
    register("6460082", "สอง");
    Http.anybody(client)
        .get(BASE + "/by-code?code=6460082&code=6460081&code=6469999")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(2)
        .jsonPath("$[?(@.code == '6460081')].name.th")
        .isEqualTo("องค์การบริหารส่วนตำบลหนึ่ง");
    Http.anybody(client).get(BASE + "/by-code").expectStatus().isBadRequest();
    Http.anybody(client).get(BASE + "/by-code?code=64600").expectStatus().isBadRequest();
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
  void changesOnlyWhatTheCallerHasSeenAndKeepsThePast() {
    register("6460003", "เก่า");
    String path = BASE + "/6460003";
    String now = body("6460003", "องค์การบริหารส่วนตำบลใหม่", "Mai", "2025-01-01");
    administrator()
        .send(HttpMethod.PUT, path, now, UUID.randomUUID().toString(), null)
        .expectStatus()
        .isEqualTo(428);
    administrator()
        .send(HttpMethod.PUT, path, now, UUID.randomUUID().toString(), "\"7\"")
        .expectStatus()
        .isEqualTo(412);
    administrator()
        .send(HttpMethod.PUT, path, now, UUID.randomUUID().toString(), "\"1\"")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");
    Http.anybody(client)
        .get(path + "?on=2024-01-01")
        .expectBody()
        .jsonPath("$.name.th")
        .isEqualTo("องค์การบริหารส่วนตำบลเก่า");
    Http.anybody(client)
        .get(path)
        .expectBody()
        .jsonPath("$.name.th")
        .isEqualTo("องค์การบริหารส่วนตำบลใหม่")
        .jsonPath("$.effectiveFrom")
        .isEqualTo("2025-01-01");
    Http.anybody(client).get(path + "?on=2019-12-31").expectStatus().isNotFound();
    Http.anybody(client).get(path + "?on=yesterday").expectStatus().isBadRequest();
    Http.anybody(client).get(path + "/history").expectBody().jsonPath("$.length()").isEqualTo(2);
    assertThat(
            PublishedEvents.of(Topics.REGISTRY)
                .await("6460003", LocalGovernmentChanged.class)
                .data())
        .contains("\"aspects\":[\"name\"]");
  }

  @Test
  void mergesOneIntoAnotherWhichGrows() {
    register("6460004", "หนึ่ง");
    register("6460005", "สอง");
    administrator()
        .send(
            HttpMethod.POST,
            BASE + "/6460004/merge",
            "{\"into\": \"6460005\", \"effectiveFrom\": \"2026-10-01\"}",
            UUID.randomUUID().toString(),
            "\"1\"")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("merged")
        .jsonPath("$.mergedInto")
        .isEqualTo("6460005");
    PublishedEvents.of(Topics.REGISTRY).await("6460004", LocalGovernmentMerged.class);
    assertThat(
            PublishedEvents.of(Topics.REGISTRY)
                .await("6460005", LocalGovernmentChanged.class)
                .data())
        .contains("\"population\":8000", "\"effectiveFrom\":\"2026-10-01\"");
    Http.anybody(client)
        .get(BASE + "/6460004?on=2026-09-30")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("active");
  }

  @Test
  void dissolvesAndThenRefusesChanges() {
    register("6460006", "เลิก");
    String day = "{\"effectiveFrom\": \"2026-10-01\"}";
    administrator()
        .send(
            HttpMethod.POST, BASE + "/6460006/dissolve", day, UUID.randomUUID().toString(), "\"1\"")
        .expectStatus()
        .isOk();
    administrator()
        .send(
            HttpMethod.POST, BASE + "/6460006/dissolve", day, UUID.randomUUID().toString(), "\"2\"")
        .expectStatus()
        .isEqualTo(409);
    PublishedEvents.of(Topics.REGISTRY).await("6460006", LocalGovernmentDissolved.class);
    Http.anybody(client).get(BASE + "?q=6460006").expectBody().jsonPath("$.total").isEqualTo(0);
    Http.anybody(client)
        .get(BASE + "?q=6460006&status=any")
        .expectBody()
        .jsonPath("$.items[0].endedOn")
        .isEqualTo("2026-10-01");
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

  static Stream<String> strangers() {
    return Stream.of(
        TestTokens.officer("6460001"),
        TestTokens.executive("6460001"),
        TestTokens.investigator("6460001"),
        TestTokens.councilAuditor("6460001"),
        TestTokens.provincialOfficer("46"),
        TestTokens.auditor());
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void letsNobodyElseKeepTheRegistry(String token) {
    Http stranger = Http.anybody(client).as(token);
    String body = body("6460099", "องค์การบริหารส่วนตำบลก", "K", "2020-01-01");
    stranger.post(BASE, body).expectStatus().isForbidden();
    stranger
        .send(HttpMethod.PUT, BASE + "/6460001", body, UUID.randomUUID().toString(), "\"1\"")
        .expectStatus()
        .isForbidden();
    stranger
        .post(BASE + "/6460001/merge", "{\"into\":\"6460005\",\"effectiveFrom\":\"2026-10-01\"}")
        .expectStatus()
        .isForbidden();
    stranger
        .post(BASE + "/6460001/dissolve", "{\"effectiveFrom\":\"2026-10-01\"}")
        .expectStatus()
        .isForbidden();
    stranger
        .file(BASE + "/import", "text/csv", new byte[0], UUID.randomUUID().toString())
        .expectStatus()
        .isForbidden();
    stranger.get("/registry/generator/country.csv").expectStatus().isForbidden();
    stranger.get("/registry/provisioning").expectStatus().isForbidden();
    stranger.get("/registry/imports/x").expectStatus().isForbidden();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void asksForAToken(String token) {
    Http.anybody(client)
        .as(token)
        .file(BASE + "/import", "text/csv", new byte[0], UUID.randomUUID().toString())
        .expectStatus()
        .isUnauthorized();
  }

  static Stream<String> refused() {
    return Stream.concat(Stream.of((String) null), TestTokens.refused("6460001").stream());
  }

  @ParameterizedTest
  @CsvSource({
    "?province=99, #province",
    "?type=village, #type",
    "?status=odd, #status",
    "?size=501, #size",
    "?page=-1, #size"
  })
  void refusesASearchThatMakesNoSense(String query, String pointer) {
    Http.anybody(client)
        .get(BASE + query)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  @Test
  void showsTheGeographyToEverybody() {
    Http.anybody(client)
        .get("/registry/provinces")
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(77)
        .jsonPath("$[?(@.code == '46')].nameTh")
        .isEqualTo("กาฬสินธุ์");
    Http.anybody(client)
        .get("/registry/provinces/46/districts")
        .expectBody()
        .jsonPath("$[?(@.code == '4608')].nameTh")
        .isEqualTo("ห้วยเม็ก");
    Http.anybody(client).get("/registry/provinces/99/districts").expectStatus().isNotFound();
    Http.anybody(client).get(BASE + "/0000000").expectStatus().isNotFound();
  }
}
