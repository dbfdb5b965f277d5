package th.sucharit.disclosure.checklist;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with a checklist, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notOpened() {
    return Problem.notFound(
        "checklist",
        "The checklist of this fiscal year is not open yet. Open it first.",
        "ยังไม่ได้เปิดรายการตรวจของปีงบประมาณนี้ กรุณาเปิดรายการตรวจก่อน");
  }

  static Problem noSuchItem() {
    return Problem.notFound(
        "disclosure-item",
        "There is no such item in the framework of this fiscal year.",
        "ไม่มีรายการนี้ในกรอบการเปิดเผยข้อมูลของปีงบประมาณนี้");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
        403,
        "checklist-of-another-local-government",
        "An officer keeps the checklists of the own local government only.",
        "เจ้าหน้าที่แก้ไขได้เฉพาะรายการตรวจขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด");
  }

  static Problem addresses() {
    return Problem.invalid(
        "evidence-invalid",
        "Some addresses cannot serve as evidence; see errors.",
        "ที่อยู่บางรายการใช้เป็นหลักฐานไม่ได้ โปรดดูรายการข้อผิดพลาด");
  }

  static Problem explanationTooLong(int most) {
    return Problem.invalid(
            "explanation-invalid",
            "The explanation has to be shorter; see errors.",
            "คำอธิบายต้องสั้นลง โปรดดูรายการข้อผิดพลาด")
        .with("/text", "is longer than " + most + " characters", "ยาวเกิน " + most + " ตัวอักษร");
  }
}
