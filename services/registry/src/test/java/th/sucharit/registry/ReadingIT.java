package th.sucharit.registry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody reads in the registry. */
class ReadingIT extends RegistryRequests {

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
