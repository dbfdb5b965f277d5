package th.sucharit.plans.plan;

import th.sucharit.starter.web.Problem;

/** Why something cannot be done with a plan, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound("plan", "There is no such plan.", "ไม่พบแผนที่ระบุ");
  }

  static Problem noSuchRevision() {
    return Problem.notFound(
        "plan-revision", "The plan has no such revision.", "ไม่พบฉบับปรับปรุงที่ระบุของแผนนี้");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
            403,
            "plan-of-another-local-government",
            "An officer enters plans of the own local government only.",
            "เจ้าหน้าที่นำเข้าได้เฉพาะแผนขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด")
        .with(
            "/cover/localGovernment",
            "is not the local government of the caller",
            "ไม่ใช่องค์กรปกครองส่วนท้องถิ่นของผู้ใช้");
  }

  static Problem periodTaken(String first) {
    return Problem.conflict(
        "plan-exists",
        "There is a plan of this local government for the same fiscal years: "
            + first
            + ". Enter a revision of it instead.",
        "มีแผนขององค์กรปกครองส่วนท้องถิ่นนี้สำหรับปีงบประมาณเดียวกันอยู่แล้ว: "
            + first
            + " โปรดปรับปรุงแผนเดิมแทน");
  }

  static Problem notADraft() {
    return Problem.conflict(
        "plan-not-draft", "Only a draft can be revised.", "ปรับปรุงได้เฉพาะแผนที่ยังเป็นร่าง");
  }
}
