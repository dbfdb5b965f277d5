package th.sucharit.complaints.complaint;

import th.sucharit.starter.web.Problem;

/** Why a step of a case is refused (เหตุที่ดำเนินการไม่ได้). */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "complaint", "There is no such complaint here.", "ไม่พบเรื่องร้องเรียนนี้");
  }

  static Problem unknownReceipt() {
    return Problem.notFound(
        "receipt",
        "No complaint belongs to this receipt. Check the digits; they come in seven groups of four.",
        "ไม่พบเรื่องร้องเรียนตามรหัสติดตามนี้ กรุณาตรวจสอบตัวเลขทั้ง ๗ ชุด ชุดละ ๔ ตัว");
  }

  static Problem alreadyAccepted() {
    return Problem.conflict(
        "complaint-already-accepted",
        "This complaint was taken on already.",
        "เรื่องนี้ได้รับไว้ดำเนินการแล้ว");
  }

  static Problem notAccepted() {
    return Problem.conflict(
        "complaint-not-accepted",
        "Take the complaint on before you answer it.",
        "กรุณารับเรื่องไว้ดำเนินการก่อนตอบผู้ร้อง");
  }

  static Problem closed() {
    return Problem.conflict(
        "complaint-closed", "This complaint has been brought to an end.", "เรื่องนี้ยุติแล้ว");
  }

  static Problem noSuchDay() {
    return Problem.invalid(
            "invalid", "Mend the day of receipt; see errors.", "โปรดแก้ไขวันที่ได้รับเรื่อง")
        .with(
            "/receivedOn",
            "must be today or a day of the last ten years",
            "ต้องเป็นวันนี้หรือย้อนหลังไม่เกินสิบปี");
  }

  static Problem corruptionChannel() {
    return Problem.of(
        422,
        "corruption-channel-not-open",
        "Complaints of corruption need the protected channel, which this installation does not offer yet.",
        "การร้องเรียนการทุจริตต้องส่งผ่านช่องทางที่คุ้มครองผู้ร้อง ซึ่งระบบนี้ยังไม่เปิดให้บริการ");
  }
}
