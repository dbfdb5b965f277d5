package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.testing.DocumentFiles;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** Who gets a plan as a document, and its announcement. */
@ServiceTest
class PrintIT extends PlanRequests {

  private static final List<String> FORMATS = List.of("docx", "pdf");
  private static final String FORM =
      "?agency=เทศบาลตำบลห้วยเม็ก&position=นายกเทศมนตรี&number=12/2565&date=2022-10-03";

  @Test
  void isForItsOwnPeopleAndTheProvinceWhileItIsADraft() {
    String id = created(OFFICER, small(2571));
    for (String format : FORMATS) {
      String path = "/plans/" + id + "/document." + format;
      for (String token :
          List.of(
              OFFICER,
              EXECUTIVE,
              TestTokens.councilAuditor(HUAI_MEK),
              TestTokens.provincialOfficer("46"))) {
        assertThat(get(path, token).getStatus().value()).isEqualTo(200);
      }
      for (String token :
          List.of(
              TestTokens.officer(THA_PHAE),
              TestTokens.provincialOfficer("80"),
              TestTokens.auditor(),
              TestTokens.administrator())) {
        assertProblem(get(path, token), 404, "plan-not-found");
      }
      assertProblem(get(path, null), 404, "plan-not-found");
    }
    assertThat(words("/plans/" + id + "/document.pdf", OFFICER)).contains("(ฉบับร่าง)");
  }

  @Test
  void isForEverybodyOnceItIsAnnounced() {
    String id = created(OFFICER, PlanFiles.huaiMek());
    announce(id);
    EntityExchangeResult<byte[]> pdf = get("/plans/" + id + "/document.pdf", null);
    assertThat(pdf.getStatus().value()).isEqualTo(200);
    assertThat(pdf.getResponseHeaders().getContentType()).hasToString("application/pdf");
    assertThat(pdf.getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo("plan-5460802-2566.pdf");
    assertThat(DocumentFiles.words(pdf.getResponseBody()))
        .contains("ของเทศบาลตำบลห้วยเม็ก", "จำนวน18รายการ")
        .doesNotContain("ฉบับร่าง");
    assertThat(get("/plans/" + id + "/document.docx", null).getResponseBody()).startsWith('P', 'K');
    assertThat(get("/plans/" + id + "/document.odt", null).getStatus().value()).isEqualTo(400);
  }

  @Test
  void isAnnouncedByItsOwnPeople() {
    String id = created(OFFICER, small(2571));
    String pdf = "/plans/" + id + "/announcement.pdf";
    assertThat(words(pdf + FORM, OFFICER))
        .contains("(ฉบับร่าง)", "ประกาศเทศบาลตำบลห้วยเม็ก", "ที่๑๒/๒๕๖๕", "๓ตุลาคมพ.ศ.๒๕๖๕");
    step(id, "submit", OFFICER);
    step(id, "approve", EXECUTIVE);
    assertThat(words(pdf + FORM, EXECUTIVE)).doesNotContain("ฉบับร่าง");
    step(id, "announce", OFFICER);
    assertThat(get("/plans/" + id + "/announcement.docx" + FORM, OFFICER).getResponseBody())
        .startsWith('P', 'K');
    assertProblem(get(pdf + FORM, TestTokens.officer(THA_PHAE)), 404, "plan-not-found");
    for (String token :
        List.of(TestTokens.councilAuditor(HUAI_MEK), TestTokens.provincialOfficer("46"))) {
      assertThat(get(pdf + FORM, token).getStatus().value()).isEqualTo(403);
    }
    assertThat(get(pdf + FORM, null).getStatus().value()).isEqualTo(401);
    EntityExchangeResult<byte[]> headless = get(pdf, OFFICER);
    assertThat(headless.getStatus().value()).isEqualTo(400);
    assertThat(tree(headless).get("errors").toString()).contains("agency", "position");
    assertThat(get(pdf + FORM.replace("2022-10-03", "soon"), OFFICER).getStatus().value())
        .isEqualTo(400);
  }

  private String words(String path, String token) {
    return DocumentFiles.words(get(path, token).getResponseBody());
  }
}
