package th.sucharit.plans.workbook;

import static th.sucharit.plans.workbook.Field.choice;
import static th.sucharit.plans.workbook.Field.figure;
import static th.sucharit.plans.workbook.Field.integer;
import static th.sucharit.plans.workbook.Field.text;
import static th.sucharit.plans.workbook.Field.wording;
import static th.sucharit.plans.workbook.Kind.rows;

import java.util.stream.Stream;
import th.sucharit.plans.workbook.Table.Subject;

/** The sheets around the programme (แผ่นงานส่วนอื่น): aims, risks, references, paper. */
final class LayoutOfTheRest {

  private LayoutOfTheRest() {}

  static Stream<Table> aims() {
    return Stream.of(
        Table.of(
            "บทนำ",
            Subject.PLAN,
            "หัวข้อ",
            rows("วัตถุประสงค์", "aims/objectives", wording("ข้อความ", "")),
            rows(
                "เป้าหมาย",
                "aims/goals",
                text("เงื่อนไข", "condition"),
                wording("ข้อความ", "text")),
            rows("ประโยชน์ที่คาดว่าจะได้รับ", "aims/benefits", wording("ข้อความ", ""))),
        Table.of(
            "ค่าเป้าหมายรายปี",
            Subject.PLAN,
            rows(
                "",
                "aims/targets",
                text("ตัวชี้วัด", "metric"),
                text("หน่วยนับ", "unit"),
                choice("ทิศทาง", "direction"),
                integer("ปีฐาน", "baseline/fiscalYear"),
                figure("ค่าฐาน", "baseline/value"),
                new Field("ค่าเป้าหมาย", "values", Field.Type.FIGURES))),
        Table.of(
            "เป้าหมายระดับชาติ",
            Subject.PLAN,
            rows(
                "",
                "aims/nationalTargets",
                integer("ปี", "year"),
                integer("อันดับ CPI ไม่เกิน", "cpiRankAtMost"),
                figure("คะแนน CPI ไม่น้อยกว่า", "cpiScoreAtLeast"),
                figure("ร้อยละของหน่วยงานที่ผ่าน ITA", "itaSharePercent"),
                figure("คะแนน ITA ไม่น้อยกว่า", "itaScoreAtLeast"))),
        Table.of(
            "ข้อมูลอ้างอิง",
            Subject.PLAN,
            rows(
                "",
                "aims/context",
                text("รายการข้อมูล", "name"),
                figure("ค่า", "value"),
                integer("ปี", "year"))));
  }

  static Stream<Table> risks(String list, String level, String text, String number) {
    String process = "กระบวนงาน";
    return Stream.of(
        Table.of(
            "ความเสี่ยง",
            Subject.PLAN,
            level,
            rows(
                process,
                "risks/processes",
                text("รหัส", "code"),
                integer(number, "number"),
                text(text, "process/th"),
                text("ข้อความภาษาอังกฤษ", "process/en"),
                text("ระดับความเสี่ยงตามที่พิมพ์", "score/asPrinted"),
                text("ขอบเขตของระดับ", "score/scope")),
            rows("คำบอกระดับ", "score/levels", text(text, "")).below(process),
            rows(
                    "ประเด็นความเสี่ยง",
                    "issues",
                    text(number, "number"),
                    text(text, "text"),
                    text("ระดับความเสี่ยง", "level"))
                .below(process),
            rows(
                    "มาตรการควบคุม",
                    "measures",
                    text(number, "number"),
                    text(text, "text"),
                    choice("ประเภท", "kind"),
                    integer("ตรงกับลำดับที่", "item"),
                    choice("ความตรงกัน", "match"),
                    text("ความเห็น", "comment"))
                .below(process)),
        Table.of(
            "คำในตารางความเสี่ยง",
            Subject.PLAN,
            list,
            rows("หัวคอลัมน์", "risks/columns", text(text, "")),
            rows("คำบอกระดับ", "risks/levelWords", text(text, "")),
            rows("สิ่งที่ไม่ได้พิมพ์ไว้", "risks/notPrinted", choice(text, ""))));
  }

