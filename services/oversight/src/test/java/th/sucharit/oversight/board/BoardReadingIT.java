package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Who may read what on the board, and how they are told what to mend. */
class BoardReadingIT extends ThreeLocalGovernments {

  @Test
  void tellsAdministratorsOneHashOverTheWholeBoard() {
    JsonNode told = get("/oversight/board/hash", TestTokens.administrator());
    assertThat(told.get("rows").longValue()).isPositive();
    assertThat(told.get("sha256").stringValue()).matches("[0-9a-f]{64}");
    assertThat(status("/oversight/board/hash", COUNTRY)).isEqualTo(403);
  }

  @Test
  void showsNoOtherProvince() {
    assertThat(
            get("/oversight/local-governments", KALASIN)
                .get("items")
                .findValuesAsString("province"))
        .isNotEmpty()
        .containsOnly("46");
    assertThat(status("/oversight/local-governments?province=80", KALASIN)).isEqualTo(403);
    assertThat(status("/oversight/overview?province=80", KALASIN)).isEqualTo(403);
    assertThat(status("/oversight/local-governments/5809906", KALASIN)).isEqualTo(404);
    assertThat(get("/oversight/local-governments?code=5809906", KALASIN).get("items")).isEmpty();
    assertThat(
            get("/oversight/local-governments", COUNTRY)
                .get("items")
                .findValuesAsString("province"))
        .contains("46", "80");
    assertThat(
            get("/oversight/local-governments?province=80", COUNTRY)
                .get("items")
                .findValuesAsString("province"))
        .containsOnly("80");
  }

  @ParameterizedTest
  @CsvSource({
    "sort=name",
    "sort=--late",
    "page=-1",
    "size=0",
    "size=501",
    "province=4",
    "fiscalYear=1999",
    "planState=lost",
    "itaLevel=%24ne",
    "code=54608",
    "late=perhaps"
  })
  void saysInBothLanguagesWhatToMend(String query) {
    EntityExchangeResult<byte[]> answer = ask("/oversight/local-governments?" + query, KALASIN);
    assertThat(answer.getStatus().value()).isEqualTo(400);
    JsonNode problem = json.readTree(answer.getResponseBody());
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(problem.get("detailTh").stringValue()).containsPattern("[ก-๙]");
    assertThat(problem.at("/errors/0/pointer").stringValue()).isNotBlank();
    assertThat(problem.at("/errors/0/messageTh").stringValue()).containsPattern("[ก-๙]");
  }
}
