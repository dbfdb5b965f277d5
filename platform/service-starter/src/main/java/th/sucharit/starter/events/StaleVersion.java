package th.sucharit.starter.events;

import th.sucharit.starter.web.Problem;

/** Why a command does not fit the present state (ข้อมูลถูกแก้ไขไปแล้ว). */
final class StaleVersion {

  private StaleVersion() {}

  static Problem changedMeanwhile() {
    return Problem.of(
        412,
        "version-stale",
        "This was changed meanwhile. Load it again and repeat what you meant to do.",
        "ข้อมูลนี้ถูกแก้ไขไปแล้ว กรุณาเปิดข้อมูลใหม่แล้วทำรายการอีกครั้ง");
  }

  static Problem versionRequired() {
    return Problem.of(
        428,
        "version-required",
        "Send If-Match with the ETag that you were given when you loaded this.",
        "กรุณาส่งหัวข้อ If-Match พร้อมค่า ETag ที่ได้รับเมื่อเปิดข้อมูลนี้");
  }

  static Problem keyUsedForSomethingElse() {
    return Problem.of(
        422,
        "idempotency-key-reused",
        "This Idempotency-Key was used for another request. Use a new key for a new request.",
        "ค่า Idempotency-Key นี้ถูกใช้กับคำขออื่นแล้ว กรุณาใช้ค่าใหม่สำหรับคำขอใหม่");
  }
}
