package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.risk.RiskApi.Answer;
import th.sucharit.testing.DocumentFiles;
import th.sucharit.testing.TestTokens;

/** Who gets the report of an assessment, and its memo. */
class ReportIT extends AssessmentTest {

  private static final String HEAD =
      "?agency=เทศบาลตำบลห้วยเม็ก&addressee=นายกเทศมนตรี&date=2023-04-05&signatories=ปลัดเทศบาล";

  @Test
  void isForInsidersUntilItIsPublishedAndThenForEverybody() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    for (String format : List.of("/report.pdf", "/report.docx")) {
      for (String token :
          List.of(
              OFFICER,
              EXECUTIVE,
              TestTokens.councilAuditor(HUAI_MEK),
              TestTokens.provincialOfficer("46"))) {
        assertThat(status(one + format, token)).isEqualTo(200);
      }
      for (String token :
          List.of(TestTokens.officer(THA_PHAE), TestTokens.provincialOfficer("80"))) {
        assertThat(status(one + format, token)).isEqualTo(404);
      }
      assertThat(status(one + format, null)).isEqualTo(404);
    }
    assertThat(words(one + "/report.pdf", OFFICER)).contains("(ฉบับร่าง)", "กำหนดคุณลักษณะ");

    publish(open);
    EntityExchangeResult<byte[]> pdf = get(one + "/report.pdf", null);
    assertThat(pdf.getStatus().value()).isEqualTo(200);
    assertThat(pdf.getResponseHeaders().getContentType()).hasToString("application/pdf");
    assertThat(pdf.getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo("risk-5460802-2567.pdf");
    assertThat(DocumentFiles.words(pdf.getResponseBody()))
        .contains("กำหนดคุณลักษณะ")
        .doesNotContain("ฉบับร่าง");
    assertThat(get(one + "/report.docx", null).getResponseBody()).startsWith('P', 'K');
    assertThat(status(one + "/report.odt", null)).isEqualTo(400);
  }

  @Test
  void isPutBeforeTheExecutiveByItsOwnPeople() {
    Answer open = open(2567, SCORED);
    String one = PATH + "/" + open.text("/id");
    publish(open);
    assertThat(words(one + "/memo.pdf" + HEAD, OFFICER))
        .contains("บันทึกข้อความ", "๕เมษายน๒๕๖๖", "ปลัดเทศบาล", "กำหนดคุณลักษณะ");
    assertThat(get(one + "/memo.docx" + HEAD, EXECUTIVE).getResponseBody()).startsWith('P', 'K');
    assertThat(status(one + "/memo.pdf" + HEAD, TestTokens.officer(THA_PHAE))).isEqualTo(404);
    assertThat(status(one + "/memo.pdf" + HEAD, TestTokens.provincialOfficer("46"))).isEqualTo(403);
    assertThat(status(one + "/memo.pdf" + HEAD, null)).isEqualTo(401);
    assertThat(api.get(one + "/memo.pdf", OFFICER).is(400).body().get("errors").toString())
        .contains("agency", "addressee");
  }

  private String words(String path, String token) {
    return DocumentFiles.words(get(path, token).getResponseBody());
  }

  private int status(String path, @Nullable String token) {
    return get(path, token).getStatus().value();
  }

  private EntityExchangeResult<byte[]> get(String path, @Nullable String token) {
    return http.get()
        .uri(path)
        .headers(headers -> {
          if (token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
          }
        })
        .exchange()
        .returnResult(byte[].class);
  }
}