  static Stream<Table> references(String list, String level, String text, String item) {
    return Stream.of(
        Table.of(
            "สิ่งที่อ้างถึง",
            Subject.PLAN,
            list,
            rows(
                "คณะกรรมการ",
                "references/bodies/committees",
                text(text, "name"),
                integer(item, "item")),
            rows("ตำแหน่ง", "references/bodies/roles", text(text, "")),
            rows("หน่วยงาน", "references/bodies/agencies", text(text, "")),
            rows(
                "คำสั่งและประกาศ",
                "references/instruments/orders",
                text(text, "name"),
                integer(item, "item")),
            rows("แบบฟอร์ม", "references/instruments/forms", text(text, "")),
            rows("ช่องทาง", "references/instruments/channels", text(text, "")),
            rows("กรอบแนวทาง", "references/instruments/frameworks", text(text, "")),
            rows("รหัสตัวชี้วัด", "references/instruments/indicatorCodes", text(text, ""))),
        Table.of(
            "กฎหมาย",
            Subject.PLAN,
            rows(
                "",
                "references/instruments/laws",
                text("ชื่อกฎหมาย", "name"),
                text("มาตรา", "sections"),
                text("อ้างถึงใน", "citedIn"),
                text("ประเภท", "kind"))),
        Table.of(
            "กำหนดเวลา",
            Subject.PLAN,
            rows(
                "",
                "references/duties/deadlines",
                integer(item, "item"),
                text("หน้าที่", "duty"),
                text("กำหนดเวลา", "term"),
                text("ตำแหน่งในเอกสาร", "place"),
                text("ข้อมูลที่ขาด", "gap"))),
        Table.of(
            "ข้อมูลที่ต้องเปิดเผย",
            Subject.PLAN,
            level,
            rows(
                "เรื่อง",
                "references/duties/disclosures",
                text(text, "topic"),
                text("ขั้นตอน", "step"),
                integer(item, "item")),
            rows("รายการข้อมูล", "entries", text(text, "")).below("เรื่อง")),
        Table.of(
            "สิ่งที่ต้องเผยแพร่",
            Subject.PLAN,
            rows(
                "",
                "references/duties/publications",
                integer(item, "item"),
                text("สิ่งที่ต้องเผยแพร่", "subject"))));
  }

  static Stream<Table> paper(String list, String level, String text) {
    return Stream.of(
        Table.of(
            "สารบัญ",
            Subject.PLAN,
            level,
            rows("ส่วน", "paper/contents", text(text, "part"), text("หน้า", "pages")),
            rows("หัวข้อ", "sections", text(text, "")).below("ส่วน")),
        Table.of(
            "เนื้อความ",
            Subject.PLAN,
            level,
            rows("บท", "paper/chapters", text(text, "title")),
            rows("ย่อหน้า", "paragraphs", text(text, "")).below("บท")),
        Table.of(
            "ชื่อหัวข้อในเอกสาร",
            Subject.PLAN,
            level,
            rows(
                "หัวข้อ",
                "paper/sheetLabels/fields",
                integer("หมายเลข", "number"),
                text(text, "label")),
            rows("คำเรียกอื่น", "variants", text(text, "")).below("หัวข้อ"),
            rows("หัวข้อย่อย", "subLabels", text(text, "")).below("หัวข้อ")),
        Table.of(
            "ส่วนอื่นของเอกสาร",
            Subject.PLAN,
            list,
            rows("ภาคผนวก", "paper/appendix", text(text, "")),
            rows("หัวข้อที่ไม่มี", "paper/sheetLabels/absent", text(text, "")),
            rows("สิ่งที่ไม่ได้ระบุชื่อ", "paper/reading/notNamed", text(text, ""))),
        Table.of(
            "ข้อสังเกต",
            Subject.PLAN,
            rows(
                "",
                "paper/reading/observations",
                text("รหัส", "code"),
                choice("ความสำคัญ", "severity"),
                text("ประเภท", "category"),
                text("ตำแหน่งในเอกสาร", "place/where"),
                text("บรรทัด", "place/lines"),
                text("ข้อความที่พิมพ์", "printed"),
                text("ข้อสังเกต", "remark"))),
        Table.of(
            "ข้อที่ตรวจแล้ว",
            Subject.PLAN,
            rows("", "paper/reading/confirmed", text("รหัส", "code"), text("ข้อเท็จจริง", "fact"))),
        Table.of(
            "คำที่น่าจะพิมพ์ผิด",
            Subject.PLAN,
            rows(
                "",
                "paper/reading/misprints",
                integer("บรรทัด", "line"),
                text("ข้อความที่พิมพ์", "printed"),
                text("คำที่น่าจะถูก", "probable"))));
  }
}
