package th.sucharit.plans.evidence;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with evidence, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound(
        "evidence", "The plan has no such evidence file.", "ไม่พบไฟล์หลักฐานที่ระบุในแผนนี้");
  }

  static Problem inUse() {
    return Problem.conflict(
        "evidence-in-use",
        "A report refers to the file, now or before it was corrected.",
        "มีรายงานผลอ้างถึงไฟล์นี้ จึงลบไม่ได้");
  }

  static Problem tooMany() {
    return Problem.conflict(
        "evidence-too-many",
        "The plan has as many evidence files as it may.",
        "จำนวนไฟล์หลักฐานของแผนนี้ครบตามที่กำหนดแล้ว");
  }
}
