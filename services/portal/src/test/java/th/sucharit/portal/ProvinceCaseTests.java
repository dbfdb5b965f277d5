package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the provincial office decides. */
class ProvinceCaseTests extends RunningPortal {

  private static final String LIST = "/officer/province";
  private final Visitor officer = visitor();

  @BeforeEach
  void provincial() {
    PLATFORM.signInAs("provincial-officer");
  }

  @Test
  void decidesOnAnAppeal() {
    var list = officer.get(LIST);
    assertThat(list.text()).contains("น้ำประปา", "เทศบาลตำบลห้วยเม็ก", "อุทธรณ์ต่อจังหวัด");
    var page = officer.get(list.page().selectFirst("tbody a").attr("href"));
    assertThat(page.text()).contains("081-234-5678", "กองช่างดูแลพื้นที่นี้");
    var again = officer.submit(page, "/review", Map.of());
    assertThat(again.page().select(".errors a").eachAttr("href"))
        .containsExactly("#outcome-answered", "#review-text");
    var stale =
        officer.submit(
            page, "/review", Map.of("outcome", "answered", "text", "เห็นชอบ", "version", "\"6\""));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.page().selectFirst("#review-text").text()).isEqualTo("เห็นชอบ");
    var done = officer.submit(stale, "/review", Map.of("outcome", "returned", "text", "ทบทวน"));
    assertThat(done.path()).isEqualTo(LIST);
    assertThat(done.text()).contains("บันทึกผลการพิจารณาแล้ว");
    assertThat(PLATFORM.sentByDesk().getLast())
        .contains("\"outcome\":\"returned\",\"text\":\"ทบทวน\"");
  }

  @Test
  void listsWhatIsLateForTheProvinceAndForTheExecutive() {
    assertThat(officer.get("/officer/escalated").text())
        .contains("เทศบาลตำบลห้วยเม็ก", "กองช่าง", "ความเห็นเบื้องต้น", "เกินกำหนด");
    PLATFORM.signInAs("executive");
    var executive = visitor().get("/officer/escalated");
    assertThat(executive.text()).contains("แก้ไขหรือชี้แจง").doesNotContain("ไฟถนน");
    assertThat(PLATFORM.calls()).contains("GET /api/complaints/escalated?page=0&size=25");
    PLATFORM.signInAs("officer");
    assertThat(visitor().get("/officer/escalated").status()).isEqualTo(403);
    assertThat(visitor().get("/officer/escalated/c2").status()).isEqualTo(403);
  }

  @Test
  void opensWhatIsLateToReadWhereItStands() {
    var list = officer.get("/officer/escalated");
    var page = officer.get(list.page().selectFirst("tbody a").attr("href"));
    assertThat(page.text())
        .contains("เทศบาลตำบลห้วยเม็ก", "กองช่าง", "แก้ไขหรือชี้แจง", "เสนอผู้บังคับบัญชาเมื่อ")
        .doesNotContain("081-234-5678");
    assertThat(page.page().select("main form")).isEmpty();
    PLATFORM.signInAs("executive");
    assertThat(visitor().get("/officer/escalated/c2").status()).isEqualTo(200);
    assertThat(PLATFORM.calls()).contains("GET /api/complaints/escalated/c2");
  }

  @Test
  void isClosedToOthers() {
    PLATFORM.signInAs("officer");
    assertThat(visitor().get(LIST).status()).isEqualTo(403);
    assertThat(visitor().get(LIST + "/c2").status()).isEqualTo(403);
  }
}
