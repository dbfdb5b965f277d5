package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItaReportTests extends RunningPortal {

  private static final String REPORT = "/officer/ita/report?year=2567";
  private final Visitor officer = visitor();

  @Test
  void showsWhatTheReportWillContain() {
    PLATFORM.ita().changeScoresBehindTheBack();
    var page = officer.get(REPORT);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().selectFirst("#agency").val()).isEqualTo("เทศบาลตำบลห้วยเม็ก");
    assertThat(page.page().selectFirst("#addressee").val()).isEqualTo("นายกเทศมนตรีตำบลห้วยเม็ก");
    assertThat(page.page().selectFirst(".sheet-preview").text())
        .contains(
            "บันทึกข้อความ",
            "จำนวน 2 มาตรการ รายงานผลแล้ว 1 มาตรการ",
            "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล",
            "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน 65.20 คะแนน (−19.80)",
            "ยังไม่รายงานผล",
            "เปิดช่องทางรับฟังแล้วสามช่องทาง");
    assertThat(page.text()).contains("ยังไม่รายงานผล ๑ จาก ๒ มาตรการ", "คะแนนยังไม่เป็นทางการ");
  }

  @Test
  void laysMeasuresOutAsChosen() {
    var head = "&agency=a&addressee=b";
    var three = officer.get(REPORT + "&layout=three-columns" + head).page();
    assertThat(three.select(".sheet-preview thead th")).hasSize(3);
    var issue = officer.get(REPORT + "&layout=per-issue" + head).page();
    assertThat(issue.select(".sheet-preview section:first-of-type thead th")).hasSize(5);
    assertThat(issue.select(".sheet-preview h5").eachText())
        .containsExactly(
            "ประเด็นที่ ๑ กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "มาตรการอื่น");
    var indicator = officer.get(REPORT + "&layout=per-indicator" + head).page();
    assertThat(indicator.select(".sheet-preview section:first-of-type thead th")).hasSize(6);
  }

  @Test
  void namesWhatIsMissingAndKeepsWhatWasTyped() {
    var refused =
        officer.get(REPORT + "&layout=per-issue&agency=&addressee=&office=abc&date=2026-13-01");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactly("#agency", "#addressee", "#date");
    assertThat(refused.page().selectFirst("#office").val()).isEqualTo("abc");
    assertThat(refused.page().select("#layout-per-issue[checked]")).hasSize(1);
    assertThat(refused.page().select("a[href*='.pdf']")).isEmpty();
  }

  @Test
  void handsTheFilesOn() {
    var page = officer.get(REPORT);
    var pdf = officer.get(page.page().selectFirst("a[href*='2567.pdf']").attr("href"));
    assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"ita-5460802-2567.pdf\"");
    assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
    assertThat(PLATFORM.ita().reports().getFirst())
        .contains(
            "layout=per-indicator", "agency=เทศบาลตำบลห้วยเม็ก", "signatories=หัวหน้าสำนักปลัด")
        .doesNotContain("office", "date");
    var docx = officer.get(page.page().selectFirst("a[href*='2567.docx']").attr("href"));
    assertThat(docx.header("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void isNotForThoseOfNoLocalGovernment() {
    PLATFORM.signInAs("provincial-officer");
    assertThat(visitor().get(REPORT).status()).isEqualTo(403);
  }
}
