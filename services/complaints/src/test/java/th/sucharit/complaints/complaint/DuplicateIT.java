package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.sucharit.testing.TestTokens;

/** An officer is told which cases may be about the same matter. */
class DuplicateIT extends ComplaintTest {

  private static final String OFFICER = TestTokens.officer(HUAI_MEK);

  @Test
  void suggestsWhatIsAboutTheSameMatterHereAndNothingElse() {
    Map<String, Object> first =
        at(HUAI_MEK, "ต้นจามจุรีล้มขวางทาง หมู่ 11", "กิ่งใหญ่หักทับสายไฟ", "16.61000");
    Map<String, Object> second =
        at(HUAI_MEK, "ต้นจามจุรีล้มทับสายไฟ หมู่ 11", "ขวางทางรถผ่านไม่ได้", "16.61020");
    at(HUAI_MEK, "ต้นจามจุรีล้มขวางทาง หมู่ 11", "กิ่งใหญ่หักทับสายไฟ", "16.69000");
    at(HUAI_MEK, "ขอเบี้ยยังชีพผู้สูงอายุ", "ยังไม่ได้รับเงินเดือนนี้", "16.61000");
    Map<String, Object> elsewhere =
        at(THA_PHAE, "ต้นจามจุรีล้มขวางทาง หมู่ 11", "กิ่งใหญ่หักทับสายไฟ", "16.61000");

    get("/complaints/" + text(second, "id") + "/duplicates", OFFICER)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].complaint.id")
        .isEqualTo(text(first, "id"))
        .jsonPath("$.items[0].complaint.subject")
        .isEqualTo("ต้นจามจุรีล้มขวางทาง หมู่ 11")
        .jsonPath("$.items[0].why.metres")
        .isEqualTo(22)
        .jsonPath("$.items[0].why.days")
        .isEqualTo(0)
        .jsonPath("$.items[0].keep")
        .isEqualTo("other");
    get("/complaints/" + text(first, "id") + "/duplicates", OFFICER)
        .expectBody()
        .jsonPath("$.items[0].keep")
        .isEqualTo("this");
    get("/complaints/" + text(elsewhere, "id") + "/duplicates", TestTokens.officer(THA_PHAE))
        .expectBody()
        .jsonPath("$.items")
        .isEmpty();
    get("/complaints/" + text(second, "id") + "/duplicates", TestTokens.officer(THA_PHAE))
        .expectStatus()
        .isNotFound();

    Map<String, Object> why = Map.of("into", text(first, "id"), "why", "ต้นเดียวกัน");
    step(OFFICER, text(second, "id"), "merge", why, "*").expectStatus().isOk();
    get("/complaints/" + text(first, "id") + "/duplicates", OFFICER)
        .expectBody()
        .jsonPath("$.items")
        .isEmpty();
  }

  private Map<String, Object> at(String code, String subject, String details, String latitude) {
    Map<String, Object> body = new HashMap<>(complaint(subject));
    body.put("localGovernment", code);
    body.put("details", details);
    body.put(
        "location",
        Map.of("latitude", new BigDecimal(latitude), "longitude", new BigDecimal("103.2")));
    Map<String, Object> filed =
        file(body, key())
            .expectStatus()
            .isCreated()
            .expectBody(MAP)
            .returnResult()
            .getResponseBody();
    assertThat(filed).containsKey("id");
    return filed;
  }
}
