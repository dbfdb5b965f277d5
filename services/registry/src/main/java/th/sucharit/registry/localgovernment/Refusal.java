package th.sucharit.registry.localgovernment;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with a local government (เหตุที่ทำรายการไม่ได้). */
final class Refusal {

  private Refusal() {}

  static Problem unknown() {
    return Problem.notFound(
        "local-government", "There is no such local government.", "ไม่พบ อปท. รหัสนี้");
  }

  static Problem notYet() {
    return Problem.notFound(
        "local-government-version",
        "The registry knows nothing of this local government on that day.",
        "ทะเบียนไม่มีข้อมูลของ อปท. นี้ ณ วันที่ระบุ");
  }

  static Problem isNoMore() {
    return Problem.conflict(
        "local-government-ended",
        "This local government was merged or dissolved.",
        "อปท. นี้ถูกยุบรวมหรือยุบเลิกไปแล้ว");
  }

  static Problem intoItself() {
    return Problem.conflict(
        "merge-into-itself",
        "A local government cannot be merged into itself.",
        "ไม่สามารถยุบรวม อปท. เข้ากับตัวเองได้");
  }

  static Problem alreadyRegistered() {
    return Problem.conflict(
        "local-government-exists",
        "A local government with this code is registered already.",
        "มี อปท. รหัสนี้ในทะเบียนแล้ว");
  }
}
