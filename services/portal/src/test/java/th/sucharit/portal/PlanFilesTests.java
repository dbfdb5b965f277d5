package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFilesTests extends RunningPortal {

  private static final String FILES = "/officer/plan/files";
  private static final String OWN = "/officer/plan/plan-huai-mek";

  @Test
  void keepsNothingBeforeTheOfficerConfirms() {
    PLATFORM.withoutPlan();
    var officer = visitor();
    var preview = paste(officer, "แผนปฏิบัติการ");
    assertThat(preview.text())
        .contains(
            "ยังไม่ได้บันทึกสิ่งใด",
            "๔ มิติ ๙ ภารกิจ ๑๘ รายการ",
            "อ่านไม่เข้าใจ ๑ แห่ง",
            "ไม่ทราบว่าอยู่ในหัวข้อใด",
            "บรรทัด 153 ช่อง 4",
            "งบประมาณในตารางไม่ตรงกับจำนวนเงินในรายละเอียด");
    assertThat(preview.page().select(".figures-table tbody tr")).hasSize(22);
    assertThat(PLATFORM.planKeys()).isEmpty();
    var drafted = officer.upload(preview, "/confirm", Map.of(), "", "");
    assertThat(drafted.path()).isEqualTo(OWN);
    assertThat(drafted.text()).contains("นำเข้าแผนเป็นร่างแล้ว");
    assertThat(PLATFORM.planKeys()).hasSize(1);
    assertThat(PLATFORM.importedTypes()).last().asString().startsWith("application/json");
  }

  @Test
  void becomesANewRevisionOfThePlanForTheSameYears() {
    var officer = visitor();
    var before = PLATFORM.planContent().deepCopy();
    var preview = paste(officer, "แผนปฏิบัติการ");
    assertThat(preview.text()).contains("มีแผนของช่วงปีนี้อยู่แล้ว ฉบับที่ ๑");
    var saved = officer.upload(preview, "/confirm", Map.of(), "", "");
    assertThat(saved.text()).contains("บันทึกเป็นฉบับใหม่แล้ว", "ฉบับที่ ๒");
    assertThat(PLATFORM.planContent()).isEqualTo(before);
  }

  @Test
  void letsTheOfficerChooseWhereAWorkbookAndThePlanHaveBothChanged() {
    var officer = visitor();
    var preview = officer.upload(officer.get(FILES), "/preview", Map.of(), "plan.xlsx", "content");
    assertThat(preview.text())
        .contains("แก้ไขไม่ตรงกัน ๑ แห่ง", "ลำดับที่ ๑๖ งบประมาณ ปี ๒๕๖๙", "30000.00", "20000.00")
        .contains("สิ่งที่จะเปลี่ยนจากแผนปัจจุบัน ๓ แห่ง");
    assertThat(preview.page().select("textarea[name=document]").eachText())
        .satisfiesExactly(
            theirs -> assertThat(theirs).contains("\"side\":\"theirs\""),
            mine -> assertThat(mine).contains("\"side\":\"mine\""));
    officer.upload(preview, "/confirm", Map.of(), "", "");
    assertThat(PLATFORM.planContent().get("side").stringValue()).isEqualTo("theirs");
  }

  @Test
  void saysWhenSomebodyElseSavedBeforeTheConfirmation() {
    var officer = visitor();
    var preview = paste(officer, "แผนปฏิบัติการ");
    PLATFORM.changePlanBehindTheBack();
    var stale = officer.upload(preview, "/confirm", Map.of(), "", "");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("แผนเปลี่ยนไปก่อนที่คุณจะส่ง");
  }

  @ParameterizedTest
  @CsvSource({
    "plan.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "PLAN.JSON,application/json",
    "table.csv,text/plain",
    "paper.txt,text/plain"
  })
  void tellsTheServiceWhatAFileIsByItsName(String name, String type) {
    var officer = visitor();
    var preview = officer.upload(officer.get(FILES), "/preview", Map.of(), name, "content");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(PLATFORM.importedTypes()).containsExactly(type);
  }

  @Test
  void listsTheCellsThatCannotBeReadAndKeepsWhatWasPasted() {
    var officer = visitor();
    var refused = paste(officer, "ตารางที่ผิด");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("รายการ!E7", "ไม่ใช่จำนวนเงิน", "อ่านบางช่องไม่ได้");
    assertThat(refused.page().selectFirst("#text").text()).isEqualTo("ตารางที่ผิด");
  }

  @Test
  void asksForAFileOrText() {
    var officer = visitor();
    var refused = officer.upload(officer.get(FILES), "/preview", Map.of("text", " "), "", "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#file");
  }

  @Test
  void refusesWhatWasNotPreviewed() {
    var officer = visitor();
    var preview = paste(officer, "แผนปฏิบัติการ");
    assertThat(officer.upload(preview, "/confirm", Map.of("document", "[]"), "", "").status())
        .isEqualTo(400);
  }

  @Test
  void handsOutFiles() {
    var officer = visitor();
    assertThat(officer.get(FILES).page().select(".tables a").eachAttr("href"))
        .containsExactly(OWN + "/export.xlsx", OWN + "/export.csv", OWN + "/export.json");
    var template = officer.get(FILES + "/template.xlsx");
    assertThat(template.header("Content-Disposition")).contains("plan-template.xlsx");
    assertThat(officer.get(OWN + "/export.json").http().body()).contains("sucharit-plan-v1");
    assertThat(officer.get("/officer/plan/plan-of-others/export.json").status()).isEqualTo(404);
  }

  @Test
  void handsOutThePlanAsAnOfficialDocument() {
    var officer = visitor();
    assertThat(officer.get(FILES).page().select(".papers a").eachAttr("href"))
        .containsExactly(OWN + "/document.docx", OWN + "/document.pdf", OWN + "/announcement");
    assertThat(officer.get(OWN + "/document.pdf").http().body()).isEqualTo("%PDF-document");
    assertThat(officer.get(OWN + "/document.docx").header("Content-Disposition"))
        .contains("plan-document.docx");
    assertThat(officer.get("/officer/plan/plan-of-others/document.pdf").status()).isEqualTo(404);
  }

  @Test
  void makesTheAnnouncementFromWhatIsEntered() {
    var officer = visitor();
    var form = officer.get(OWN + "/announcement").page();
    assertThat(form.select("#agency").val()).contains("ห้วยเม็ก");
    assertThat(form.select("[formaction]").attr("formaction")).endsWith("/announcement.pdf");
    assertThat(
            officer
                .get(OWN + "/announcement.pdf?agency=a&position=b&number=&date=&name=")
                .http()
                .body())
        .isEqualTo("%PDF-announcement");
    var refused = officer.get(OWN + "/announcement.pdf?agency=a&position=&number=7");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#position");
    assertThat(refused.page().select("#number").val()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"executive", "council-auditor"})
  void isImportedByOfficersOnly(String role) {
    PLATFORM.signInAs(role);
    var visitor = visitor();
    var page = visitor.get(FILES);
    assertThat(page.page().select("form[action$=preview]")).isEmpty();
    assertThat(visitor.get(FILES + "/template.xlsx").status()).isEqualTo(403);
  }

  private static Visitor.Answer paste(Visitor officer, String text) {
    return officer.upload(officer.get(FILES), "/preview", Map.of("text", text), "", "");
  }
}
