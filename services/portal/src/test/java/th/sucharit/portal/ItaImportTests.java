package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItaImportTests extends RunningPortal {

  private static final String IMPORTS = "/officer/ita/imports";
  private final Visitor province = visitor();

  @BeforeEach
  void province() {
    PLATFORM.signInAs("provincial-officer");
  }

  @Test
  void looksFirstWhatWouldComeOfATable() {
    var trial =
        province.upload(
            province.get(IMPORTS),
            "/imports",
            Map.of("year", "2567", "check", "true"),
            "ผล.csv",
            "code,i1");
    assertThat(trial.status()).isEqualTo(200);
    assertThat(trial.text()).contains("ยังไม่มีการบันทึก");
    assertThat(trial.page().select("#trial tbody tr")).hasSize(3);
    assertThat(trial.page().select("#trial tbody tr").get(1).text())
        .contains("แถวที่ 5", "ต้องแก้ไข", "ตัวชี้วัดที่ ๑", "ต้องอยู่ระหว่าง 0.00 ถึง 100.00");
    assertThat(trial.page().select("#year option[selected]").val()).isEqualTo("2567");
    assertThat(PLATFORM.ita().sentTables())
        .singleElement()
        .asString()
        .contains("dryRun=true", "fiscalYear=2567", "text/csv");
  }

  @Test
  void importsAWorkbookAndShowsHowFarItIs() {
    var job = province.upload(province.get(IMPORTS), "/imports", Map.of(), "ผล.xlsx", "PK");
    assertThat(job.path()).isEqualTo(IMPORTS + "/j1");
    assertThat(job.text()).contains("กำลังนำเข้า", "ดำเนินการแล้ว 3 จาก 6 แถว");
    assertThat(job.page().selectFirst("progress").attr("value")).isEqualTo("3");
    assertThat(job.page().select("a[href=" + IMPORTS + "/j1].button")).hasSize(1);
    assertThat(job.page().select("tbody tr").get(0).text())
        .contains("เทศบาลตำบลห้วยเม็ก", "บันทึกแล้ว", "ข้อสังเกต", "คะแนนรวม", "ต่างจากที่คำนวณ");
    assertThat(job.page().select("tbody tr").get(2).text()).contains("รหัส อปท.", "เลขเจ็ดหลัก");
    assertThat(PLATFORM.ita().sentTables().getFirst()).contains("spreadsheetml");
    PLATFORM.ita().importsAre("done");
    var done = province.get(IMPORTS + "/j1?outcome=refused");
    assertThat(done.page().select("progress")).isEmpty();
    assertThat(done.page().select(".filters [aria-current=page]").text()).isEqualTo("ต้องแก้ไข");
    assertThat(PLATFORM.calls()).anyMatch(call -> call.contains("outcome=refused"));
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    var nothing = province.upload(province.get(IMPORTS), "/imports", Map.of("year", "2567"), "");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.page().select(".errors a").eachText()).containsExactly("เลือกไฟล์ที่จะส่ง");
    assertThat(nothing.page().select("#year option[selected]").val()).isEqualTo("2567");
    var unread =
        province.upload(province.get(IMPORTS), "/imports", Map.of(), "ผล.csv", "ไม่ใช่ตาราง");
    assertThat(unread.status()).isEqualTo(422);
    assertThat(unread.text()).contains("อ่านไฟล์ตารางนี้ไม่ได้");
  }

  @Test
  void offersTheEmptyTableOfEachYear() {
    var page = province.get(IMPORTS).page();
    var csv = province.get(page.selectFirst("a[href$='template-2567.csv']").attr("href"));
    assertThat(csv.header("Content-Disposition")).contains("ita-2567.csv");
    assertThat(PLATFORM.calls().getLast())
        .isEqualTo("GET /api/ita-reporting/imports/template?fiscalYear=2567");
    province.get(page.selectFirst("a[href$='template-2567.xlsx']").attr("href"));
    assertThat(PLATFORM.calls().getLast())
        .isEqualTo("GET /api/ita-reporting/imports/template.xlsx?fiscalYear=2567");
  }

  @Test
  void isForProvincesAndAdministratorsOnly() {
    PLATFORM.signInAs("officer");
    assertThat(visitor().get(IMPORTS).status()).isEqualTo(403);
    assertThat(visitor().get(IMPORTS + "/j1").status()).isEqualTo(403);
    PLATFORM.signInAs("administrator");
    assertThat(visitor().get(IMPORTS).status()).isEqualTo(200);
  }
}
