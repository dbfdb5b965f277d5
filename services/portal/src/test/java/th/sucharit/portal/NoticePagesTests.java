package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a local government wants to be told, and in which words. */
class NoticePagesTests extends RunningPortal {

  private static final String PAGE = "/officer/notifications";
  private final Visitor officer = visitor();

  @Test
  void savesAddressesAndOwnTexts() {
    var page = officer.get(PAGE);
    assertThat(page.page().selectFirst("#group-officers").text()).isEqualTo("a@example.go.th");
    var typed =
        Map.of(
            "group-officers", "a@example.go.th\r\n๐๘๑๒๓๔๕๖๗๘",
            "group-unit-finance", "U0123456789abcdef0123456789abcdef",
            "holder-news-th-subject", "ข่าว {status}");
    assertThat(officer.submit(page, "/notifications", typed).text())
        .contains("บันทึกการแจ้งเตือนแล้ว");
    assertThat(PLATFORM.sentByDesk().getLast())
        .contains("{\"email\":\"a@example.go.th\"},{\"phone\":\"0812345678\"}")
        .contains("{\"group\":\"unit:finance\",\"addresses\":[{\"line\":\"U0123")
        .contains("\"th\":{\"subject\":\"ข่าว {status}\",\"body\":\"ดูที่ {page}\"}");
    officer.submit(page, "/notifications", Map.of());
    assertThat(PLATFORM.sentByDesk().getLast()).contains("\"groups\":[],\"texts\":[]");
  }

  @Test
  void showsRefusalsBesideTheFieldAndKeepsWhatWasTyped() {
    var page = officer.get(PAGE);
    var typed = Map.of("group-officers", "b@example.go.th", "group-executive", "12x");
    var refused = officer.submit(page, "/notifications", typed);
    assertThat(refused.page().select(".errors a").attr("href")).isEqualTo("#group-executive");
    var stale = new java.util.HashMap<>(typed);
    stale.put("version", "\"2\"");
    var late = officer.submit(page, "/notifications", stale);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.page().selectFirst("#group-officers").text()).isEqualTo("b@example.go.th");
    PLATFORM.signInAs("auditor");
    assertThat(visitor().get(PAGE).status()).isEqualTo(403);
  }

  @Test
  void savesWhereTheProvinceIsTold() {
    PLATFORM.signInAs("provincial-officer");
    var provincial = visitor();
    var page = provincial.get(PAGE);
    assertThat(page.text()).contains("เรื่องอุทธรณ์").doesNotContain("ผู้บริหาร", "กองคลัง");
    var saved =
        provincial.submit(
            page, "/notifications", Map.of("group-officers", "damrong@example.go.th"));
    assertThat(saved.text()).contains("บันทึกการแจ้งเตือนแล้ว");
    assertThat(PLATFORM.sentByDesk().getLast())
        .contains(
            "[{\"group\":\"officers\",\"addresses\":[{\"email\":\"damrong@example.go.th\"}]}]");
    assertThat(PLATFORM.calls()).contains("PUT /api/complaints/provinces/46/notifications");
  }
}
