package th.sucharit.plans.workbook;

import static th.sucharit.plans.workbook.Field.choice;
import static th.sucharit.plans.workbook.Field.figure;
import static th.sucharit.plans.workbook.Field.integer;
import static th.sucharit.plans.workbook.Field.money;
import static th.sucharit.plans.workbook.Field.text;
import static th.sucharit.plans.workbook.Field.wording;
import static th.sucharit.plans.workbook.Kind.row;
import static th.sucharit.plans.workbook.Kind.rows;

import java.util.List;
import java.util.stream.Stream;
import th.sucharit.plans.workbook.Table.Subject;

/**
 * What of a plan stands on which sheet (ผังของสมุดงาน). Every field of the format is on one of
 * them; a test compares the two.
 */
final class Layout {

  static final String LIST = "หัวข้อ";
  static final String LEVEL = "ระดับ";
  static final String TEXT = "ข้อความ";
  static final String NUMBER = "หมายเลข";
  private static final String NAME = "ชื่อ";
  static final String OF_ITEM = "เป็นของลำดับที่";
  private static final String REMARK = "หมายเหตุ";
  static final String PLACE = "ตำแหน่งในเอกสาร";
  static final String KIND = "ประเภท";

  private static final Table COVER =
      Table.form(
          "ปก",
          text("รหัสองค์กรปกครองส่วนท้องถิ่น", "cover/localGovernment"),
          wording("ชื่อแผน", "cover/title"),
          text("ชื่อแผนภาษาอังกฤษ", "cover/titleEn"),
          integer("ปีงบประมาณแรก", "cover/period/firstFiscalYear"),
          integer("ปีงบประมาณสุดท้าย", "cover/period/lastFiscalYear"),
          text("ผู้จัดทำแผน", "cover/issuer/name/th"),
          text("ผู้จัดทำแผนภาษาอังกฤษ", "cover/issuer/name/en"),
          text("ประเภทหน่วยงาน", "cover/issuer/type/th"),
          text("ประเภทหน่วยงานภาษาอังกฤษ", "cover/issuer/type/en"),
          text("อำเภอ", "cover/issuer/district/th"),
          text("อำเภอภาษาอังกฤษ", "cover/issuer/district/en"),
          text("จังหวัด", "cover/issuer/province/th"),
          text("จังหวัดภาษาอังกฤษ", "cover/issuer/province/en"),
          text("วันที่จัดทำตามที่พิมพ์", "cover/dated"),
          text("ชื่อหัวข้อของตารางความเสี่ยง", "risks/section"),
          text("หมายเหตุของตารางความเสี่ยง", "risks/note"),
          text("รูปแบบของเอกสารต้นฉบับ", "paper/origin/form"),
          text("ค่าแฮช SHA-256 ของเอกสารต้นฉบับ", "paper/origin/sha256"),
          integer("ขนาดของเอกสารต้นฉบับ (ไบต์)", "paper/origin/bytes"),
          integer("จำนวนตัวอักษรของเอกสารต้นฉบับ", "paper/origin/characters"),
          integer("จำนวนบรรทัดของเอกสารต้นฉบับ", "paper/origin/lines"));

  private static final String DIMENSION = "มิติ";
  private static final String GROUP = "ภารกิจ";
  private static final String SUB_GROUP = "กลุ่มย่อย";

  private static final Table PROGRAMME =
      Table.of(
          "แผนงาน",
          Subject.PLAN,
          LEVEL,
          rows(
                  "รายการ",
                  "items",
                  integer(NUMBER, "number"),
                  choice(KIND, "kind"),
                  wording(NAME, "title"),
                  new Field("งบประมาณ", "budgets", Field.Type.BUDGETS),
                  text("ลำดับในตารางตามที่พิมพ์", "tableRow/numberAsPrinted"),
                  text("ชื่อในตารางตามที่พิมพ์", "tableRow/titleAsPrinted"),
                  text("ช่องในตารางตามที่พิมพ์", "tableRow/cellAsPrinted"),
                  text(REMARK, "tableRow/remark"),
                  text(PLACE, "tableRow/place"))
              .below(GROUP, SUB_GROUP),
          row("ทั้งแผน", "programme", declaredBudgets(), declaredTotal()),
          rows(
              DIMENSION,
              "programme/dimensions",
              integer(NUMBER, "number"),
              wording(NAME, "title"),
              text("ชื่อภาษาอังกฤษ", "titleEn"),
              declaredBudgets(),
              declaredTotal()),
          rows(GROUP, "groups", text(NUMBER, "number"), wording(NAME, "title")).below(DIMENSION),
          rows(SUB_GROUP, "subGroups", text(NUMBER, "number"), wording(NAME, "title"))
              .below(GROUP));

