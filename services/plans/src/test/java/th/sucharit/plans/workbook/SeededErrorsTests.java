package th.sucharit.plans.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.plans.workbook.Workbooks.Entry.number;
import static th.sucharit.plans.workbook.Workbooks.Entry.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.workbook.Workbooks.Entry;
import th.sucharit.starter.web.Problem;

/** Fifty errors of fifty kinds and places in one workbook; each is found, in its cell. */
class SeededErrorsTests {

  private static final String PLAN = "แผนงาน";
  private static final String LONG = "ก".repeat(2_001);

  /** Rows of the real plan's workbook; columns as they are handed out. */
  static final List<Entry> SEEDED =
      List.of(
          text("ปก", "B2", "54608"),
          text("ปก", "B5", LONG),
          text("ปก", "B6", "ปีแรก"),
          text("ปก", "B21", "abc"),
          text("ปก", "B22", "มาก"),
          text("ปก", "C3", "นอกแบบฟอร์ม"),
          text(PLAN, "A5", "บท"),
          text(PLAN, "B3", "หนึ่ง"),
          text(PLAN, "C6", "โครงงาน"),
          text(PLAN, "B7", "1"),
          text(PLAN, "D7", " "),
          text(PLAN, "F6", "ห้าพันบาท"),
          text(PLAN, "G6", LONG),
          number(PLAN, "H6", "5000.555"),
          text(PLAN, "J6", "1.2.3"),
          text(PLAN, "F4", "5000"),
          text(PLAN, "C4", "โครงการ"),
          text("จำนวนที่ระบุไว้", "A3", "9"),
          text("จำนวนที่ระบุไว้", "B2", "ท้ายเล่ม"),
          text("จำนวนที่ระบุไว้", "C4", "สิบแปด"),
          text("รายละเอียด", "A3", "99"),
          text("รายละเอียด", "B4", LONG),
          text("รายละเอียด", "E5", "ฟรี"),
          text("รายละเอียด", "H6", "บรรทัดแรก"),
          text("ข้อความรายละเอียด", "A3", "หลักการ"),
          text("ข้อความรายละเอียด", "B4", ""),
          text("ข้อความรายละเอียด", "C5", ""),
          text("ข้อความรายละเอียด", "D2", "ไม่มีที่ใช้"),
          text("ขั้นตอน", "B3", "77"),
          text("ขั้นตอน", "D4", ""),
          text("ตัวชี้วัด", "B2", "สูง"),
          text("ตัวชี้วัด", "C3", ""),
          text("ตัวชี้วัด", "D4", "ประมาณ"),
          text("ตัวชี้วัด", "E5", "ขึ้น"),
          text("ตัวชี้วัด", "F6", "ครึ่งหนึ่ง"),
          text("หัวข้อตามที่พิมพ์", "A3", ""),
          text("บทนำ", "A2", "คำนำ"),
          text("ค่าเป้าหมายรายปี", "C2", "ตรง"),
          text("ค่าเป้าหมายรายปี", "D2", "ปีฐาน"),
          text("ค่าเป้าหมายรายปี", "F2", "สิบ"),
          text("ค่าเป้าหมายรายปี", "B3", ""),
          text("เป้าหมายระดับชาติ", "A2", "ปีนี้"),
          text("เป้าหมายระดับชาติ", "B2", "ที่หนึ่ง"),
          text("ความเสี่ยง", "C2", "หนึ่ง"),
          text("สิ่งที่อ้างถึง", "A2", "บุคคล"),
          text("กฎหมาย", "A2", ""),
          text("กำหนดเวลา", "A2", "98"),
          text("กำหนดเวลา", "B3", ""),
          text("ข้อสังเกต", "B2", "ร้ายแรง"),
          text("คำที่น่าจะพิมพ์ผิด", "A2", "แรก"));

  @Test
  void areFoundInTheirCells() {
    byte[] file = edited(SEEDED);
    Map<String, Problem.Flaw> found =
        SeededErrors.flawsOf(() -> Workbooks.workbooks().read(Workbooks.HUAI_MEK, file));
    Map<String, String> missed = new LinkedHashMap<>();
    for (Entry seeded : SEEDED) {
      String cell = seeded.sheet() + "!" + seeded.cell();
      if (!found.containsKey(cell)) {
        missed.put(cell, seeded.content().text());
      }
    }
    assertThat(SEEDED).hasSize(50);
    assertThat(missed).as("not found; found: %s", found.keySet()).isEmpty();
    found
        .values()
        .forEach(flaw -> {
          assertThat(flaw.message()).isNotBlank();
          assertThat(flaw.messageTh()).matches("(?s).*[ก-๙].*");
        });
  }

  @Test
  void areFoundOneByOneAsWell() {
    for (Entry seeded : SEEDED) {
      byte[] file = edited(List.of(seeded));
      Map<String, Problem.Flaw> found =
          SeededErrors.flawsOf(() -> Workbooks.workbooks().read(Workbooks.HUAI_MEK, file));
      assertThat(found).containsKey(seeded.sheet() + "!" + seeded.cell());
    }
  }

  @Test
  void offerTheThaiWordsThatMayBeChosen() {
    byte[] file = edited(List.of(text(PLAN, "C6", "โครงงาน")));
    Map<String, Problem.Flaw> found =
        SeededErrors.flawsOf(() -> Workbooks.workbooks().read(Workbooks.HUAI_MEK, file));
    assertThat(found.keySet()).containsExactly("แผนงาน!C6");
    assertThat(found.get("แผนงาน!C6").messageTh())
        .isEqualTo("ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: โครงการ, มาตรการ, กิจกรรม, ไม่ระบุประเภท");
  }

  private static byte[] edited(List<Entry> entries) {
    return Workbooks.edited(
        WorkbookOrigin.template(Workbooks.HUAI_MEK), PlanFiles.huaiMekTree(), entries);
  }
}
