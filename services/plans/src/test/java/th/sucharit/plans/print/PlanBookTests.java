package th.sucharit.plans.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.testing.DocumentFiles;

/** A real plan and a small one, and what announces them. */
class PlanBookTests {

  private static final PlanDocument HUAI_MEK = new PlanReader().read(PlanFiles.huaiMek());
  private static final PlanDocument SMALL =
      new PlanReader().read(PlanFiles.bytes(PlanFiles.small("5460802", 2571)));
  private static final String TITLE =
      "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส (พ.ศ. ๒๕๖๖ – ๒๕๗๐)";

  @Test
  void hasThePartsOfARealPlan() {
    OfficialDocument book = PlanBook.of(plan(HUAI_MEK, false));
    DocumentFiles.check("plan-announced", book);
    assertThat(Setting.words(book))
        .containsSubsequence(
            "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
            "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
            "ของเทศบาลตำบลห้วยเม็ก",
            "อำเภอห้วยเม็ก จังหวัดกาฬสินธุ์",
            "คำนำ",
            "ส่วนที่ ๑",
            "๑. การประเมินความเสี่ยงการทุจริตในองค์กร",
            "๒. หลักการและเหตุผล",
            "๓. วัตถุประสงค์ของการจัดทำแผน",
            "๔. เป้าหมาย",
            "๕. ประโยชน์ของการจัดทำแผน",
            "ส่วนที่ ๒",
            "ส่วนที่ ๓",
            "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต",
            "ลำดับที่ ๑๘",
            "ส่วนที่ ๔")
        .noneMatch(line -> line.contains("ฉบับร่าง"));
  }

  /** The paper says 17 items and 60,000 in 2569; the items say 18 and 40,000. */
  @Test
  void countsAndAddsUpItsItemsWhateverThePaperSays() {
    List<String> words = Setting.words(PlanBook.of(plan(HUAI_MEK, false)));
    assertThat(words)
        .containsSubsequence(
            "รวมทั้งสิ้น",
            "จำนวน 18 รายการ",
            "60,000",
            "60,000",
            "60,000",
            "40,000",
            "60,000",
            "280,000")
        .anyMatch(line -> line.contains("รวมทั้งสิ้นจำนวน ๑๘ รายการ"))
        .anyMatch(
            line -> line.endsWith("ตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น จำนวน ๔ รายการ"))
        .noneMatch(line -> line.contains("๑๗ โครงการ") || line.contains("17 โครงการ"));
  }

  @Test
  void givesEachItemItsNineFields() {
    List<String> words = Setting.words(PlanBook.of(plan(HUAI_MEK, false)));
    assertThat(words)
        .containsSubsequence(
            "ลำดับที่ ๓",
            "๑. ชื่อโครงการ/กิจกรรม/มาตรการ",
            "๒. หลักการและเหตุผล",
            "๓. วัตถุประสงค์",
            "๔. กลุ่มเป้าหมาย",
            "๕. วิธีดำเนินการ",
            "๖. ระยะเวลาดำเนินการ",
            "๗. งบประมาณดำเนินการ",
            "ปีงบประมาณ พ.ศ. ๒๕๖๖ จำนวน ๕,๐๐๐ บาท",
            "๘. ผู้รับผิดชอบ",
            "๙. ผลผลิต/ผลลัพธ์",
            "ลำดับที่ ๔");
    assertThat(words.stream().filter("๙. ผลผลิต/ผลลัพธ์"::equals)).hasSize(18);
  }

  @Test
  void keepsTheDigitsOfMoneyInTheTableOnly() {
    OfficialDocument book = PlanBook.of(plan(HUAI_MEK, false));
    OfficialDocument withoutTable =
        new OfficialDocument(
            book.particulars(),
            book.sections().stream().filter(one -> one != book.sections().get(2)).toList());
    assertThat(String.join("", Setting.words(withoutTable)).replaceAll("https?://\\S+", ""))
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void saysOfADraftThatItIsOne() {
    OfficialDocument draft = PlanBook.of(plan(HUAI_MEK, true));
    DocumentFiles.check("plan-draft", draft);
    assertThat(Setting.words(draft).stream().filter("(ฉบับร่าง)"::equals)).hasSize(5);
    assertThat(draft.particulars().title()).endsWith("(ฉบับร่าง)");
  }

  @Test
  void printsAPlanThatHasLittleToSay() {
    OfficialDocument small = PlanBook.of(plan(SMALL, false));
    DocumentFiles.check("plan-small", small);
    assertThat(Setting.words(small))
        .contains("ของ" + "องค์กรปกครองส่วนท้องถิ่น รหัส ๕๔๖๐๘๐๒", "5,000.50", "0")
        .containsSubsequence("รวมทั้งสิ้น", "จำนวน 2 รายการ", "5,000.50");
  }

  @Test
  void announcesAPlanWithNumberDateAndSignature() {
    OfficialDocument paper =
        AnnouncementPaper.of(
            plan(HUAI_MEK, false),
            new AnnouncementForm(
                "เทศบาลตำบลห้วยเม็ก",
                "12/2565",
                LocalDate.of(2022, 10, 3),
                "นายกเทศมนตรีตำบลห้วยเม็ก",
                "ชื่อสมมติ ผู้ทดสอบ"));
    DocumentFiles.check("announcement-complete", paper);
    assertThat(Setting.words(paper))
        .containsSubsequence(
            "ประกาศเทศบาลตำบลห้วยเม็ก",
            "ที่ ๑๒/๒๕๖๕",
            "เรื่อง ประกาศใช้" + TITLE,
            "ประกาศ ณ วันที่ ๓ ตุลาคม พ.ศ. ๒๕๖๕",
            "(ชื่อสมมติ ผู้ทดสอบ)",
            "นายกเทศมนตรีตำบลห้วยเม็ก")
        .anyMatch(line -> line.contains("จำนวน ๑๘ รายการ งบประมาณรวม ๒๘๐,๐๐๐ บาท"));
  }

  @Test
  void leavesOpenWhatIsNotKnownYet() {
    AnnouncementForm form =
        new AnnouncementForm("เทศบาลตำบลห้วยเม็ก", null, null, "นายกเทศมนตรี", null);
    OfficialDocument open = AnnouncementPaper.of(plan(HUAI_MEK, false), form);
    DocumentFiles.check("announcement-open", open);
    assertThat(Setting.words(open))
        .anyMatch(line -> line.matches("ประกาศ ณ วันที่ \\.+"))
        .anyMatch(line -> line.matches("\\(\\.+\\)"))
        .noneMatch(line -> line.startsWith("ที่ ") || line.contains("ฉบับร่าง"));
    OfficialDocument draft = AnnouncementPaper.of(plan(SMALL, true), form);
    DocumentFiles.check("announcement-draft", draft);
    assertThat(Setting.words(draft)).contains("(ฉบับร่าง)");
  }

  private static PrintedPlan plan(PlanDocument content, boolean draft) {
    return new PrintedPlan(
        new PlanText("x", Jurisdiction.of("5460802", "46"), 1, "x", content),
        draft,
        Instant.parse("2025-10-20T03:00:00Z"));
  }
}
