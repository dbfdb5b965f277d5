package th.sucharit.complaints.abuse;

import java.time.Duration;
import th.sucharit.starter.web.Problem;

/** Asks for a proof of work (ขอหลักฐานการทำงาน), and says what else can be done. */
final class ProofNeeded {

  private static final String TYPE = "proof-of-work-needed";

  private ProofNeeded() {}

  static Problem forFiling(Duration wait, boolean brought) {
    return of(
        "Very many complaints are coming in. Send a proof of work (in a browser: switch JavaScript on), try again later, or hand the complaint in at the office, by telephone or by letter.",
        "ขณะนี้มีผู้ส่งเรื่องเข้ามาเป็นจำนวนมาก กรุณาเปิดใช้จาวาสคริปต์ในเบราว์เซอร์แล้วส่งใหม่ หรือลองใหม่ภายหลัง หรือยื่นเรื่องที่สำนักงาน ทางโทรศัพท์ หรือทางจดหมาย",
        wait,
        brought);
  }

  static Problem forFile(Duration wait, boolean brought) {
    return of(
        "Very many files are coming in. Send a proof of work, try again later, or bring the file to"
            + " the office.",
        "ขณะนี้มีผู้ส่งไฟล์เข้ามาเป็นจำนวนมาก กรุณาลองใหม่ภายหลัง หรือนำไฟล์มายื่นที่สำนักงาน",
        wait,
        brought);
  }

  static Problem forReceipt(Duration wait, boolean brought) {
    return of(
        "Very many wrong receipts are being tried. Send a proof of work (in a browser: switch JavaScript on), try again later, or ask at the office or by telephone.",
        "ขณะนี้มีการลองรหัสติดตามที่ไม่ถูกต้องเป็นจำนวนมาก กรุณาเปิดใช้จาวาสคริปต์ในเบราว์เซอร์แล้วลองใหม่ หรือลองใหม่ภายหลัง หรือสอบถามที่สำนักงานหรือทางโทรศัพท์",
        wait,
        brought);
  }

  private static Problem of(String detail, String detailTh, Duration wait, boolean brought) {
    Problem needed = Problem.of(429, TYPE, detail, detailTh).retryAfter(wait);
    return brought
        ? needed.with(
            "#" + AbuseGuard.PROOF,
            "is not solved, has expired or was used before",
            "ยังไม่ถูกต้อง หมดอายุ หรือเคยใช้แล้ว")
        : needed;
  }
}
