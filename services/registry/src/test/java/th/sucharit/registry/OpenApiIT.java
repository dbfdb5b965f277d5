package th.sucharit.registry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.testing.ServiceTest;

/** The registry describes itself. */
@ServiceTest
class OpenApiIT {

  @Autowired private RestTestClient client;

  @Test
  void describesWhatItOffers() {
    Http.anybody(client)
        .get("/registry/openapi.json")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.openapi")
        .isEqualTo("3.1.0")
        .jsonPath("$.paths['/registry/local-governments/import'].post")
        .exists()
        .jsonPath("$.components.schemas")
        .exists();
  }
}
