package th.sucharit.plans.progress;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with progress, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem noSuchItem() {
    return Problem.notFound(
        "plan-item",
        "The plan that was announced has no such item.",
        "ไม่พบรายการที่ระบุในแผนที่ประกาศใช้");
  }

  static Problem noSuchWindow() {
    return Problem.notFound(
        "progress-window",
        "There is no such reporting window for this plan.",
        "ไม่พบช่วงเวลารายงานผลที่ระบุของแผนนี้");
  }

  static Problem notOpen() {
    return Problem.conflict(
        "window-not-open", "The reporting window has not opened yet.", "ยังไม่ถึงช่วงเวลารายงานผล");
  }

  static Problem closed() {
    return Problem.conflict(
        "window-closed",
        "The reporting window has closed. More time can be asked for.",
        "ช่วงเวลารายงานผลปิดแล้ว หากจำเป็นโปรดขอขยายเวลา");
  }

  static Problem correctedTooOften() {
    return Problem.conflict(
        "progress-corrected-too-often",
        "This report was corrected as often as is kept.",
        "รายงานนี้แก้ไขครบจำนวนครั้งที่ระบบเก็บไว้แล้ว");
  }

  static Problem reportedMeanwhile() {
    return Problem.of(
        412,
        "version-stale",
        "This was changed meanwhile. Load it again and repeat what you meant to do.",
        "ข้อมูลนี้ถูกแก้ไขไปแล้ว กรุณาเปิดข้อมูลใหม่แล้วทำรายการอีกครั้ง");
  }

  static Problem noExtension() {
    return Problem.notFound(
        "progress-extension",
        "Nobody asked for more time in this window.",
        "ยังไม่มีการขอขยายเวลาในรอบการรายงานนี้");
  }

  static Problem nothingToGrant() {
    return Problem.conflict(
        "extension-not-requested",
        "There is no open request for more time.",
        "ไม่มีคำขอขยายเวลาที่รอพิจารณา");
  }

  static Problem extensionOver() {
    return Problem.conflict(
        "extension-over",
        "The day asked for has passed; it has to be asked for again.",
        "วันที่ขอขยายผ่านไปแล้ว โปรดขอขยายเวลาใหม่");
  }

  static Problem invalid(String pointer, String message, String messageTh) {
    return Problem.invalid(
            "invalid",
            "Some of what was sent has to be mended; see errors.",
            "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด")
        .with(pointer, message, messageTh);
  }
}
