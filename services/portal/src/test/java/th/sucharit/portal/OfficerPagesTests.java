package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficerPagesTests extends RunningPortal {

  private final Visitor officer = visitor();

  @Test
  void signsInAndComesBackToThePageAskedFor() {
    var page = officer.get("/officer/complaints?status=accepted");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).isEqualTo("/officer/complaints");
    assertThat(page.text()).contains("สมหญิง ใจสุจริต", "เทศบาลตำบลห้วยเม็ก", "น้ำประปา");
    assertThat(page.text()).doesNotContain("ไฟถนน");
  }

  @Test
  void listsTheInboxWithDueDates() {
    var page = officer.get("/officer").page();
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.text()).contains("อีก 14 วัน", "เกินกำหนด 6 วัน").doesNotContain("สุนัข");
  }

  @Test
  void speaksEnglishOnceAsked() {
    officer.get("/officer/complaints");
    assertThat(officer.get("/officer/complaints?lang=en").text())
        .contains("Complaints to your body");
    assertThat(officer.get("/officer/plan").text()).contains("Dimension 1");
    assertThat(officer.get("/officer/plan?lang=th").text()).contains("มิติที่ ๑");
  }

  @Test
  void showsTheDraftOfTheOwnPlan() {
    var page = officer.get("/officer/plan");
    assertThat(page.text()).contains("ร่าง", "เห็นได้เฉพาะเจ้าหน้าที่", "๑.๑.๑");
    assertThat(page.page().select(".items > li")).hasSize(18);
  }

  @Test
  void showsNoCaseOfOthers() {
    assertThat(officer.get("/officer/complaints/c99").status()).isEqualTo(404);
  }

  @Test
  void signsOutHereAndAtTheIdentityProvider() {
    var page = officer.get("/officer/complaints");
    var out = officer.submit(page, "/officer/logout", Map.of());
    assertThat(out.path()).isEqualTo("/");
    assertThat(out.http().previousResponse().orElseThrow().uri().getPath())
        .endsWith("/protocol/openid-connect/logout");
    assertThat(officer.cookies()).isEmpty();
  }

  @Test
  void asksToSignInAgainWhenTheTokenIsNoLongerAccepted() {
    officer.get("/officer/complaints");
    PLATFORM.fail(401);
    var page = officer.get("/officer/complaints");
    assertThat(page.path()).isEqualTo("/sign-in-failed");
    assertThat(page.text()).contains("ลงชื่อเข้าใช้อีกครั้ง");
  }

  @Test
  void leadsAnExecutiveToThePlanAndOffersNoInbox() {
    PLATFORM.signInAs("executive");
    var page = officer.get("/officer");
    assertThat(page.path()).isEqualTo("/officer/plan");
    assertThat(page.page().select("a[href=/officer/complaints]")).isEmpty();
  }

  @Test
  void showsAProvincialOfficerTheBoardOfTheProvince() {
    PLATFORM.signInAs("provincial-officer");
    var page = officer.get("/officer");
    assertThat(page.path()).isEqualTo("/officer/board");
    assertThat(page.page().select("table.board tbody tr")).hasSize(2);
    assertThat(page.text())
        .contains(
            "เทศบาลตำบลห้วยเม็ก",
            "ประกาศใช้แล้ว",
            "เกินกำหนด 2",
            "สูง 3, ปานกลาง 6",
            "17 จาก 26 ข้อ")
        .contains("68.51", "ต้องปรับปรุงโดยด่วน", "ปี ๒๕๖๗", "ยังไม่มีแผน", "3 จาก 151");
    assertThat(page.page().select("a[href=/officer/complaints]")).isEmpty();
  }

  @Test
  void asksTheBoardForWhatTheOfficerChoseAndForNothingElse() {
    PLATFORM.signInAs("provincial-officer");
    officer.get("/officer/board?year=2569&plan=none&late=true&sort=ita&page=2");
    assertThat(PLATFORM.calls())
        .anySatisfy(call ->
            assertThat(call)
                .contains("/api/oversight/local-governments?", "fiscalYear=2569", "planState=none")
                .contains("late=true", "sort=ita", "page=2"));
    officer.get("/officer/board?year=%27&plan=lost&sort=name&q=zzz");
    assertThat(PLATFORM.calls().getLast()).endsWith("/api/oversight/overview");
    assertThat(officer.get("/officer/board?q=zzz").text()).contains("ไม่พบหน่วยงานตามที่เลือก");
  }

  @Test
  void refusesAPersonWithoutARole() {
    PLATFORM.signInAs("offline_access");
    var page = officer.get("/officer/complaints");
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.text()).contains("คุณไม่มีสิทธิ์เปิดหน้านี้");
  }
}
