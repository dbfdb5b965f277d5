package th.sucharit.complaints.attachment;

import th.sucharit.starter.web.Problem;

/** Why a file is not taken. */
final class Refused {

  private Refused() {}

  static Problem locked() {
    return refused(
        "The PDF is protected; save it without protection and send that.",
        "ไฟล์ PDF มีการป้องกันไว้ กรุณาบันทึกเป็นไฟล์ที่ไม่มีการป้องกันแล้วส่งใหม่");
  }

  static Problem cannotBeCleaned() {
    return refused(
        "What the file tells of its making, such as the place of a photograph, cannot be taken out;"
            + " print it to a new PDF and send that.",
        "ลบข้อมูลแฝงในไฟล์นี้ เช่น พิกัดของภาพถ่าย ไม่ได้ กรุณาพิมพ์เป็นไฟล์ PDF ใหม่แล้วส่งอีกครั้ง");
  }

  static Problem busy() {
    return Problem.of(
        503,
        "files-busy",
        "Too many files are being looked at at the moment. Try again later.",
        "ขณะนี้มีไฟล์รอตรวจจำนวนมาก กรุณาลองใหม่ภายหลัง");
  }

  private static Problem refused(String detail, String detailTh) {
    return Problem.invalid("file-refused", detail, detailTh).with("#file", detail, detailTh);
  }
}