  private static final Table COUNTS =
      Table.of(
          "จำนวนที่ระบุไว้",
          Subject.DIMENSION,
          rows("", "declared/itemCounts", choice(PLACE, "place"), integer("จำนวนรายการ", "count")));

  private Layout() {}

  private static Field declaredBudgets() {
    return new Field("งบประมาณ", "declared/budgets", Field.Type.BUDGETS);
  }

  private static Field declaredTotal() {
    return money("ยอดรวมที่ระบุไว้", "declared/total");
  }

  private static Stream<Table> sheets() {
    return Stream.of(
        Table.of(
            "รายละเอียด",
            Subject.ITEM,
            row(
                "",
                "sheet",
                text("สถานที่ดำเนินการ", "purpose/location"),
                text("ระยะเวลาดำเนินการ", "execution/period"),
                text("งบประมาณตามที่พิมพ์", "execution/budget/asPrinted"),
                money("งบประมาณ (บาท)", "execution/budget/amount"),
                text("แหล่งงบประมาณ", "execution/budgetSource"),
                text("ส่วนของเอกสาร", "place/part"),
                integer("บรรทัดแรก", "place/firstLine"),
                integer("บรรทัดสุดท้าย", "place/lastLine"))),
        Table.of(
            "ข้อความรายละเอียด",
            Subject.ITEM,
            LIST,
            rows("หลักการและเหตุผล", "sheet/purpose/rationale", text(TEXT, "")),
            rows("เอกสารอ้างอิง", "sheet/purpose/citations", text(TEXT, "")),
            rows("วัตถุประสงค์", "sheet/purpose/objectives", wording(TEXT, "")),
            rows("กลุ่มเป้าหมาย", "sheet/purpose/targetGroups", wording(TEXT, "")),
            rows("ผู้รับผิดชอบ", "sheet/execution/responsibleUnits", wording(TEXT, "")),
            rows("ผลผลิต", "sheet/results/outputs", wording(TEXT, "")),
            rows("ผลลัพธ์", "sheet/results/outcomes", wording(TEXT, "")),
            rows("บันทึก", "sheet/notes", text(TEXT, ""))),
        Table.of(
            "ขั้นตอน",
            Subject.ITEM,
            LEVEL,
            rows("ขั้นตอน", "sheet/execution/steps", text(NUMBER, "number"), text(TEXT, "text")),
            rows("ขั้นตอนย่อย", "steps", text(NUMBER, "number"), text(TEXT, "text"))
                .below("ขั้นตอน")),
        Table.of(
            "ตัวชี้วัด",
            Subject.ITEM,
            rows(
                "",
                "sheet/results/indicators",
                choice(LEVEL, "level"),
                text("ตัวชี้วัด", "metric"),
                choice("การเปรียบเทียบ", "target/comparison"),
                choice("ทิศทาง", "target/direction"),
                figure("ค่าเป้าหมาย", "target/value"),
                text("หน่วยนับ", "target/unit"),
                figure("ค่าฐาน", "target/baseline"),
                text("ความถี่ในการวัด", "measurement/frequency"),
                text("เครื่องมือวัด", "measurement/instrument"),
                text(REMARK, "note"))),
        Table.of(
            "หัวข้อตามที่พิมพ์",
            Subject.ITEM,
            LEVEL,
            rows("หัวข้อ", "sheet/printedFields", text(NUMBER, "number"), text(TEXT, "label")),
            rows("ย่อหน้า", "paragraphs", text(TEXT, "")).below("หัวข้อ")));
  }

  /** Every sheet; the programme before those that name its items. */
  static final List<Table> TABLES =
      Stream.of(
              Stream.of(COVER, PROGRAMME, COUNTS),
              sheets(),
              LayoutOfTheRest.aims(),
              LayoutOfTheRest.risks(),
              LayoutOfTheRest.references(),
              LayoutOfTheRest.paper())
          .flatMap(tables -> tables)
          .toList();
}
