package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanProgressTests extends RunningPortal {

  private static final String PUBLIC = "/local-governments/5460802/plan/progress";
  private static final String OWN = "/officer/plan/plan-huai-mek";
  private static final String REPORT = OWN + "/progress/2570/6/items/3";
  private static final String FIRST_REPORT = OWN + "/progress/2570/6/items/16";
  private static final String EXTENSION = OWN + "/progress/2569/12/extension";

  @Test
  void showsEverybodyHowFarAnAnnouncedPlanHasCome() {
    assertThat(visitor().get(PUBLIC).text()).contains("ยังไม่มีความก้าวหน้าให้แสดง");
    PLATFORM.announcePlan(true);
    var page = visitor().get(PUBLIC).page();
    assertThat(page.selectFirst("#item-3").text())
        .contains("กำลังดำเนินการ", "ใช้ไป 1,234.50 จาก 5,000 บาท", "รายงานแล้ว", "หลักฐาน ๑ ไฟล์");
    assertThat(page.selectFirst("#item-3 .fill").attr("width")).isEqualTo("24.69%");
    assertThat(page.selectFirst("#item-13 .fill").attr("width")).isEqualTo("100%");
    assertThat(page.selectFirst("#item-13").text()).contains("เกินงบประมาณ");
    assertThat(page.selectFirst("#item-16").text())
        .contains("ใช้ไป – จาก", "ยังไม่รายงาน")
        .doesNotContain("%");
    assertThat(page.selectFirst("#item-1").text()).contains("ไม่ใช้งบประมาณ", "ยังไม่รายงาน");
    assertThat(page.selectFirst("#item-1").select(".fill")).isEmpty();
    assertThat(page.select("main form, main a[href^='/officer']")).isEmpty();
    var closed = visitor().get(PUBLIC + "?year=2569").page();
    assertThat(closed.selectFirst("#item-16 .badge.late").text()).isEqualTo("ขาดส่ง");
    assertThat(closed.selectFirst(".alarm").text()).contains("๓๕ ครั้ง");
  }

  @Test
  void takesAReportWithEvidence() {
    PLATFORM.announcePlan(true);
    var officer = visitor();
    var form = officer.get(REPORT);
    assertThat(form.page().selectFirst("#spent").attr("value")).isEqualTo("1234.50");
    assertThat(form.page().selectFirst("#file-f1").hasAttr("checked")).isTrue();
    var done =
        officer.upload(
            form,
            "/items/3",
            Map.of(
                "state", "done",
                "spent", "๔,๙๐๐",
                "outputs-0-text", "อบรมแล้ว",
                "outputs-0-indicator", "1",
                "outputs-0-value", "๒",
                "outputs-1-text", "",
                "evidence", "f1"),
            "รายงาน.pdf",
            "content");
    assertThat(done.path()).isEqualTo(OWN + "/progress");
    assertThat(done.text()).contains("ส่งรายงานแล้ว");
    assertThat(PLATFORM.sentEvidence())
        .singleElement()
        .asString()
        .contains("content", "name=\"file\"", "รายงาน.pdf");
    var sent = JsonMapper.shared().readTree(PLATFORM.sentReports().getFirst());
    assertThat(sent.get("state").stringValue()).isEqualTo("done");
    assertThat(sent.get("spent").stringValue()).isEqualTo("4900.00");
    assertThat(sent.get("outputs").size()).isEqualTo(1);
    assertThat(sent.at("/outputs/0/value").stringValue()).isEqualTo("2");
    assertThat(sent.get("evidence").toString()).isEqualTo("[\"f1\",\"f2\"]");
  }

  @Test
  void namesWhatIsMissingAndKeepsWhatWasTypedAndUploaded() {
    PLATFORM.announcePlan(true);
    var officer = visitor();
    var refused =
        officer.upload(
            officer.get(FIRST_REPORT),
            "/items/16",
            Map.of("state", "cancelled", "spent", "มาก", "problems", "ฝนตก"),
            "a.pdf",
            "content");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactly("#spent", "#reason");
    assertThat(refused.page().selectFirst("#problems").text()).isEqualTo("ฝนตก");
    assertThat(refused.page().selectFirst("#file-f2").hasAttr("checked")).isTrue();
    assertThat(PLATFORM.sentReports()).isEmpty();
  }

  @Test
  void saysWhyAFileIsNotTaken() {
    PLATFORM.announcePlan(true);
    var officer = visitor();
    var refused =
        officer.upload(
            officer.get(FIRST_REPORT), "/items/16", Map.of("state", "done"), "a.pdf", "virus");
    assertThat(refused.page().selectFirst("#files-wrong").text()).isEqualTo("ไม่รับไฟล์นี้");
    assertThat(refused.page().selectFirst("#state-done").hasAttr("checked")).isTrue();
  }

  @Test
  void losesNothingWhenSomebodyElseReportedMeanwhile() {
    PLATFORM.announcePlan(true);
    var officer = visitor();
    var form = officer.get(REPORT);
    PLATFORM.reportBehindTheBack();
    var typed = Map.of("state", "done", "suggestions", "จัดเพิ่มอีกรุ่น");
    var stale = officer.upload(form, "/items/3", typed, "", "");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("มีผู้อื่นรายงานรายการนี้ก่อนคุณ");
    assertThat(stale.page().selectFirst("#suggestions").text()).isEqualTo("จัดเพิ่มอีกรุ่น");
    assertThat(officer.upload(stale, "/items/3", typed, "", "").text()).contains("ส่งรายงานแล้ว");
  }

  @Test
  void othersReadReportsButSendNone() {
    PLATFORM.announcePlan(true);
    var officer = visitor();
    var form = officer.get(REPORT);
    PLATFORM.signInAs("executive");
    var executive = visitor();
    var page = executive.get(REPORT);
    assertThat(page.page().select("main form")).isEmpty();
    assertThat(page.text()).contains("วิทยากรเลื่อนนัด", "ภาพการอบรม.jpg");
    assertThat(executive.get(OWN + "/evidence/f1").http().body()).isEqualTo("photo");
    var token = executive.get("/officer/plan").page().select("input[name=_csrf]").val();
    assertThat(executive.post(REPORT, Map.of("_csrf", token, "state", "done")).status())
        .isEqualTo(403);
    assertThat(form.status()).isEqualTo(200);
    assertThat(PLATFORM.sentReports()).isEmpty();
  }

  @Test
  void moreTimeIsAskedByTheOfficerAndGrantedByTheExecutive() {
    PLATFORM.announcePlan(true);
    PLATFORM.signInAs("officer");
    var officer = visitor();
    var empty = officer.submit(officer.get(EXTENSION), "/extension", Map.of("until", "2026-12-31"));
    assertThat(empty.status()).isEqualTo(422);
    var asked =
        officer.submit(empty, "/extension", Map.of("until", "2026-12-31", "reason", "น้ำท่วม"));
    assertThat(asked.text()).contains("ส่งคำขอแล้ว", "น้ำท่วม", "รอผู้บริหารพิจารณา");
    assertThat(asked.page().select("main form")).isEmpty();
    PLATFORM.signInAs("executive");
    var executive = visitor();
    var token = executive.get(EXTENSION).page().select("input[name=_csrf]").val();
    assertThat(executive.post(EXTENSION + "/grant", Map.of("_csrf", token)).status())
        .isEqualTo(400);
    var granted = executive.submit(executive.get(EXTENSION), "/grant", Map.of());
    assertThat(granted.text()).contains("อนุญาตให้ขยายเวลาแล้ว", "31 ธ.ค. 2569");
  }

  @Test
  void listsWhatIsLateForTheOfficerAndTheProvince() {
    PLATFORM.announcePlan(true);
    var own = visitor().get("/officer/late");
    assertThat(own.text()).contains("กิจกรรมการมีส่วนร่วม", "รอบ ๑๒ เดือน", "31 ต.ค. 2569");
    assertThat(own.page().select("tbody a").eachAttr("href"))
        .containsExactly(OWN + "/progress/2569/12/items/16");
    PLATFORM.signInAs("provincial-officer");
    var province = visitor().get("/officer/late");
    assertThat(province.page().selectFirst("tbody tr").text())
        .isEqualTo("เทศบาลตำบลห้วยเม็ก 36 30 6");
    assertThat(PLATFORM.calls()).anyMatch(call -> call.contains("/provinces/46/progress/late"));
  }

  @Test
  void saysThatAPlanWithoutAnnouncementHasNoProgress() {
    assertThat(visitor().get(OWN + "/progress").text()).contains("ยังไม่มีความก้าวหน้าให้แสดง");
    assertThat(visitor().get(OWN + "/progress/2570/6/items/99").status()).isEqualTo(409);
  }
}
