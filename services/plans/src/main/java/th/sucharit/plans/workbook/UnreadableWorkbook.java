package th.sucharit.plans.workbook;

import th.sucharit.starter.web.Problem;

/** Why a workbook is not read at all (เหตุที่ไม่รับสมุดงาน), and what to do instead. */
final class UnreadableWorkbook {

  private UnreadableWorkbook() {}

  static Problem noWorkbook() {
    return Problem.invalid(
        "plan-workbook-unreadable",
        "The file is not an Excel workbook (.xlsx), is damaged or has a password."
            + " Save it as .xlsx without a password.",
        "ไฟล์ไม่ใช่สมุดงาน Excel (.xlsx) หรือไฟล์เสียหาย หรือมีรหัสผ่าน"
            + " โปรดบันทึกเป็น .xlsx โดยไม่ตั้งรหัสผ่าน");
  }

  static Problem tooLarge() {
    return Problem.of(
        413,
        "plan-workbook-too-large",
        "The workbook is larger than any plan. Delete sheets, rows and pictures that do not belong"
            + " to the plan.",
        "สมุดงานมีขนาดใหญ่เกินกว่าแผนที่ระบบรองรับ โปรดลบแผ่นงาน แถว และรูปภาพที่ไม่เกี่ยวกับแผน");
  }

  static Problem active() {
    return Problem.invalid(
        "plan-workbook-active",
        "The workbook holds macros, links to other files or embedded objects."
            + " Save it as .xlsx without them.",
        "สมุดงานมีแมโคร การเชื่อมโยงไปยังไฟล์อื่น หรือวัตถุที่ฝังไว้"
            + " โปรดนำออกแล้วบันทึกเป็น .xlsx");
  }

  static Problem foreign() {
    return Problem.invalid(
        "plan-workbook-foreign",
        "The workbook was not handed out by this platform, or its hidden sheet was changed."
            + " Export the plan as a workbook, or get an empty template, and copy the content into"
            + " it.",
        "สมุดงานนี้ไม่ได้ออกโดยระบบ หรือแผ่นงานที่ซ่อนไว้ถูกแก้ไข"
            + " โปรดส่งออกแผนเป็นสมุดงานหรือดาวน์โหลดแบบฟอร์มเปล่า แล้วคัดลอกข้อมูลลงในไฟล์นั้น");
  }

  static Problem ofAnotherLocalGovernment() {
    return Problem.of(
        403,
        "plan-of-another-local-government",
        "The workbook was handed out to another local government."
            + " Get a template of the own local government.",
        "สมุดงานนี้ออกให้แก่องค์กรปกครองส่วนท้องถิ่นอื่น"
            + " โปรดดาวน์โหลดแบบฟอร์มขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด");
  }

  static Problem tooLongForACell() {
    return Problem.conflict(
        "plan-text-too-long-for-a-cell",
        "A text of the plan is longer than a cell of a workbook can be. Export the plan as JSON.",
        "ข้อความในแผนยาวเกินกว่าที่เซลล์ของสมุดงานรองรับ โปรดส่งออกแผนเป็น JSON");
  }
}
