package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The officers' inbox. */
class InboxTests extends RunningPortal {

  private static final String INBOX = "/officer/complaints";
  private final Visitor officer = visitor();

  @Test
  void asksForWhatTheOfficerChoseAndForNothingElse() {
    officer.get(
        INBOX
            + "?status=all&due=week&category=lighting&unit=finance&assignee=somsri&q=%E0%B9%84%E0%B8%9F"
            + "&sort=-due&page=2");
    assertThat(PLATFORM.calls())
        .anySatisfy(call ->
            assertThat(call)
                .contains("/complaints?", "due=week", "category=lighting", "unit=finance")
                .contains("assignee=somsri", "q=%E0%B9%84%E0%B8%9F", "sort=-due", "page=2")
                .doesNotContain("status="));
    officer.get(INBOX + "?status=lost&due=%27&category=A+B&assignee=%7B%7D&sort=subject");
    assertThat(PLATFORM.calls())
        .anySatisfy(
            call -> assertThat(call).endsWith("/complaints?status=open&sort=due&page=0&size=25"));
    assertThat(officer.get(INBOX + "?status=waiting").text())
        .contains("ไม่มีเรื่องตามเงื่อนไขที่เลือก");
  }

  @Test
  void keepsAViewAndShowsItAgain() {
    var page = officer.get(INBOX + "?unit=finance&q=%E0%B9%84%E0%B8%9F");
    var kept = officer.submit(page, "&q=%E0%B9%84%E0%B8%9F", Map.of("name", "ไฟของกองคลัง"));
    assertThat(kept.text()).contains("บันทึกมุมมองแล้ว");
    var link = kept.page().select(".filters a").last();
    assertThat(link.text()).isEqualTo("ไฟของกองคลัง");
    assertThat(link.attr("href")).contains("unit=finance", "q=%E0%B9%84%E0%B8%9F");
    assertThat(link.hasAttr("aria-current")).isTrue();
    var removed = officer.submit(kept, "/remove?unit=finance&q=%E0%B9%84%E0%B8%9F", Map.of());
    assertThat(removed.text()).contains("ลบมุมมองแล้ว").doesNotContain("ไฟของกองคลัง");
  }

  @Test
  void givesManyAtOnceAndSaysWhatBecameOfEach() {
    var page = officer.get(INBOX);
    assertThat(officer.submit(page, "/assignments", Map.of("toUnit", "finance")).text())
        .contains("กรุณาเลือกเรื่องอย่างน้อยหนึ่งเรื่อง");
    var again = officer.submit(page, "/assignments", Map.of("id", "c1"));
    assertThat(again.text()).contains("กรุณาเลือกหน่วยงานหรือผู้รับผิดชอบ");
    assertThat(again.page().selectFirst("#pick-c1").hasAttr("checked")).isTrue();
    var given =
        officer.submit(
            page, "/assignments", Map.of("id", "c1,c3", "known", "c1 ไฟถนน", "toUnit", "finance"));
    assertThat(given.text()).contains("มอบหมายแล้ว 1 จาก 2 เรื่อง", "ไฟถนน", "เรื่องนี้ยุติแล้ว");
  }

  @Test
  void handsOutTheListAsAFile() {
    var page = officer.get(INBOX + "?status=ended").page();
    var link = page.selectFirst("a[href*=export.csv]").attr("href");
    assertThat(link).endsWith("/export.csv?status=ended");
    var file = officer.get(link);
    assertThat(file.header("Content-Disposition")).contains("complaints.csv");
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(PLATFORM.calls().getLast()).contains("/complaints/export.csv?status=ended");
  }
}
