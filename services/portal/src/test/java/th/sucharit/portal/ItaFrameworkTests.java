package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItaFrameworkTests extends RunningPortal {

  @Test
  void showsEachFactWithItsSourceAndHowSureItIs() {
    var page = visitor().get("/ita/frameworks/2567");
    assertThat(page.text())
        .contains(
            "กรอบการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗",
            "น้ำหนักร้อยละ 30",
            "น้ำหนักร้อยละ 15",
            "๙.๑ ข้อมูลพื้นฐาน",
            "๖ รายการ (O1 ถึง O6)",
            "ผ่านดีเยี่ยม",
            "95.00 ขึ้นไป",
            "ยังไม่พบเอกสาร")
        .doesNotContain("??");
    var parts = page.page().select(".card").get(1);
    assertThat(parts.text()).contains("ส่วนที่ ๒");
    assertThat(parts.select(".basis").last().select("li")).isNotEmpty();
    assertThat(visitor().get("/en/ita/frameworks/2567").text())
        .contains("no document seen", "Open question");
  }

  @Test
  void marksADraftAndOpensTheLatestThatIsNone() {
    assertThat(visitor().get("/ita/frameworks/2569").text()).contains("ร่าง ข้อมูลยังไม่ครบ");
    var latest = visitor().get("/ita/frameworks").page();
    assertThat(latest.select(".filters [aria-current=page]").text()).contains("๒๕๖๗");
    assertThat(visitor().get("/ita/frameworks/99").status()).isEqualTo(404);
  }
}
