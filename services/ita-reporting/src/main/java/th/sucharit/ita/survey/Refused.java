package th.sucharit.ita.survey;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with a survey, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "ita-survey",
        "There is no such survey of this local government to be shown.",
        "ไม่มีแบบสำรวจนี้ขององค์กรปกครองส่วนท้องถิ่นให้แสดง");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
        403,
        "ita-of-another-local-government",
        "Surveys are kept by the own local government only.",
        "เปิดและดูแลแบบสำรวจได้เฉพาะขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด");
  }

  static Problem alreadyThere() {
    return Problem.conflict(
        "ita-survey-already-there",
        "This survey was opened before, for another size, and codes were ordered.",
        "เปิดแบบสำรวจนี้ไว้แล้วโดยระบุขนาดของหน่วยงานเป็นอย่างอื่น และออกรหัสไปแล้ว");
  }

  static Problem noSuchGroup() {
    return Problem.invalid(
            "ita-survey-invalid",
            "The survey has to be mended; see errors.",
            "ข้อมูลแบบสำรวจต้องแก้ไข โปรดดูรายการข้อผิดพลาด")
        .with(
            "/group",
            "choose one of the groups of this questionnaire",
            "กรุณาเลือกกลุ่มที่มีในแบบวัดนี้");
  }

  static Problem closed() {
    return Problem.conflict(
        "ita-survey-closed", "This survey is closed.", "แบบสำรวจนี้ปิดรับคำตอบแล้ว");
  }

  static Problem tooMany(int most) {
    return Problem.conflict(
        "ita-survey-too-many-invitations",
        "This survey has at most " + most + " codes: no more than people who could answer.",
        "แบบสำรวจนี้ออกรหัสได้ไม่เกิน " + most + " รหัส คือไม่เกินจำนวนผู้มีสิทธิตอบ");
  }

  static Problem shortKey() {
    return Problem.invalid(
        "idempotency-key-invalid",
        "Codes are drawn by the Idempotency-Key: use a random one of at least 20 characters, such as a UUID.",
        "ระบบสร้างรหัสจากค่า Idempotency-Key กรุณาใช้ค่าสุ่มอย่างน้อย ๒๐ อักขระ เช่น UUID");
  }

  /** The same for a code that nobody has and one that was used: neither opens anything. */
  static Problem unknownCode() {
    return Problem.notFound(
        "ita-survey-code",
        "This code opens no survey: it was mistyped, or it has been used before.",
        "รหัสนี้ใช้ไม่ได้ อาจพิมพ์ผิดหรือใช้ตอบไปแล้ว");
  }

  static Problem incomplete() {
    return Problem.invalid(
        "ita-survey-answers-invalid",
        "Some questions have no valid answer; see errors.",
        "บางข้อยังไม่มีคำตอบที่ถูกต้อง โปรดดูรายการข้อผิดพลาด");
  }
}
