package th.sucharit.complaints.complaint;

import th.sucharit.starter.web.Problem;

/** Why complaints are not joined or separated (เหตุที่รวมหรือแยกเรื่องไม่ได้). */
final class NotJoined {

  private NotJoined() {}

  static Problem joined() {
    return Problem.conflict(
        "complaint-joined",
        "This complaint goes on together with another; separate it first.",
        "เรื่องนี้ดำเนินการรวมกับเรื่องอื่นอยู่ กรุณาแยกเรื่องก่อน");
  }

  static Problem notJoined() {
    return Problem.conflict(
        "complaint-not-joined",
        "This complaint is not joined with another, or that one was answered for both.",
        "เรื่องนี้ไม่ได้รวมกับเรื่องอื่น หรือเรื่องที่รวมไว้ได้แจ้งผลแล้ว");
  }

  static Problem cannotJoin() {
    return Problem.invalid("invalid", "Name another complaint; see errors.", "โปรดระบุเรื่องอื่น")
        .with("/into", "must be another complaint here", "ต้องเป็นเรื่องอื่นของหน่วยงานท่าน");
  }

  static Problem joinsNothing() {
    return Problem.conflict(
        "complaint-cannot-join",
        "The other complaint has ended, is at the province, came later, rests or is owed later: the later joins an earlier one whose day is not after its own.",
        "เรื่องที่จะรวมด้วยยุติแล้ว อยู่กับจังหวัด รับไว้ทีหลัง รอคำตอบของผู้ร้อง หรือครบกำหนดช้ากว่า ต้องรวมเข้ากับเรื่องที่รับไว้ก่อน ยังดำเนินการอยู่ และครบกำหนดไม่ช้ากว่าเรื่องนี้");
  }
}
