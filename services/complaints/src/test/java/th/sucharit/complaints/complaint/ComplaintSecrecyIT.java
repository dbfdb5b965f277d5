package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.complaints.StoredBytes;
import th.sucharit.testing.TestTokens;

/** What of a complaint is stored and how. */
class ComplaintSecrecyIT extends ComplaintTest {

  @Autowired private MongoTemplate mongo;

  @Test
  void keepsNoReceiptAndNoReadableContact() {
    Map<String, Object> body = new java.util.HashMap<>(complaint("matter-of-the-canary"));
    body.put("contact", "canary-contact");
    Map<String, Object> filed =
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    String receipt = text(filed, "receipt");
    assertThat(StoredBytes.of(mongo))
        .as("the search finds what is there")
        .contains(text(filed, "id"))
        .doesNotContain("matter-of-the-canary")
        .doesNotContain("canary-contact")
        .doesNotContain(receipt)
        .doesNotContain(receipt.replace("-", ""));
    get("/complaints/" + filed.get("id"), TestTokens.officer(HUAI_MEK))
        .expectBody()
        .jsonPath("$.contact")
        .isEqualTo("canary-contact");
    status("0000-0000-0000-0000-0000-0000-0000").expectStatus().isNotFound();
    status("ไม่ใช่รหัส").expectStatus().isNotFound();
  }
}
