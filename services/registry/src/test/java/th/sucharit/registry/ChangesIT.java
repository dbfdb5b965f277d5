package th.sucharit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.testing.PublishedEvents;

/** A local government changes, is merged and is dissolved, and its past is kept. */
class ChangesIT extends RegistryRequests {

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
}
