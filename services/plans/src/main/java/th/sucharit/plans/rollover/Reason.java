package th.sucharit.plans.rollover;

import java.util.Locale;

/** What can be said of a part of a plan that goes over (เหตุของบันทึกการยกแผน). */
enum Reason {
  AIMS_CARRIED(
      Kind.CARRIED,
      "The objectives, goals and benefits were carried over.",
      "ยกวัตถุประสงค์ เป้าหมาย และประโยชน์มาแล้ว"),
  RISKS_CARRIED(Kind.CARRIED, "The risk table was carried over.", "ยกตารางความเสี่ยงมาแล้ว"),
  ITEM_CARRIED(
      Kind.CARRIED,
      "The item was carried over with its detail sheet and indicators.",
      "ยกรายการนี้พร้อมรายละเอียดและตัวชี้วัดมาแล้ว"),
  REFERENCES_CARRIED(
      Kind.CARRIED,
      "Committees, laws, orders, deadlines and duties to publish were carried over.",
      "ยกคณะกรรมการ กฎหมาย คำสั่ง กำหนดเวลา และหน้าที่เผยแพร่มาแล้ว"),
  PERIOD_MOVED(
      Kind.CHANGED,
      "The plan covers the fiscal years that follow.",
      "เปลี่ยนช่วงปีงบประมาณเป็นช่วงถัดไป"),
  YEARS_MOVED(
      Kind.CHANGED,
      "The years of the former plan were replaced by those of the next.",
      "เปลี่ยนปีของแผนเดิมเป็นปีของแผนถัดไป"),
  CORRECTION_TAKEN(
      Kind.CHANGED,
      "The corrected text was taken in place of the printed one.",
      "ใช้ข้อความที่แก้ไขแล้วแทนข้อความที่พิมพ์ไว้"),
  STATED_FIGURES_LEFT_OUT(
      Kind.CHANGED,
      "The counts and sums that the former paper states were left out; they follow from the items.",
      "ตัดจำนวนและยอดรวมที่เอกสารเดิมระบุไว้ออก เพราะคำนวณจากรายการได้"),
  PRINTED_ROW_LEFT_OUT(
      Kind.CHANGED,
      "What the former paper prints in its budget table was left out.",
      "ตัดข้อความที่เอกสารเดิมพิมพ์ไว้ในตารางงบประมาณออก"),
  READER_NOTES_LEFT_OUT(
      Kind.CHANGED,
      "What a reader noticed on the former paper was left out.",
      "ตัดข้อสังเกตของผู้อ่านเอกสารเดิมออก"),
  PAPER_LEFT_OUT(
      Kind.CHANGED,
      "The words of the former paper outside the items were left out.",
      "ตัดข้อความของเอกสารเดิมนอกเหนือจากรายการออก"),
  BUDGET_COPIED(
      Kind.CHANGED,
      "The former budget was copied to the years that follow.",
      "คัดลอกงบประมาณเดิมไปยังปีถัดไปตามที่เลือกไว้"),
  DATE_OPEN(Kind.DECIDE, "The date of the plan is open.", "ต้องระบุวันที่จัดทำแผน"),
  PREFACE_OPEN(Kind.DECIDE, "The preface has to be written anew.", "ต้องจัดทำคำนำและบทนำใหม่"),
  YEAR_MENTIONED(
      Kind.DECIDE,
      "The text names a year of the former plan.",
      "ข้อความกล่าวถึงปีของแผนเดิม โปรดพิจารณา"),
  BUDGET_OPEN(
      Kind.DECIDE, "The budget of the years that follow is open.", "ต้องกำหนดงบประมาณของปีถัดไป"),
  ITEM_ENDED(
      Kind.DECIDE,
      "The former plan had no budget line for this item in its last years; whether it goes on is open.",
      "แผนเดิมไม่มีรายการนี้ในปีท้ายของแผน ต้องพิจารณาว่าจะดำเนินการต่อหรือไม่"),
  TARGET_OPEN(Kind.DECIDE, "The target is open.", "ต้องกำหนดค่าเป้าหมาย"),
  TARGET_KEPT(
      Kind.DECIDE,
      "The target was carried over; whether it still holds is open.",
      "ยกค่าเป้าหมายเดิมมา ต้องพิจารณาว่ายังเหมาะสมหรือไม่"),
  BASELINE_OPEN(
      Kind.DECIDE,
      "The figure from which the target is measured is open.",
      "ต้องระบุค่าฐานที่ใช้วัดเป้าหมาย"),
  BASELINE_KEPT(
      Kind.DECIDE,
      "The former baseline was carried over; whether it still holds is open.",
      "ยกค่าฐานเดิมมา ต้องพิจารณาว่ายังใช้ได้หรือไม่"),
  NATIONAL_TARGET_OPEN(
      Kind.DECIDE,
      "The target of the country is of a year that the plan does not cover.",
      "เป้าหมายระดับชาติเป็นของปีที่แผนนี้ไม่ครอบคลุม ต้องปรับให้เป็นปัจจุบัน"),
  CITED_FIGURE_OPEN(
      Kind.DECIDE,
      "The cited figure is an earlier one.",
      "ข้อมูลอ้างอิงเป็นของเดิม ต้องปรับให้เป็นปัจจุบัน"),
  RISKS_OPEN(
      Kind.DECIDE,
      "The levels of risk come from the former assessment.",
      "ระดับความเสี่ยงมาจากการประเมินเดิม ต้องประเมินใหม่"),
  ORDER_OPEN(
      Kind.DECIDE,
      "Whether the order is still in force is open.",
      "ต้องตรวจสอบว่าคำสั่งยังมีผลใช้บังคับหรือไม่"),
  LAWS_OPEN(
      Kind.DECIDE,
      "Whether the cited laws are still in force is open.",
      "ต้องตรวจสอบว่ากฎหมายที่อ้างถึงยังมีผลใช้บังคับหรือไม่");

  /** What happened to it. */
  enum Kind {
    /** ยกมา. */
    CARRIED,
    /** เปลี่ยน. */
    CHANGED,
    /** ต้องพิจารณา. */
    DECIDE
  }

  private final Kind kind;
  private final String message;
  private final String messageTh;

  Reason(Kind kind, String message, String messageTh) {
    this.kind = kind;
    this.message = message;
    this.messageTh = messageTh;
  }

  Kind kind() {
    return kind;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message() {
    return message;
  }

  String messageTh() {
    return messageTh;
  }
}
