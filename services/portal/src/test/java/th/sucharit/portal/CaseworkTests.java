package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What officers do with one complaint. */
class CaseworkTests extends RunningPortal {

  private static final String CASE = "/officer/complaints/c1";
  private static final String TOLD = "/officer/complaints/c2";
  private final Visitor officer = visitor();

  @Test
  void takesACaseFromAcceptanceToItsEnd() {
    var accepted = officer.submit(officer.get(CASE), "/accept", Map.of());
    assertThat(accepted.text()).contains("รับเรื่องแล้ว", "กำลังดำเนินการ");
    var replied = officer.submit(accepted, "/reply", Map.of("text", "จะซ่อมวันพุธ"));
    assertThat(replied.text()).contains("ส่งคำตอบแล้ว", "จะซ่อมวันพุธ");
    var closed =
        officer.submit(replied, "/resolve", Map.of("outcome", "acted", "text", "ซ่อมแล้ว"));
    assertThat(closed.text()).contains("ยุติเรื่องแล้ว", "ซ่อมแล้ว");
    assertThat(closed.page().select("main form").eachAttr("action"))
        .containsExactly(CASE + "/reopen", CASE + "/hold");
    assertThat(PLATFORM.idempotencyKeys()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void offersOnlyTheStepsThatTheCaseAllows() {
    assertThat(steps(officer.get(CASE)))
        .containsExactly("accept", "assign", "forward", "dismiss", "merge", "attachments", "hold");
    assertThat(steps(officer.get(TOLD)))
        .containsExactly(
            "assign",
            "opinion",
            "ask",
            "reply",
            "explain",
            "resolve",
            "forward",
            "dismiss",
            "merge",
            "attachments",
            "hold");
    var waiting = officer.submit(officer.get(TOLD), "/ask", Map.of("text", "เสาต้นไหน"));
    assertThat(waiting.text()).contains("ส่งคำถามแล้ว", "รอข้อมูลจากผู้ร้องเรียน");
    assertThat(steps(waiting)).doesNotContain("ask");
    var held = officer.submit(waiting, "/hold", Map.of("why", "มีคดี"));
    assertThat(steps(held)).contains("release").doesNotContain("hold", "forward");
  }

  private static List<String> steps(Visitor.Answer page) {
    return page.page().select("main form").eachAttr("action").stream()
        .map(action -> action.substring(action.lastIndexOf('/') + 1))
        .toList();
  }

  @Test
  void tellsWhoDidWhatWhenAndWhyAndHowTheTermsStand() {
    var page = officer.get(TOLD);
    assertThat(page.page().select(".timeline li")).hasSize(6);
    assertThat(page.text())
        .contains("กองช่างดูแลพื้นที่นี้", "เจ้าหน้าที่ (รหัสผู้ใช้ a1b2c3d4)", "ระบบ")
        .contains("กำหนดเวลาพักตั้งแต่", "เสนอผู้บังคับบัญชาเมื่อ", "(๑๕ วัน)")
        .contains("โครงสร้างพื้นฐาน › ถนน ทางเท้า สะพาน", "เป็นอันตรายต่อผู้ใช้ทางหรือไม่ เป็น")
        .contains("เลิกถามแล้ว", "16.60123, 103.22456");
    assertThat(officer.get(TOLD + "?lang=en").text())
        .contains(
            "Is it dangerous for passers-by? Yes",
            "The terms rested from",
            "Public works division");
  }

  @Test
  void givesItToAUnitAndAColleague() {
    var page = officer.get(CASE);
    assertThat(page.page().select("#assign-person option").eachText())
        .containsExactly("ไม่ระบุ", "รองปลัด (officer-5460802) (ฉัน)", "เจ้าหน้าที่ ๒ (somsri)");
    assertThat(officer.submit(page, "/assign", Map.of("why", "x")).page().select(".errors a"))
        .hasSize(1);
    var given =
        officer.submit(page, "/assign", Map.of("unit", "finance", "person", "somsri", "why", ""));
    assertThat(given.text()).contains("มอบหมายเรื่องแล้ว", "กองคลัง somsri");
  }

  @Test
  void forwardsToALocalGovernmentFoundByItsName() {
    var page = officer.get(CASE);
    var typed = Map.of("to", "local-government", "name", "ท่าแพ", "why", "อยู่นอกเขต");
    var found = officer.submit(page, "/forward", typed);
    assertThat(found.page().select("input[name=localGovernment]").eachAttr("value"))
        .containsExactly("5800106");
    assertThat(found.page().selectFirst("#forward-why").text()).isEqualTo("อยู่นอกเขต");
    assertThat(
            officer
                .submit(page, "/forward", Map.of("to", "local-government", "name", "zzz"))
                .text())
        .contains("ไม่พบหน่วยงานชื่อนี้");
    var sent =
        officer.submit(
            found,
            "/forward",
            Map.of("to", "local-government", "localGovernment", "5800106", "why", "อยู่นอกเขต"));
    assertThat(sent.text()).contains("ส่งต่อเรื่องแล้ว");
  }

  @Test
  void explainsThatSomebodyElseWasFasterAndKeepsTheText() {
    officer.submit(officer.get(CASE), "/accept", Map.of());
    var page = officer.get(CASE);
    PLATFORM.changeBehindTheBack("c1");
    var stale = officer.submit(page, "/reply", Map.of("text", "คำตอบของฉัน"));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("มีผู้แก้ไขเรื่องนี้ก่อนคุณ");
    assertThat(stale.page().selectFirst("#reply-text").text()).isEqualTo("คำตอบของฉัน");
    assertThat(stale.page().selectFirst("details#reply").hasAttr("open")).isTrue();
    assertThat(officer.submit(stale, "/reply", Map.of("text", "คำตอบของฉัน")).text())
        .contains("ส่งคำตอบแล้ว");
  }

  @Test
  void namesWhatIsMissing() {
    var page = officer.get(TOLD);
    var again = officer.submit(page, "/resolve", Map.of("text", " "));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.page().select(".errors a").eachAttr("href"))
        .containsExactly("#outcome-acted", "#resolve-text");
    assertThat(errors(officer.submit(page, "/dismiss", Map.of())))
        .containsExactly("#dismiss-reason", "#dismiss-text");
    assertThat(errors(officer.submit(page, "/forward", Map.of("to", "province"))))
        .containsExactly("#forward-why");
    assertThat(errors(officer.submit(page, "/hold", Map.of()))).containsExactly("#hold-why");
  }

  private static List<String> errors(Visitor.Answer page) {
    return page.page().select(".errors a").eachAttr("href");
  }

  @Test
  void explainsWithANewDayOnce() {
    var page = officer.get(TOLD);
    assertThat(page.page().selectFirst("#explain-until").attr("max")).isEqualTo("2026-12-31");
    assertThat(page.page().selectFirst("#explain-until-hint").text()).contains("2 ธ.ค. 2569");
    var again = officer.submit(page, "/explain", Map.of("text", "", "until", "วันนี้"));
    assertThat(again.page().select(".errors a").eachAttr("href"))
        .containsExactly("#explain-text", "#explain-until");
    var told = officer.submit(page, "/explain", Map.of("text", "รออะไหล่", "until", "25/12/2569"));
    assertThat(told.text())
        .contains("ชี้แจงผู้ร้องเรียนและกำหนดวันใหม่แล้ว", "รออะไหล่")
        .contains("กำหนดวันใหม่ภายในวันที่ 25 ธันวาคม 2569");
    assertThat(steps(told)).contains("reply").doesNotContain("explain");
  }

  @Test
  void suggestsWhatMayBeTheSameAndLeadsToMergingIt() {
    var page = officer.get(CASE).page();
    assertThat(page.selectFirst("#similar").text())
        .contains("ขยะไม่ถูกเก็บตามรอบ", "ประเภทเดียวกัน", "ห่างกัน 40 เมตร");
    var link = page.selectFirst("#similar a.small").attr("href");
    assertThat(link).isEqualTo(CASE + "?into=c3#merge");
    var prepared = officer.get(CASE + "?into=c3").page();
    assertThat(prepared.selectFirst("details#merge").hasAttr("open")).isTrue();
    assertThat(prepared.selectFirst("#merge-into").val()).isEqualTo("c3");
    assertThat(officer.get(TOLD).page().select("#similar li"))
        .as("of a case in hand only when it is asked for")
        .isEmpty();
    assertThat(officer.get(TOLD + "?similar=true").page().select("#similar li")).hasSize(1);
  }

  @Test
  void mergesWithTheCaseWhoseAddressWasPasted() {
    var page = officer.get(CASE);
    assertThat(errors(officer.submit(page, "/merge", Map.of()))).hasSize(2);
    var typed = Map.of("into", ADDRESS + TOLD + "?lang=th", "why", "เสาเดียวกัน");
    assertThat(officer.submit(page, "/merge", typed).text())
        .contains("รวมเรื่องแล้ว", "รวมกับเรื่องเดียวกัน");
    assertThat(steps(officer.get(CASE))).containsExactly("separate", "hold");
  }

  @Test
  void handsOutFilesToKeepAndTakesThem() {
    var page = officer.get(TOLD);
    var link = page.page().selectFirst(".files a");
    assertThat(link.text()).isEqualTo("ภาพเสาไฟ.jpg");
    var file = officer.get(link.attr("href"));
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(officer.upload(page, "/attachments", Map.of(), "", "").status()).isEqualTo(422);
    assertThat(officer.upload(page, "/attachments", Map.of(), "a.jpg", "photo").text())
        .contains("แนบไฟล์แล้ว");
    var refused = officer.upload(officer.get(TOLD), "/attachments", Map.of(), "b.exe", "virus");
    assertThat(refused.text()).contains("ไม่รับไฟล์นี้");
  }

  @Test
  void showsNoCaseOfOthersAndNothingToOtherRoles() {
    assertThat(officer.get("/officer/complaints/c99").status()).isEqualTo(404);
    PLATFORM.signInAs("executive");
    assertThat(visitor().get(CASE).status()).isEqualTo(403);
  }
}
