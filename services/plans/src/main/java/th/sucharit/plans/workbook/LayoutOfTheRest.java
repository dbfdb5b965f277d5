package th.sucharit.plans.workbook;

import static th.sucharit.plans.workbook.Field.choice;
import static th.sucharit.plans.workbook.Field.figure;
import static th.sucharit.plans.workbook.Field.integer;
import static th.sucharit.plans.workbook.Field.text;
import static th.sucharit.plans.workbook.Field.wording;
import static th.sucharit.plans.workbook.Kind.rows;
import static th.sucharit.plans.workbook.Layout.KIND;
import static th.sucharit.plans.workbook.Layout.LEVEL;
import static th.sucharit.plans.workbook.Layout.LIST;
import static th.sucharit.plans.workbook.Layout.NUMBER;
import static th.sucharit.plans.workbook.Layout.OF_ITEM;
import static th.sucharit.plans.workbook.Layout.PLACE;
import static th.sucharit.plans.workbook.Layout.TEXT;

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
            LIST,
            rows("วัตถุประสงค์", "aims/objectives", wording(TEXT, "")),
            rows("เป้าหมาย", "aims/goals", text("เงื่อนไข", "condition"), wording(TEXT, "text")),
            rows("ประโยชน์ที่คาดว่าจะได้รับ", "aims/benefits", wording(TEXT, ""))),
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

  static Stream<Table> risks() {
    String process = "กระบวนงาน";
    return Stream.of(
        Table.of(
            "ความเสี่ยง",
            Subject.PLAN,
            LEVEL,
            rows(
                process,
                "risks/processes",
                text("รหัส", "code"),
                integer(NUMBER, "number"),
                text(TEXT, "process/th"),
                text("ข้อความภาษาอังกฤษ", "process/en"),
                text("ระดับความเสี่ยงตามที่พิมพ์", "score/asPrinted"),
                text("ขอบเขตของระดับ", "score/scope")),
            rows("คำบอกระดับ", "score/levels", text(TEXT, "")).below(process),
            rows(
                    "ประเด็นความเสี่ยง",
                    "issues",
                    text(NUMBER, "number"),
                    text(TEXT, "text"),
                    text("ระดับความเสี่ยง", "level"))
                .below(process),
            rows(
                    "มาตรการควบคุม",
                    "measures",
                    text(NUMBER, "number"),
                    text(TEXT, "text"),
                    choice(KIND, "kind"),
                    integer("ตรงกับลำดับที่", "item"),
                    choice("ความตรงกัน", "match"),
                    text("ความเห็น", "comment"))
                .below(process)),
        Table.of(
            "คำในตารางความเสี่ยง",
            Subject.PLAN,
            LIST,
            rows("หัวคอลัมน์", "risks/columns", text(TEXT, "")),
            rows("คำบอกระดับ", "risks/levelWords", text(TEXT, "")),
            rows("สิ่งที่ไม่ได้พิมพ์ไว้", "risks/notPrinted", choice(TEXT, ""))));
  }

  static Stream<Table> references() {
    return Stream.of(
        Table.of(
            "สิ่งที่อ้างถึง",
            Subject.PLAN,
            LIST,
            rows(
                "คณะกรรมการ",
                "references/bodies/committees",
                text(TEXT, "name"),
                integer(OF_ITEM, "item")),
            rows("ตำแหน่ง", "references/bodies/roles", text(TEXT, "")),
            rows("หน่วยงาน", "references/bodies/agencies", text(TEXT, "")),
            rows(
                "คำสั่งและประกาศ",
                "references/instruments/orders",
                text(TEXT, "name"),
                integer(OF_ITEM, "item")),
            rows("แบบฟอร์ม", "references/instruments/forms", text(TEXT, "")),
            rows("ช่องทาง", "references/instruments/channels", text(TEXT, "")),
            rows("กรอบแนวทาง", "references/instruments/frameworks", text(TEXT, "")),
            rows("รหัสตัวชี้วัด", "references/instruments/indicatorCodes", text(TEXT, ""))),
        Table.of(
            "กฎหมาย",
            Subject.PLAN,
            rows(
                "",
                "references/instruments/laws",
                text("ชื่อกฎหมาย", "name"),
                text("มาตรา", "sections"),
                text("อ้างถึงใน", "citedIn"),
                text(KIND, "kind"))),
        Table.of(
            "กำหนดเวลา",
            Subject.PLAN,
            rows(
                "",
                "references/duties/deadlines",
                integer(OF_ITEM, "item"),
                text("หน้าที่", "duty"),
                text("กำหนดเวลา", "term"),
                text(PLACE, "place"),
                text("ข้อมูลที่ขาด", "gap"))),
        Table.of(
            "ข้อมูลที่ต้องเปิดเผย",
            Subject.PLAN,
            LEVEL,
            rows(
                "เรื่อง",
                "references/duties/disclosures",
                text(TEXT, "topic"),
                text("ขั้นตอน", "step"),
                integer(OF_ITEM, "item")),
            rows("รายการข้อมูล", "entries", text(TEXT, "")).below("เรื่อง")),
        Table.of(
            "สิ่งที่ต้องเผยแพร่",
            Subject.PLAN,
            rows(
                "",
                "references/duties/publications",
                integer(OF_ITEM, "item"),
                text("สิ่งที่ต้องเผยแพร่", "subject"))));
  }

  static Stream<Table> paper() {
    return Stream.of(
        Table.of(
            "สารบัญ",
            Subject.PLAN,
            LEVEL,
            rows("ส่วน", "paper/contents", text(TEXT, "part"), text("หน้า", "pages")),
            rows("หัวข้อ", "sections", text(TEXT, "")).below("ส่วน")),
        Table.of(
            "เนื้อความ",
            Subject.PLAN,
            LEVEL,
            rows("บท", "paper/chapters", text(TEXT, "title")),
            rows("ย่อหน้า", "paragraphs", text(TEXT, "")).below("บท")),
        Table.of(
            "ชื่อหัวข้อในเอกสาร",
            Subject.PLAN,
            LEVEL,
            rows(
                "หัวข้อ",
                "paper/sheetLabels/fields",
                integer(NUMBER, "number"),
                text(TEXT, "label")),
            rows("คำเรียกอื่น", "variants", text(TEXT, "")).below("หัวข้อ"),
            rows("หัวข้อย่อย", "subLabels", text(TEXT, "")).below("หัวข้อ")),
        Table.of(
            "ส่วนอื่นของเอกสาร",
            Subject.PLAN,
            LIST,
            rows("ภาคผนวก", "paper/appendix", text(TEXT, "")),
            rows("หัวข้อที่ไม่มี", "paper/sheetLabels/absent", text(TEXT, "")),
            rows("สิ่งที่ไม่ได้ระบุชื่อ", "paper/reading/notNamed", text(TEXT, ""))),
        Table.of(
            "ข้อสังเกต",
            Subject.PLAN,
            rows(
                "",
                "paper/reading/observations",
                text("รหัส", "code"),
                choice("ความสำคัญ", "severity"),
                text(KIND, "category"),
                text(PLACE, "place/where"),
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
