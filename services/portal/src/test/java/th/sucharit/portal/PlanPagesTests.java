package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanPagesTests extends RunningPortal {

  private static final String PLAN = "/officer/plan";
  private static final String OWN = PLAN + "/plan-huai-mek";
  private static final String APPROVAL = OWN + "/approval";
  private static final String PUBLIC = "/local-governments/5460802/plan";

  @Test
  void showsFindingsBesideThePlaceTheyConcern() {
    var page = visitor().get(PLAN).page();
    assertThat(page.select("#item-16 .findings").text())
        .contains("งบประมาณในตารางไม่ตรงกับจำนวนเงินในรายละเอียด", "10,000", "30,000");
    assertThat(page.select("#item-16 .findings[open]")).hasSize(1);
    assertThat(page.select("#dimension-4 > .findings").text())
        .contains("ไม่ตรงกับผลรวมของรายการในมิติ", "ปี ๒๕๖๙");
    assertThat(page.select("#item-1 .findings")).isEmpty();
    assertThat(page.text()).contains("ข้อที่ไม่ตรงกันในแผน", "โดยไม่ตัดสินว่าด้านใดถูก");
    assertThat(visitor().get(PLAN + "?lang=en").text())
        .contains("The budget in the table does not match the amount on the detail sheet.");
  }

  @Test
  void leadsFromDraftToAnnouncement() {
    var officer = visitor();
    var submitted = officer.submit(officer.get(PLAN), "/submit", Map.of());
    assertThat(submitted.text()).contains("เสนอแผนต่อผู้บริหารแล้ว", "เสนอผู้บริหาร");
    assertThat(submitted.page().select("main form")).isEmpty();
    assertThat(visitor().get(PUBLIC).text()).contains("ยังไม่มีแผนที่ประกาศ");

    PLATFORM.signInAs("executive");
    var executive = visitor();
    var approved = executive.submit(executive.get(APPROVAL), "/approve", Map.of());
    assertThat(approved.text()).contains("อนุมัติแผนแล้ว");
    assertThat(approved.page().select("main form")).isEmpty();
    assertThat(visitor().get(PUBLIC).text()).contains("ยังไม่มีแผนที่ประกาศ");

    PLATFORM.signInAs("officer");
    var announced = officer.submit(officer.get(PLAN), "/announce", Map.of());
    assertThat(announced.text()).contains("ประกาศใช้แผนแล้ว");
    assertThat(visitor().get(PUBLIC).page().select(".items > li")).hasSize(18);
    assertThat(visitor().get(PUBLIC).page().select(".findings, main form")).isEmpty();
    assertThat(PLATFORM.planKeys()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void tellsTheOfficerWhyThePlanWasGivenBack() {
    PLATFORM.standPlan("submitted");
    PLATFORM.signInAs("executive");
    var executive = visitor();
    var missing = executive.submit(executive.get(APPROVAL), "/return", Map.of("reason", " "));
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.page().select(".errors a").eachAttr("href"))
        .containsExactly("#return-reason");
    var returned = executive.submit(missing, "/return", Map.of("reason", "แก้ยอดรวมปี ๒๕๖๙"));
    assertThat(returned.text()).contains("ส่งแผนกลับให้แก้ไขแล้ว");

    PLATFORM.signInAs("officer");
    var page = visitor().get(PLAN);
    assertThat(page.text()).contains("ผู้บริหารส่งแผนกลับให้แก้ไข", "แก้ยอดรวมปี ๒๕๖๙");
    assertThat(page.page().select("main form").eachAttr("action")).containsExactly(OWN + "/submit");
  }

  @Test
  void offersEachRoleItsOwnSteps() {
    PLATFORM.standPlan("submitted");
    assertThat(visitor().get(PLAN).page().select("main form")).isEmpty();
    PLATFORM.signInAs("executive");
    assertThat(visitor().get(PLAN).page().select("main a.button").eachAttr("href"))
        .containsExactly(APPROVAL);
    assertThat(visitor().get(APPROVAL).page().select("main form").eachAttr("action"))
        .containsExactly(APPROVAL + "/approve", APPROVAL + "/return");
    PLATFORM.signInAs("council-auditor");
    var auditor = visitor().get(PLAN).page();
    assertThat(auditor.select("main form, .findings")).isEmpty();
    assertThat(auditor.select(".items > li")).hasSize(18);
  }

  @Test
  void explainsThatThePlanChangedMeanwhileOrIsNotReady() {
    var officer = visitor();
    var page = officer.get(PLAN);
    PLATFORM.changePlanBehindTheBack();
    var stale = officer.submit(page, "/submit", Map.of());
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("แผนเปลี่ยนไปก่อนที่คุณจะส่ง");
    PLATFORM.standPlan("approved");
    var refused = officer.submit(stale, "/submit", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("แผนไม่อยู่ในสถานะที่ทำได้");
  }

  @Test
  void putsEverythingBeforeTheExecutiveThatADecisionNeeds() {
    PLATFORM.revisePlan(content -> content.put("changed", true));
    PLATFORM.standPlan("submitted");
    PLATFORM.announceEarlier(1);
    PLATFORM.signInAs("executive");
    var page = visitor().get(APPROVAL);
    assertThat(page.text())
        .contains("ฉบับที่ ๒", "4d1e5a 020000", "ขัดแย้งกัน ๑๖ ข้อ", "ควรตรวจสอบ ๑๗ ข้อ")
        .contains("สิ่งที่เปลี่ยนจากฉบับที่ ๑ ซึ่งใช้อยู่", "ลำดับที่ ๑๖ งบประมาณ ปี ๒๕๖๙");
    PLATFORM.signInAs("officer");
    assertThat(visitor().get(APPROVAL).status()).isEqualTo(403);
  }

  @Test
  void listsRevisionsAndTellsThemApart() {
    PLATFORM.revisePlan(content -> content.put("changed", true));
    var officer = visitor();
    var list = officer.get(OWN + "/revisions").page();
    assertThat(list.select("tbody tr")).hasSize(2);
    assertThat(list.selectFirst("tbody tr").text()).contains("ฉบับที่ ๒", "12 พ.ย. 2569");
    var changes = officer.get(OWN + "/revisions/compare?from=1&to=2");
    assertThat(changes.path()).isEqualTo(OWN + "/revisions/1/changes/2");
    assertThat(changes.text()).contains("เปลี่ยน ๓ แห่ง");
    assertThat(changes.page().select(".changes del").eachText()).hasSize(2);
    assertThat(changes.page().select(".changes ins").eachText()).contains("30,000");
  }

  @Test
  void showsADetailSheetWithAllItsFields() {
    var item = visitor().get(OWN + "/items/7");
    assertThat(item.page().select("dl.sheet > dt").eachText())
        .contains(
            "ชื่อตามที่พิมพ์ไว้ในเอกสาร",
            "หลักการและเหตุผล",
            "วัตถุประสงค์",
            "กลุ่มเป้าหมาย",
            "วิธีดำเนินการ",
            "ระยะเวลาดำเนินการ",
            "งบประมาณ",
            "ผู้รับผิดชอบ",
            "ผลผลิต",
            "ผลลัพธ์",
            "ตัวชี้วัด");
    assertThat(visitor().get(OWN + "/items/99").status()).isEqualTo(404);
    assertThat(visitor().get(PUBLIC + "/items/7").status()).isEqualTo(404);
    PLATFORM.announcePlan(true);
    assertThat(visitor().get(PUBLIC + "/items/7").page().select("dl.sheet")).hasSize(1);
  }

  @Test
  void aDimensionWithoutBudgetHasADashAndNoZero() {
    var rows = visitor().get(PLAN).page().select("table.compact tbody tr");
    assertThat(rows.get(1).select("td").eachText()).hasSize(6).containsOnly("–");
    assertThat(rows.get(0).select("td").eachText()).containsOnly("10,000", "50,000");
  }
}
