package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePagesTests extends RunningPortal {

  private static final String PAGE = "/local-governments/5460802/disclosure";
  private static final String FORM = "/officer/disclosure/2568/O2";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/local-governments/5460802/disclosure|การเปิดเผยข้อมูลสาธารณะ ปีงบประมาณ พ.ศ. ๒๕๖๙",
        "/en/local-governments/5460802/disclosure|Public disclosure, fiscal year 2569",
        "/local-governments/5460802/disclosure?year=2568|โครงสร้างและอำนาจหน้าที่",
        "/en/local-governments/5460802/disclosure?year=2568|Structure, powers and duties",
        "/local-governments/5460802/disclosure?year=%27|พ.ศ. ๒๕๖๙"
      })
  void speaksBothLanguages(String path, String text) {
    var answer = visitor().get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains(text).doesNotContain("??");
  }

  @Test
  void showsProgressAndWhatThePredictionIsWorth() {
    var page = visitor().get(PAGE + "?year=2568").page();
    assertThat(page.text())
        .contains("4 จาก 28 รายการ", "หากผู้ประเมินรับหลักฐานทั้งหมด")
        .contains("คะแนน OIT อย่างเป็นทางการ 61.25", "ยังไม่ได้ตรวจกับคู่มือ")
        .doesNotContain("ยังไม่ทราบตัวชี้วัดย่อย");
    assertThat(page.select(".duties > li")).hasSize(28);
    assertThat(page.select(".duties .badge.resolved")).hasSize(4);
    assertThat(page.select(".group > h3")).hasSize(7);
  }

  @Test
  void showsWhereEachItemCanBeRead() {
    var page = visitor().get(PAGE + "?year=2568").page();
    assertThat(page.select("#item-O1 .shown a").eachAttr("href"))
        .containsExactly(
            "https://www.huaimek.go.th/structure",
            "https://www.huaimek.go.th/%E0%B8%AD%E0%B8%B3%E0%B8%99%E0%B8%B2%E0%B8%88.pdf");
    assertThat(page.select("#item-O1").text()).contains("แผนผังอยู่หน้า 2", "ข้อมูลที่ต้องมี");
    assertThat(page.select("#item-O19 .shown").text())
        .contains("1 ต.ค. 2566 ถึง 30 ก.ย. 2567", "ไม่แสดงต่อสาธารณะ")
        .doesNotContain("ทั้งหมด", "แล้วเสร็จ");
    assertThat(page.select("#item-O19 .shown a").eachAttr("href"))
        .containsExactly("/local-governments/5460802/statistics?fiscalYear=2567");
    assertThat(page.select("#item-O23 a").attr("href"))
        .isEqualTo("/local-governments/5460802/risk-assessment?fiscalYear=2568");
    assertThat(page.select("#item-O25 a").eachAttr("href"))
        .containsExactly("https://www.huaimek.go.th/plan.pdf", "/local-governments/5460802/plan");
  }

  @Test
  void saysWhatIsNotKnownOfAYear() {
    var page = visitor().get(PAGE + "?year=2569").page();
    assertThat(page.text()).contains("ร่างเท่านั้น", "ยังไม่ทราบตัวชี้วัดย่อย");
    assertThat(page.select("#item-O5").text()).contains("ไม่พบชื่อรายการนี้");
    assertThat(page.select(".duties > li")).hasSize(26);
  }

  @Test
  void isFoundFromThePageOfTheLocalGovernment() {
    assertThat(visitor().get("/local-governments/5460802").page().select("a[href=" + PAGE + "]"))
        .hasSize(1);
  }

  @Test
  void takesAddressesFromAnOfficerAndGivesThemBack() {
    var officer = visitor();
    var list = officer.get("/officer/disclosure?year=2568");
    assertThat(list.page().select(".results a[href=" + FORM + "]")).hasSize(1);
    assertThat(list.page().select("nav a[href=/officer/disclosure]")).isNotEmpty();
    var saved =
        officer.submit(
            officer.get(FORM),
            "/O2",
            Map.of(
                "url-1",
                " https://www.huaimek.go.th/mayor ",
                "title-1",
                "นายกเทศมนตรี, ปลัด",
                "url-0",
                "",
                "explanation",
                "หน้า 1"));
    assertThat(saved.path()).isEqualTo("/officer/disclosure");
    assertThat(saved.text()).contains("บันทึกแล้ว");
    assertThat(saved.page().select("#item-O2").text()).contains("เจ้าหน้าที่ระบุ 1 ลิงก์");
    var again = officer.get(FORM);
    assertThat(again.page().selectFirst("#url-0").attr("value"))
        .isEqualTo("https://www.huaimek.go.th/mayor");
    assertThat(again.page().selectFirst("#title-0").attr("value")).isEqualTo("นายกเทศมนตรี, ปลัด");
    assertThat(again.page().selectFirst("#explanation").text()).isEqualTo("หน้า 1");
    assertThat(visitor().get(PAGE + "?year=2568").page().select("#item-O2 a").text())
        .isEqualTo("นายกเทศมนตรี, ปลัด");
    var empty = Map.of("url-0", "", "title-0", "", "explanation", "");
    assertThat(officer.submit(again, "/O2", empty).page().select("#item-O2").text())
        .contains("ยังไม่มีหลักฐาน");
  }

  @Test
  void opensTheChecklistWithTheFirstEvidence() {
    var officer = visitor();
    var page = officer.get("/officer/disclosure/2569/O23");
    assertThat(page.page().selectFirst("input[name=version]").attr("value")).isEmpty();
    var typed = Map.of("url-0", "https://www.huaimek.go.th/plan", "title-0", "แผน");
    assertThat(officer.submit(page, "/O23", typed).text()).contains("บันทึกแล้ว");
    assertThat(PLATFORM.calls())
        .contains("POST /api/disclosure/local-governments/5460802/checklists/2569");
    assertThat(PLATFORM.disclosureKeys()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void namesWhatIsMissingOrRefusedAndKeepsWhatWasTyped() {
    var officer = visitor();
    var incomplete =
        officer.submit(
            officer.get(FORM), "/O2", Map.of("url-0", "https://a.go.th/", "title-1", "ชื่อ"));
    assertThat(incomplete.status()).isEqualTo(422);
    assertThat(incomplete.page().select(".errors a").eachAttr("href"))
        .containsExactly("#title-0", "#url-1");
    assertThat(incomplete.page().selectFirst("#url-0").attr("value")).isEqualTo("https://a.go.th/");
    var refused =
        officer.submit(
            officer.get(FORM), "/O2", Map.of("url-1", "javascript:alert(1)", "title-1", "ชื่อ"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").attr("href")).isEqualTo("#url-1");
    assertThat(refused.page().select("#url-1-wrong").text()).isEqualTo("ไม่ใช่ที่อยู่เว็บไซต์");
  }

  @Test
  void explainsThatSomebodyElseWasFasterAndKeepsWhatWasTyped() {
    var officer = visitor();
    var page = officer.get(FORM);
    PLATFORM.changeChecklistBehindTheBack();
    var typed = Map.of("url-0", "https://a.go.th/", "title-0", "ชื่อ");
    var stale = officer.submit(page, "/O2", typed);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("มีการแก้ไขรายการตรวจนี้ก่อนคุณ");
    assertThat(stale.page().selectFirst("#url-0").attr("value")).isEqualTo("https://a.go.th/");
    assertThat(officer.submit(stale, "/O2", typed).text()).contains("บันทึกแล้ว");
  }

  @Test
  void knowsNoItemThatTheYearDoesNotAsk() {
    assertThat(visitor().get("/officer/disclosure/2568/O43").status()).isEqualTo(404);
    assertThat(visitor().get("/officer/disclosure/2568/x").status()).isEqualTo(404);
  }

  @Test
  void isOfferedToOfficersOnly() {
    PLATFORM.signInAs("provincial-officer");
    assertThat(visitor().get("/officer/board").page().select("a[href=/officer/disclosure]"))
        .isEmpty();
  }

  @Test
  void handsOnWhatIsEnteredIntoTheSystemOfTheAssessor() {
    var officer = visitor();
    var page = officer.get("/officer/disclosure?year=2568").page();
    var own = officer.get(page.selectFirst("a[href$='itas-export.zip']").attr("href"));
    assertThat(own.header("Content-Type")).isEqualTo("application/zip");
    assertThat(own.header("Content-Disposition")).contains("itas-5460802-2568.zip");
    assertThat(officer.get("/officer/itas-export").status()).isEqualTo(403);
    assertThat(officer.get("/officer/itas-export.zip?year=2568").status()).isEqualTo(403);
    PLATFORM.signInAs("provincial-officer");
    var province = visitor();
    assertThat(province.get("/officer/itas-export").text()).contains("ดาวน์โหลดไฟล์ ZIP");
    assertThat(province.get("/officer/itas-export.zip?year=2568").header("Content-Disposition"))
        .contains("itas-46-2568.zip");
    assertThat(province.get("/officer/disclosure/2568/itas-export.zip").status()).isEqualTo(403);
  }
}
