package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyPagesTests extends RunningPortal {

  private static final String DESK = "/officer/survey?year=2568";

  private final Visitor visitor = visitor();
  private final Visitor officer = visitor();

  @Test
  void asksTheQuestionsOfATypedCodeAndThanks() {
    var asked = visitor.submit(visitor.get("/survey"), "/survey", code(BrowserTest.SURVEY_CODE));
    assertThat(asked.text())
        .contains("ห้วยเม็ก", "พ.ศ. ๒๕๖๘", "ไม่ทราบหรือไม่ประสงค์ตอบ")
        .contains("ไม่ใช่ข้อคำถามของสำนักงาน ป.ป.ช.")
        .doesNotContain("??");
    assertThat(asked.page().select("form.survey fieldset > legend")).hasSize(5);
    assertThat(asked.page().select("form.survey input[checked]")).isEmpty();
    assertThat(asked.header("Cache-Control")).contains("no-store");
    var thanks = visitor.submit(asked, "/survey/answers", answers(5));
    assertThat(thanks.path()).isEqualTo("/survey/thanks");
    assertThat(thanks.text()).contains("ขอบคุณที่ตอบแบบสำรวจ");
    assertThat(PLATFORM.sentToSurveys().getLast())
        .contains("{\"question\":\"E1\",\"choice\":\"much\"}", BrowserTest.SURVEY_CODE);
    assertThat(PLATFORM.calls()).noneMatch(call -> call.contains("4567-8901"));
  }

  @Test
  void keepsWhatWasChosenWhenAnAnswerIsMissing() {
    var asked = visitor.submit(visitor.get("/survey"), "/survey", code(BrowserTest.SURVEY_CODE));
    var refused = visitor.submit(asked, "/survey/answers", answers(3));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href"))
        .containsExactly("#q-E4", "#q-E5");
    assertThat(refused.page().select("#q-E1-much").hasAttr("checked")).isTrue();
    assertThat(refused.page().select("#q-E4 .wrong").text())
        .isEqualTo("ข้อ 4: กรุณาเลือกหนึ่งคำตอบ");
    // the same filling-in: sending it twice counts once
    assertThat(refused.page().select("input[name=key]").val())
        .isEqualTo(asked.page().select("input[name=key]").val());
    assertThat(visitor.submit(refused, "/survey/answers", answers(5)).path())
        .isEqualTo("/survey/thanks");
  }

  @Test
  void saysAtTheCodeWhyItOpensNothing() {
    var form = visitor.get("/en/survey");
    assertThat(visitor.submit(form, "/survey", code(" ")).text()).contains("Type the survey code");
    var unknown = visitor.submit(form, "/survey", code("1"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text()).contains("mistyped or used already");
    assertThat(unknown.page().select("input[name=code]").val()).isEmpty();
    var closed =
        visitor.submit(form, "/survey", code("9999" + BrowserTest.SURVEY_CODE.substring(4)));
    assertThat(closed.text()).contains("This survey is closed.");
    var asked = visitor.submit(form, "/survey", code(BrowserTest.SURVEY_CODE));
    visitor.submit(asked, "/survey/answers", answers(5));
    assertThat(visitor.submit(form, "/survey", code(BrowserTest.SURVEY_CODE)).text())
        .contains("mistyped or used already");
  }

  @Test
  void opensASurveyForItsSize() {
    var page = officer.get(DESK);
    assertThat(page.text()).contains("IIT", "EIT", "จำนวนผู้รับบริการ").doesNotContain("??");
    assertThat(page.page().select("#group-EIT option").eachText())
        .anyMatch(text -> text.contains("อย่างน้อย ๗๐ คน"));
    var wrong = officer.submit(page, "/open", opening("EIT", "many"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select(".errors a").eachAttr("href")).containsExactly("#people-EIT");
    assertThat(page.text()).doesNotContain("ไม่ระบุ");
    var ungrouped = new LinkedHashMap<>(opening("EIT", "800"));
    ungrouped.put("group", "");
    var refused = officer.submit(page, "/open", ungrouped);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select("#group-EIT-wrong").text())
        .isEqualTo("กรุณาเลือกกลุ่มและขนาดของหน่วยงาน");
    var opened = officer.submit(page, "/open", opening("EIT", "๘๐๐"));
    assertThat(opened.text()).contains("เปิดแบบสำรวจแล้ว", "ยังไม่ครบจำนวนผู้ตอบขั้นต่ำ");
    assertThat(PLATFORM.sentToSurveys().getLast()).startsWith("EIT ").contains("\"people\":800");
  }

  @Test
  void showsProgressButNoResultWhileOpen() {
    PLATFORM.standSurvey("open");
    var page = officer.get(DESK);
    assertThat(page.text())
        .contains("ผลการสำรวจจะแสดงเมื่อปิดแบบสำรวจแล้ว", "๒๓ คนจาก ๗๐ คน", "จับสลาก")
        .contains("ออกรหัส (๑๐๐ รหัส) · เจ้าหน้าที่ · 13 ม.ค. 2568 10:30 น.")
        .doesNotContain("ช่วงที่น่าจะเป็น", "??");
    assertThat(page.page().select(".bars")).isEmpty();
  }

  @Test
  void showsIndicatorsWithoutTheWholeAndPassesOverUnknownWarnings() {
    PLATFORM.standSurvey("parts");
    var page = officer.get(DESK);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("ไม่แสดงคะแนนรวม", "81.20")
        .doesNotContain("78.42", "of-a-later-version", "??");
    assertThat(page.page().select(".bars > li")).hasSize(3);
  }

  @Test
  void saysWhyAClosedSurveyCanNeverBeRead() {
    PLATFORM.standSurvey("unreadable");
    assertThat(officer.get(DESK).text()).contains("จึงอ่านคำตอบไม่ได้");
    assertThat(officer.get(DESK + "&lang=en").text())
        .contains(
            "the answers cannot be read", "Codes ordered (100) · Officer · 13 Jan 2025, 10:30")
        .doesNotContain("??");
  }

  @Test
  void showsNonResponseAndHowSureTheScoresAre() {
    PLATFORM.standSurvey("closed");
    var page = officer.get(DESK);
    assertThat(page.text())
        .contains("๒๓ คนจาก ๗๐ คน", "(ร้อยละ 23.00)", "๗๗")
        .contains("78.42", "ช่วงที่น่าจะเป็น 71.15 ถึง 85.69", "คุณภาพการดำเนินงาน")
        .contains("ไม่แสดง เพราะอาจรู้ได้ว่าใครตอบอะไร", "ไม่ใช่ผลทางการ");
  }

  @Test
  void showsCodesOnceAsAListOrAFile() {
    PLATFORM.standSurvey("open");
    var page = officer.get(DESK);
    var order = new LinkedHashMap<>(Map.of("count", "๓", "as", "list"));
    var list = officer.submit(page, "/codes", order);
    assertThat(list.page().select(".slips > li")).hasSize(3);
    assertThat(list.text()).contains(BrowserTest.SURVEY_CODE, ADDRESS + "/survey#", "จับสลาก");
    assertThat(list.header("Cache-Control")).contains("no-store");
    order.put("as", "csv");
    var file = officer.submit(page, "/codes", order);
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(file.header("Content-Disposition")).contains("survey-2568-eit.csv");
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(file.http().body().lines())
        .hasSize(4)
        .contains("1,\"%1$s\",\"%2$s/survey#%1$s\"".formatted(BrowserTest.SURVEY_CODE, ADDRESS));
    order.put("count", "");
    assertThat(officer.submit(page, "/codes", order).status()).isEqualTo(422);
  }

  @Test
  void closesOnlyWhenThatIsConfirmed() {
    PLATFORM.standSurvey("open");
    var page = officer.get(DESK);
    var unsure = officer.submit(page, "/close", Map.of());
    assertThat(unsure.status()).isEqualTo(422);
    assertThat(unsure.text()).contains("กรุณายืนยันก่อนปิดแบบสำรวจ");
    var closed = officer.submit(page, "/close", Map.of("sure", "yes"));
    assertThat(closed.text()).contains("ปิดแบบสำรวจแล้ว");
    assertThat(closed.page().select("form[action$=/codes]")).isEmpty();
  }

  @Test
  void anExecutiveSeesResultsAndChangesNothing() {
    PLATFORM.signInAs("executive");
    PLATFORM.standSurvey("closed");
    var page = officer.get(DESK);
    assertThat(page.text()).contains("78.42");
    assertThat(page.page().select("main form")).isEmpty();
  }

  private static Map<String, String> code(String typed) {
    return Map.of("code", typed);
  }

  private static Map<String, String> answers(int questions) {
    var answers = new LinkedHashMap<String, String>();
    for (int i = 1; i <= questions; i++) {
      answers.put("q-E" + i, i == 4 ? "none" : "much");
    }
    return answers;
  }

  private static Map<String, String> opening(String instrument, String people) {
    return Map.of(
        "instrument", instrument, "people", people, "group", "subdistrict-municipality-medium");
  }
}
