package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItaMeasureTests extends RunningPortal {

  private static final String MEASURES = "/officer/ita/measures?year=2567";
  private static final String NEW = "/officer/ita/measures/2567/new?indicator=9";
  private static final String RESULT = "/officer/ita/measures/2567/m1/result";
  private final Visitor officer = visitor();

  @Test
  void listsGapsByWhatTheyCostTheOverallScore() {
    PLATFORM.ita().changeScoresBehindTheBack();
    var gaps = officer.get(MEASURES).page().select("table.gaps tbody tr");
    assertThat(gaps).hasSize(8);
    assertThat(gaps.get(0).text()).contains("๑๐. การป้องกันการทุจริต", "43.34", "41.66", "+8.33");
    assertThat(gaps.get(1).text()).contains("๙. การเปิดเผยข้อมูล", "21.43", "+4.29", "๑ มาตรการ");
    assertThat(gaps.get(0).text()).contains("ยังไม่มีมาตรการ");
    assertThat(gaps.get(0).select("a").attr("href"))
        .isEqualTo("/officer/ita/measures/2567/new?indicator=10");
  }

  @Test
  void leadsFromAGapToAMeasureForIt() {
    var form = officer.get(NEW);
    assertThat(form.page().select("#indicator option[selected]").val()).isEqualTo("9");
    assertThat(form.page().selectFirst("#order").val()).isEqualTo("3");
    var saved = officer.submit(form, "/save", measure());
    assertThat(saved.text()).contains("บันทึกมาตรการแล้ว", "จัดทำคู่มือ");
    assertThat(PLATFORM.ita().sentMeasures().getLast())
        .startsWith("POST ")
        .contains(
            "\"indicator\":9",
            "\"steps\":[\"ทบทวน\",\"เผยแพร่\"]",
            "\"units\":[\"กองคลัง\"]",
            "\"from\":\"2026-10-01\"",
            "\"budgetSatang\":500050",
            "\"planItems\":[3,16]",
            "\"risks\":[\"risks-2567-1\"]");
    assertThat(PLATFORM.ita().measureKeys().getLast()).matches("[0-9a-f-]{36}");
  }

  @Test
  void namesWhatIsWrongAndKeepsWhatWasTyped() {
    var fields = measure();
    fields.put("title", " ");
    fields.put("order", "x");
    fields.put("budget", "ห้าพัน");
    fields.put("issue", "2");
    fields.put("planItems", "ข้อสาม");
    var refused = officer.submit(officer.get(NEW), "/save", fields);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactly("#title", "#order", "#issue", "#budget", "#planItems");
    assertThat(refused.page().selectFirst("#budget").val()).isEqualTo("ห้าพัน");
    assertThat(refused.page().selectFirst("#steps").wholeText()).isEqualTo("ทบทวน\n\nเผยแพร่");
    assertThat(refused.page().select("input[name=risks][checked]").eachAttr("value"))
        .containsExactly("risks-2567-1");
    assertThat(PLATFORM.ita().sentMeasures()).isEmpty();
  }

  @Test
  void showsWhatTheServiceRefusesAtTheField() {
    var fields = measure();
    fields.put("to", "2020-01-01");
    var refused = officer.submit(officer.get(NEW), "/save", fields);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#to");
    assertThat(refused.page().selectFirst("#to-wrong").text())
        .isEqualTo("วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น");
    assertThat(refused.page().selectFirst("#to").val()).isEqualTo("2020-01-01");
  }

  @Test
  void losesNothingWhenSomebodyElseWasFaster() {
    var form = officer.get("/officer/ita/measures/2567/m1");
    assertThat(form.page().selectFirst("#budget").val()).isEqualTo("5000.00");
    PLATFORM.ita().changeMeasureBehindTheBack();
    var stale = officer.submit(form, "/save", measure());
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("มีผู้แก้ไขมาตรการนี้ไปแล้ว");
    assertThat(stale.page().selectFirst("#title").wholeText()).isEqualTo("จัดทำคู่มือ");
    assertThat(officer.submit(stale, "/save", measure()).text()).contains("บันทึกมาตรการแล้ว");
    assertThat(PLATFORM.ita().sentMeasures().getLast()).startsWith("PUT ");
  }

  @Test
  void reportsWhatCameOfAMeasure() {
    var form = officer.get(RESULT);
    var wrong =
        officer.submit(
            form, "/result", Map.of("results", "", "evidence", "https://a.go.th\nข้อมูล"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select(".errors a").eachText())
        .containsExactly("ระบุผลการดำเนินการอย่างน้อยหนึ่งข้อ", "บรรทัดที่ 2 ไม่ใช่ที่อยู่เว็บ");
    assertThat(wrong.page().selectFirst("#evidence").wholeText())
        .isEqualTo("https://a.go.th\nข้อมูล");
    var sent =
        officer.submit(
            wrong,
            "/result",
            Map.of(
                "results", "เผยแพร่ครบแล้ว",
                "outcomes", "",
                "evidence", "https://a.go.th"));
    assertThat(sent.text()).contains("บันทึกผลการดำเนินการแล้ว", "เผยแพร่ครบแล้ว");
    assertThat(PLATFORM.ita().sentMeasures().getLast())
        .isEqualTo(
            "PUT {\"results\":[\"เผยแพร่ครบแล้ว\"],\"outcomes\":[],\"evidence\":[\"https://a.go.th\"]}");
  }

  @Test
  void marksWhatIsOverdueAndListsIt() {
    var page = officer.get(MEASURES);
    assertThat(page.text()).contains("เลยกำหนดและยังไม่รายงานผล ๑ รายการ");
    assertThat(page.page().select("#measure-m1 .badge.late").text()).contains("เลยกำหนด", "วัน");
    assertThat(page.page().select("#measure-m2 .badge.late")).isEmpty();
    assertThat(page.page().select("#measure-m1 a[href$=/plan/items/16]")).hasSize(1);
    var own = officer.get("/officer/ita/overdue").page();
    assertThat(own.select("tbody a").attr("href"))
        .isEqualTo("/officer/ita/measures?year=2567#measure-m1");
    PLATFORM.signInAs("provincial-officer");
    var province = visitor().get("/officer/ita/overdue");
    assertThat(province.text()).contains("เทศบาลตำบลห้วยเม็ก", "เลยกำหนด ๗๘๒ วัน");
    assertThat(PLATFORM.calls())
        .contains("GET /api/ita-reporting/provinces/46/measures/overdue?page=0&size=25");
  }

  @Test
  void letsAnExecutiveReadButNotWrite() {
    PLATFORM.signInAs("executive");
    var executive = visitor();
    var page = executive.get(MEASURES);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("main a[href$=/new], main a[href*='/result']")).isEmpty();
    assertThat(executive.get(NEW).status()).isEqualTo(403);
    assertThat(executive.get(RESULT).status()).isEqualTo(403);
    PLATFORM.signInAs("provincial-officer");
    assertThat(visitor().get(MEASURES).status()).isEqualTo(403);
  }

  private static Map<String, String> measure() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("indicator", "9");
    fields.put("title", "จัดทำคู่มือ");
    fields.put("steps", "ทบทวน\r\n\r\nเผยแพร่");
    fields.put("units", "กองคลัง");
    fields.put("from", "2026-10-01");
    fields.put("to", "2027-09-30");
    fields.put("budget", "๕,๐๐๐.๕๐ บาท");
    fields.put("order", "๓");
    fields.put("planItems", "3, ๑๖");
    fields.put("risks", "risks-2567-1");
    return fields;
  }
}
